// SPDX-License-Identifier: GPL-3.0-or-later
// Passwords as Argon2id hashes (libsodium, interactive: 64 MiB, about 70 ms each). Never on the network
// thread.
#pragma once

#include <string>
#include <string_view>

namespace liangheng {

/// The text to store; it names its algorithm, cost and salt. std::bad_alloc where the 64 MiB are not to be
/// had.
std::string hash_password(std::string_view password);
/// Takes the same time for a login that does not exist: its hash is empty, and the answer is no.
bool verify_password(const std::string& stored_hash, std::string_view password);
/// What a password is compared with when its login does not exist: of the same cost, and fitting none.
const char* hash_of_nobody();
/// Overwrites the characters, then empties the text.
void wipe(std::string& secret);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The verifier that lets a person start without a link (sync.md 5): Argon2id of the password of the last
// online login, kept in the profile's outbox.
#pragma once

#include <string>

namespace liangheng {

/// Takes some 70 ms and 64 MiB. Empty when there is not so much memory.
std::string make_offline_verifier(const std::string& password);
bool fits_offline_verifier(const std::string& verifier, const std::string& password);
/// Overwrites the text before it goes.
void wipe_password(std::string& secret);

}

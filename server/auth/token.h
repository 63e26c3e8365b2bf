// SPDX-License-Identifier: GPL-3.0-or-later
// Session and installation tokens: 32 random bytes at the desk, their BLAKE2b hash in the database.
#pragma once

#include "common/base/bytes.h"
#include "common/base/date.h"

#include <cstddef>

namespace liangheng {

inline constexpr std::size_t token_size = 32;

Bytes make_token();
/// What the database keeps: 32 bytes that do not lead back to the token.
Bytes token_hash(const Bytes& token);
/// In a time that does not tell how many bytes are alike.
bool same_secret(const Bytes& one, const Bytes& other);
/// A session lives 12 hours after its last use and 7 days in all.
bool session_is_valid(UtcTime created_at, UtcTime used_at, UtcTime now);

}

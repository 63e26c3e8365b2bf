// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/token.h"

#include "common/wire/limits.h"

#include <sodium.h>

#include <stdexcept>

namespace liangheng {

namespace {

unsigned char* writable(Bytes& bytes) { return reinterpret_cast<unsigned char*>(bytes.data.data()); }
const unsigned char* readable(const Bytes& bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data.data());
}

}

Bytes make_token() {
    if (sodium_init() < 0) throw std::runtime_error("libsodium does not start");
    Bytes token{std::string(token_size, '\0')};
    randombytes_buf(token.data.data(), token.data.size());
    return token;
}

Bytes token_hash(const Bytes& token) {
    Bytes hash{std::string(crypto_generichash_BYTES, '\0')};
    crypto_generichash(writable(hash), hash.data.size(), readable(token), token.data.size(), nullptr, 0);
    return hash;
}

bool same_secret(const Bytes& one, const Bytes& other) {
    return one.data.size() == other.data.size() &&
           sodium_memcmp(one.data.data(), other.data.data(), one.data.size()) == 0;
}

bool session_is_valid(UtcTime created_at, UtcTime used_at, UtcTime now) {
    return now.ms - used_at.ms < limits::session_idle_ms && now.ms - created_at.ms < limits::session_life_ms;
}

}

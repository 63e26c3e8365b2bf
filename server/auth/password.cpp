// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/password.h"

#include "common/wire/limits.h"

#include <sodium.h>

#include <array>
#include <new>
#include <stdexcept>

namespace liangheng {

namespace {

void prepare() {
    if (sodium_init() < 0) throw std::runtime_error("libsodium does not start");
}

}

const char* hash_of_nobody() {
    return "$argon2id$v=19$m=65536,t=2,p=1$bm9ib2R5IGxvZ3MgaW4hIQ$"
           "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
}

std::string hash_password(std::string_view password) {
    prepare();
    std::array<char, crypto_pwhash_STRBYTES> text{};
    if (crypto_pwhash_str(text.data(), password.data(), password.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        throw std::bad_alloc();
    return text.data();
}

bool verify_password(const std::string& stored_hash, std::string_view password) {
    prepare();
    const bool known = !stored_hash.empty() && password.size() <= limits::password_bytes;
    const char* hash = known ? stored_hash.c_str() : hash_of_nobody();
    const bool right = crypto_pwhash_str_verify(hash, password.data(), password.size()) == 0;
    return right && known;
}

void wipe(std::string& secret) {
    sodium_memzero(secret.data(), secret.size());
    secret.clear();
}

}

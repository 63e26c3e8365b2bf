// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/offline_key.h"

#include <sodium.h>

#include <array>

namespace liangheng {

std::string make_offline_verifier(const std::string& password) {
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const auto failed =
        crypto_pwhash_str(text.data(), password.data(), password.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE);
    return failed != 0 ? std::string() : std::string(text.data());
}

bool fits_offline_verifier(const std::string& verifier, const std::string& password) {
    return !verifier.empty() &&
           crypto_pwhash_str_verify(verifier.c_str(), password.data(), password.size()) == 0;
}

void wipe_password(std::string& secret) {
    sodium_memzero(secret.data(), secret.size());
    secret.clear();
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 of bytes that come piece by piece: the name of a file.
#pragma once

#include "common/base/bytes.h"

#include <sodium.h>

#include <string_view>

namespace liangheng {

class FileHash {
public:
    FileHash() { crypto_hash_sha256_init(&state_); }

    void add(std::string_view bytes) {
        crypto_hash_sha256_update(&state_, reinterpret_cast<const unsigned char*>(bytes.data()),
                                  bytes.size());
    }
    /// 32 bytes; the last call.
    Bytes done() {
        Bytes hash{std::string(crypto_hash_sha256_BYTES, '\0')};
        crypto_hash_sha256_final(&state_, reinterpret_cast<unsigned char*>(hash.data.data()));
        return hash;
    }

private:
    crypto_hash_sha256_state state_;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The file of an export: written under a temporary name and renamed when it is whole, its digest counted
// along.
#pragma once

#include <sodium.h>

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <string>
#include <string_view>

namespace liangheng {

class ExportFile {
public:
    /// Standard output when the path is empty. Throws std::system_error when it cannot be written; so do the
    /// others.
    explicit ExportFile(std::filesystem::path path);
    ~ExportFile();
    ExportFile(const ExportFile&) = delete;
    ExportFile& operator=(const ExportFile&) = delete;

    void write(std::string_view bytes);
    /// Everything is on the disk, and the file has its name.
    void finish();

    std::uint64_t bytes() const { return bytes_; }
    /// 64 hexadecimal digits of SHA-256; after finish.
    const std::string& sha256() const { return sha256_; }

private:
    std::filesystem::path path_;
    std::filesystem::path temporary_;
    std::FILE* file_ = nullptr;
    crypto_hash_sha256_state hash_{};
    std::uint64_t bytes_ = 0;
    std::string sha256_;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The file of an import: read several times, known by a digest. What is no regular file (standard input, a
// pipe) is kept in a file without a name beside the store.
#pragma once

#include "common/exchange/byte_source.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace liangheng {

class ImportFile {
public:
    /// "-" is standard input. Throws std::system_error when it cannot be read; refuses what is too large.
    static Result<ImportFile> open(const std::string& path, const std::filesystem::path& spool_folder,
                                   std::uint64_t limit);
    ~ImportFile();
    ImportFile(ImportFile&& other) noexcept;
    ImportFile& operator=(ImportFile&&) = delete;

    /// As people know it: the last part of its path.
    const std::string& name() const { return name_; }
    /// 32 bytes of BLAKE2b over the content.
    const std::string& digest() const { return digest_; }
    /// The bytes from the beginning; one source at a time, while this object lives.
    ByteSource bytes() const;
    /// Nobody has written into the file since it was opened.
    bool is_unchanged() const;

private:
    ImportFile(int handle, std::string name) : handle_(handle), name_(std::move(name)) {}

    int handle_ = -1;
    std::string name_;
    std::string digest_;
    std::int64_t size_ = 0;
    std::int64_t changed_at_ns_ = 0;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/export_file.h"

#include "common/base/text.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <system_error>
#include <utility>

namespace liangheng {
namespace {

[[noreturn]] void not_written(const std::filesystem::path& path) {
    throw std::system_error(errno, std::generic_category(), path.string());
}

}

ExportFile::ExportFile(std::filesystem::path path) : path_(std::move(path)) {
    crypto_hash_sha256_init(&hash_);
    if (path_.empty()) {
        file_ = stdout;
        return;
    }
    temporary_ = path_;
    temporary_ += ".unfinished-" + std::to_string(::getpid());
    const int handle = ::open(temporary_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0640);
    if (handle < 0) not_written(temporary_);
    file_ = ::fdopen(handle, "wb");
    if (!file_) not_written(temporary_);
}

ExportFile::~ExportFile() {
    if (path_.empty() || !file_) return;
    std::fclose(file_);
    ::unlink(temporary_.c_str());
}

void ExportFile::write(std::string_view bytes) {
    if (std::fwrite(bytes.data(), 1, bytes.size(), file_) != bytes.size()) not_written(path_);
    crypto_hash_sha256_update(&hash_, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    bytes_ += bytes.size();
}

void ExportFile::finish() {
    if (std::fflush(file_) != 0) not_written(path_);
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256_final(&hash_, digest.data());
    sha256_ = hex({reinterpret_cast<const char*>(digest.data()), digest.size()});
    if (path_.empty()) return;
    if (::fsync(::fileno(file_)) != 0) not_written(path_);
    std::filesystem::rename(temporary_, path_);
    std::fclose(std::exchange(file_, nullptr));
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/data_folder.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace liangheng {
namespace {

[[noreturn]] void not_writable(const std::filesystem::path& file) {
    throw FolderError(
        refuse("store.not_writable", {{"file", file.string()}, {"reason", std::strerror(errno)}}));
}

}

DataFolder::DataFolder(std::filesystem::path folder, Lock lock) : folder_(std::move(folder)) {
    if (lock == Lock::shared && !has_store())
        throw FolderError(refuse("store.missing", {{"folder", folder_.string()}}));
    std::error_code failed;
    std::filesystem::create_directories(folder_, failed);
    const auto lock_path = folder_ / "lock";
    lock_file_ = ::open(lock_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lock_file_ < 0) not_writable(lock_path);
    if (::flock(lock_file_, (lock == Lock::alone ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0) return;
    ::close(lock_file_);
    throw FolderError(refuse("store.in_use", {{"folder", folder_.string()}}));
}

DataFolder::~DataFolder() { ::close(lock_file_); }

void write_secret(const std::filesystem::path& file, const std::string& text) {
    const int handle = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (handle < 0) not_writable(file);
    const auto written = ::write(handle, text.data(), text.size());
    const bool synced = ::fsync(handle) == 0;
    ::close(handle);
    if (written != static_cast<ssize_t>(text.size()) || !synced) not_writable(file);
}

}

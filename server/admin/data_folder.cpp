// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/data_folder.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace liangheng {

DataFolder::DataFolder(std::filesystem::path folder, Lock lock) : folder_(std::move(folder)) {
    if (lock == Lock::shared && !has_store())
        throw FolderError("store.missing", "no store in " + folder_.string() + "; make one with: liangheng-server init --data " +
                                               folder_.string());
    std::error_code failed;
    std::filesystem::create_directories(folder_, failed);
    const auto lock_path = folder_ / "lock";
    lock_file_ = ::open(lock_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lock_file_ < 0) throw FolderError("store.not_writable", lock_path.string() + ": " + std::strerror(errno));
    if (::flock(lock_file_, (lock == Lock::alone ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0) return;
    ::close(lock_file_);
    throw FolderError("store.in_use", "another process uses " + folder_.string());
}

DataFolder::~DataFolder() { ::close(lock_file_); }

void write_secret(const std::filesystem::path& file, const std::string& text) {
    const int handle = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (handle < 0) throw FolderError("store.not_writable", file.string() + ": " + std::strerror(errno));
    const auto written = ::write(handle, text.data(), text.size());
    const bool synced = ::fsync(handle) == 0;
    ::close(handle);
    if (written != static_cast<ssize_t>(text.size()) || !synced)
        throw FolderError("store.not_writable", file.string() + ": " + std::strerror(errno));
}

}

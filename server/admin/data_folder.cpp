// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/data_folder.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <fstream>
#include <system_error>

namespace liangheng {
namespace {

[[noreturn]] void not_writable(const std::filesystem::path& file,
                               std::error_code reason = {errno, std::generic_category()}) {
    throw FolderError(refuse("store.not_writable", {{"file", file.string()}, {"reason", reason.message()}}));
}

}

DataFolder::DataFolder(std::filesystem::path folder, Lock lock) : folder_(std::move(folder)) {
    if (lock == Lock::shared && !has_store())
        throw FolderError(refuse("store.missing", {{"folder", folder_.string()}}));
    std::error_code failed;
    std::filesystem::create_directories(folder_, failed);
    if (failed) not_writable(folder_, failed);
    const auto lock_path = folder_ / "lock";
    lock_file_ = ::open(lock_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lock_file_ < 0) not_writable(lock_path);
    if (::flock(lock_file_, (lock == Lock::alone ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0) return;
    ::close(lock_file_);
    throw FolderError(refuse("store.in_use", {{"folder", folder_.string()}}));
}

DataFolder::~DataFolder() {
    ::close(lock_file_);
    if (serving_file_ >= 0) ::close(serving_file_);
}

void DataFolder::serve_alone() {
    const auto file = folder_ / "serving";
    serving_file_ = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (serving_file_ < 0) not_writable(file);
    if (::flock(serving_file_, LOCK_EX | LOCK_NB) == 0) return;
    std::string address;
    std::ifstream(listening()) >> address;
    throw FolderError(refuse("serve.already", {{"folder", folder_.string()}, {"address", address}}));
}

void write_secret(const std::filesystem::path& file, const std::string& text) {
    const int handle = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (handle < 0) not_writable(file);
    const auto written = ::write(handle, text.data(), text.size());
    const bool synced = ::fsync(handle) == 0;
    ::close(handle);
    if (written != static_cast<ssize_t>(text.size()) || !synced) not_writable(file);
}

}

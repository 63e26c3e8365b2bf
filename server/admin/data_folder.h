// SPDX-License-Identifier: GPL-3.0-or-later
// The server's folder: which file is where, and the operating-system lock that init and restore hold alone.
#pragma once

#include "common/base/result.h"

#include <filesystem>
#include <stdexcept>
#include <string>

namespace liangheng {

/// A folder that can't be used: store.missing {folder}, store.in_use {folder}, store.not_writable {file,
/// reason}.
class FolderError : public std::runtime_error {
public:
    explicit FolderError(Refusal refusal) : std::runtime_error(refusal.code), refusal_(std::move(refusal)) {}
    const Refusal& refusal() const { return refusal_; }

private:
    Refusal refusal_;
};

class DataFolder {
public:
    enum class Lock : std::uint8_t { shared, alone };

    /// Takes the lock; FolderError when another process holds it, or when there is no store and `lock` is
    /// shared.
    DataFolder(std::filesystem::path folder, Lock lock);
    ~DataFolder();
    DataFolder(const DataFolder&) = delete;
    DataFolder& operator=(const DataFolder&) = delete;

    const std::filesystem::path& path() const { return folder_; }
    std::filesystem::path store() const { return folder_ / "store.db"; }
    /// Of attachments, each under its hash.
    std::filesystem::path files() const { return folder_ / "files"; }
    std::filesystem::path admin_password() const { return folder_ / "admin-password"; }
    /// Written by serve when it is ready: HOST:PORT.
    std::filesystem::path listening() const { return folder_ / "listening"; }
    /// Only one process serves a folder; FolderError when another one does.
    void serve_alone();
    bool has_store() const { return std::filesystem::exists(store()); }

private:
    std::filesystem::path folder_;
    int lock_file_ = -1;
    int serving_file_ = -1;
};

/// Writes a file of which only the owner knows the content (mode 600).
void write_secret(const std::filesystem::path& file, const std::string& text);

}

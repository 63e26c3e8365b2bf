// SPDX-License-Identifier: GPL-3.0-or-later
// The files that desks attach: each under its SHA-256 in a folder of the server's data. One that is not whole
// yet lies under another name and takes its own by a rename, so what has its name is whole and durable.
#pragma once

#include "common/sync/messages.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace liangheng {

/// Failures of the disk that are not "full" are std::system_error.
class FileStore {
public:
    /// Makes the folder with its first file.
    explicit FileStore(std::filesystem::path folder);

    const std::filesystem::path& folder() const { return folder_; }
    /// The whole file is here. Any thread.
    bool has(const Bytes& hash) const;
    std::filesystem::path path_of(const Bytes& hash) const;
    /// Takes a piece of one desk's file; the answer says how much of it is here. A piece that does not begin
    /// there is not taken. One unfinished file a desk: another one takes its place. Refusals: sync.disk_full,
    /// story.file_hash_differs.
    Result<message::File> put(const Uuid& installation, const message::FilePut& piece);
    /// A piece of a whole file from the offset on. Refusal: story.file_unknown.
    Result<message::File> get(const Bytes& hash, std::int64_t offset) const;
    /// Takes a copy of each whole file of another store that is not here; how many.
    std::size_t copy_from(const FileStore& other);
    /// Hashes of all whole files.
    std::vector<Bytes> all() const;
    /// SHA-256 of what lies there; empty where nothing does.
    static Bytes hash_of(const std::filesystem::path& file);
    /// Unfinished files, and whole ones that `wanted` does not want, go when they are older than this.
    void forget_older_than(std::filesystem::file_time_type when,
                           const std::function<bool(const Bytes&)>& wanted);

private:
    std::filesystem::path unfinished(const Uuid& installation, const Bytes& hash) const;
    void forget_others(const Uuid& installation, const Bytes& hash) const;
    /// Gives a whole and unfinished-named file its name, durably.
    void keep(const std::filesystem::path& file, const Bytes& hash) const;

    std::filesystem::path folder_;
};

}

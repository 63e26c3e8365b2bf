// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a profile: copies of those that commands of this desk name, and those that came from the
// server. Each lies under its SHA-256 in the folder "files"; unfinished ones under another name.
#pragma once

#include "common/base/result.h"
#include "common/sync/desk_files.h"

#include <filesystem>

namespace liangheng {

/// A file that was taken into the profile.
struct TakenFile {
    Bytes hash;
    std::int64_t size = 0;
    std::string name; ///< without its folder
};

/// Failures of the disk are std::runtime_error.
class ProfileFiles final : public DeskFiles {
public:
    explicit ProfileFiles(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// Copies a file of the person into the profile, durably, so that it can be sent whenever there is a
    /// link. Refusals: story.file_empty, story.file_too_large {largest}, story.file_unreadable {reason},
    /// outbox.disk_full.
    Result<TakenFile> take_in(const std::filesystem::path& file, std::int64_t largest);
    /// Where a whole file lies.
    std::filesystem::path path_of(const Bytes& hash) const;
    /// Writes a whole file under a name of the person's. False: it could not be written.
    bool save_as(const Bytes& hash, const std::filesystem::path& target) const;
    /// A copy under its own name, read-only, for the system's program to open.
    std::filesystem::path copy_to_open(const Bytes& hash, const std::string& name) const;

    std::optional<std::int64_t> size(const Bytes& hash) const override;
    std::string read(const Bytes& hash, std::int64_t offset, std::size_t most) const override;
    std::int64_t arrived(const Bytes& hash) const override;
    Arrival append(const Bytes& hash, std::int64_t offset, std::string_view bytes,
                   std::int64_t total) override;

private:
    std::filesystem::path unfinished(const Bytes& hash) const;

    std::filesystem::path folder_;
};

/// May the system's program open a file of this name? Documents and pictures; never what the system would
/// run.
bool may_open(std::string_view name);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// A copy of the store in one file, made while others write, and the way back; attachments lie in a folder
// beside it. Certificates are no part of it.
#pragma once

#include "common/base/result.h"
#include "common/base/uuid.h"
#include "server/admin/data_folder.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace liangheng {

struct BackupSummary {
    std::uint64_t bytes = 0;
    std::int64_t head = 0; ///< of the feed: everything committed up to here is in the file
    std::size_t files = 0; ///< of attachments that were copied
};

/// Attachments of a backup lie beside it; those that lie there already are not copied again.
inline std::filesystem::path files_of_backup(const std::filesystem::path& file) {
    return file.string() + ".files";
}

/// Copies one snapshot of the store into `file` and attachments beside it: written under another name,
/// examined, made durable and then renamed, so that an older backup of this name is whole until the new one
/// is. Readable by its owner only. Refused as backup.same_file {file}, backup.not_written {file, reason} or
/// backup.not_sound {file, reason}.
Result<BackupSummary> back_up(const std::filesystem::path& store, const std::filesystem::path& file);

/// Puts a backup in the place of the folder's store, with `epoch` as the id of its history; the folder is
/// held alone. A store that is there is set aside under a name with `stamp`. Refused as backup.not_readable
/// {file, reason} or backup.not_sound {file, reason}, or as store.not_writable; then nothing was changed.
Result<BackupSummary> restore(const std::filesystem::path& file, const DataFolder& folder, const Uuid& epoch,
                              const std::string& stamp);

}

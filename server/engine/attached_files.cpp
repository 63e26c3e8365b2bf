// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/attached_files.h"

#include "common/story/attachment.h"
#include "common/wire/limits.h"
#include "server/engine/snapshot.h"

#include <chrono>

namespace liangheng {
namespace {

std::vector<Uuid> rows_naming(StoreReader& store, const Bytes& hash) {
    static const auto detached = info<Attachment>().column("detached");
    std::vector<Uuid> rows;
    const auto key = Cell::blob(hash.data);
    store.read_index(info<Attachment>(), info<Attachment>().index("hash"), std::span(&key, 1),
                     [&](std::span<const Cell> columns) {
                         if (columns[detached].integer == 0)
                             rows.push_back(uuid_from_bytes(columns.front().bytes).value_or(Uuid{}));
                     });
    return rows;
}

}

bool is_attached(StoreReader& store, const Bytes& hash) { return !rows_naming(store, hash).empty(); }

Result<message::File> answer_file(StoreReader& store, Puller& puller, const FileStore& files,
                                  const Id<Employee>& asker, const message::FileGet& get) {
    const Snapshot snapshot(store);
    for (const auto& row : rows_naming(store, get.hash))
        if (puller.sees(asker, info<Attachment>(), row)) return files.get(get.hash, get.offset.value);
    return refuse("story.file_unknown");
}

void forget_orphan_files(StoreReader& store, FileStore& files) {
    const auto old = std::chrono::file_clock::now() - std::chrono::hours(24 * limits::orphan_files_days);
    files.forget_older_than(old, [&](const Bytes& hash) { return is_attached(store, hash); });
}

}

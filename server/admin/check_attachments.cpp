// SPDX-License-Identifier: GPL-3.0-or-later
// Checks of the files beside the store: what an attachment names is there and is what its name says.
#include "common/base/text.h"
#include "common/story/attachment.h"
#include "server/admin/check_list.h"
#include "server/admin/export_rows.h"

#include <algorithm>

namespace liangheng {

void check_attachments(SqliteStore& store, const FileStore& files, std::vector<CheckResult>& results) {
    CheckResult whole("files.whole");
    CheckResult there("files.there");
    const auto hashes = files.all();
    for (const auto& hash : hashes)
        if (FileStore::hash_of(files.path_of(hash)) != hash)
            whole.breach(files.path_of(hash).string() + " does not have the contents that its name says");
    static const auto hash_column = info<Attachment>().column("hash");
    static const auto detached_column = info<Attachment>().column("detached");
    each_row(store, info<Attachment>(), [&](std::span<const Cell> columns) {
        const Bytes hash{std::string(columns[hash_column].bytes)};
        if (columns[detached_column].integer == 0 && !std::binary_search(hashes.begin(), hashes.end(), hash))
            there.breach("attachment " + hex(columns.front().bytes) + " names the file " + hex(hash.data) +
                         ", which is not there");
    });
    results.push_back(std::move(whole));
    results.push_back(std::move(there));
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Which files of the file store the rows name: who may read one, and which nobody wants any more.
#pragma once

#include "server/engine/puller.h"
#include "server/store/file_store.h"

namespace liangheng {

/// A row that is not taken away names this file.
bool is_attached(StoreReader& store, const Bytes& hash);
/// A piece of a file for somebody who sees a row that names it. Refusal: story.file_unknown, for whoever sees
/// none too.
Result<message::File> answer_file(StoreReader& store, Puller& puller, const FileStore& files,
                                  const Id<Employee>& asker, const message::FileGet& get);
/// Files that no row names, and pieces of unfinished ones, go after limits::orphan_files_days. On the
/// writer's thread, so that no command comes between.
void forget_orphan_files(StoreReader& store, FileStore& files);

}

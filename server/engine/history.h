// SPDX-License-Identifier: GPL-3.0-or-later
// The history of a record out of the audit chain, for whoever may see the record now.
#pragma once

#include "common/story/history_event.h"
#include "server/engine/audit_index.h"
#include "server/engine/puller.h"

namespace liangheng {

/// Answers `history` (common/story/history_event.h): what was done to the record and to the rows that belong
/// to it: those whose entity has no story of its own and an index of the one column that names the record. Of
/// these only what the asker sees. Refusals: auth.not_permitted, story.no_such_record, story.index_behind
/// {events}.
Result<message::Answer> answer_history(SqliteStore& store, Puller& puller, const Id<Employee>& asker,
                                       const message::Ask& ask);

}

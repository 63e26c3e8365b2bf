// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of outbox.db and how a row of `command` is read. Used by the outbox and by its recovery.
#pragma once

#include "client/replica/outbox_entry.h"
#include "common/sqlite/database.h"

namespace liangheng::outbox_sql {

/// PRAGMA user_version of the file. Migrated forward only, after a copy.
inline constexpr std::int64_t format = 1;
inline constexpr int command_columns = 18;

/// Makes what is missing.
void create_tables(Database& database);
/// "id", "installation_seq", …: the columns in the order of read_entry and insert.
const std::string& columns();
/// INSERT of all columns.
const std::string& insert();
/// Binds an entry; `depends_on` and the arguments' text must live until the statement has run.
void bind_entry(Statement& statement, const OutboxEntry& entry, const std::string& depends_on,
                const std::string& arguments);
OutboxEntry read_entry(const Statement& row);
/// 16 bytes each, one behind the other.
std::string packed(const std::vector<Uuid>& ids);

}

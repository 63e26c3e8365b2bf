// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/replica/outbox_tables.h"

#include "common/sync/arguments_text.h"

#include <boost/describe/enum_to_string.hpp>

namespace liangheng {

const char* to_text(CommandState state) { return boost::describe::enum_to_string(state, "unknown"); }

}

namespace liangheng::outbox_sql {
namespace {

Uuid uuid_at(const Statement& row, int column) {
    return uuid_from_bytes(row.column(column).bytes).value_or(Uuid{});
}

std::vector<Uuid> unpacked(std::string_view bytes) {
    std::vector<Uuid> ids;
    for (; bytes.size() >= 16; bytes.remove_prefix(16))
        ids.push_back(uuid_from_bytes(bytes.substr(0, 16)).value_or(Uuid{}));
    return ids;
}

}

void create_tables(Database& database) {
    database.run(
        R"(CREATE TABLE IF NOT EXISTS "command" ("id" BLOB NOT NULL PRIMARY KEY, "installation_seq" INTEGER NOT NULL,
            "author" BLOB NOT NULL, "kind" INTEGER NOT NULL, "schema" INTEGER NOT NULL, "body" BLOB NOT NULL,
            "depends_on" BLOB NOT NULL, "made_on" BLOB NOT NULL, "claimed_time" INTEGER NOT NULL, "replaces" BLOB NOT NULL,
            "state" INTEGER NOT NULL, "seen" INTEGER NOT NULL, "code" TEXT NOT NULL, "arguments" TEXT NOT NULL,
            "attempts" INTEGER NOT NULL, "created_at" INTEGER NOT NULL, "sent_at" INTEGER NOT NULL, "settled_at" INTEGER NOT NULL);
        CREATE INDEX IF NOT EXISTS "command_unseen" ON "command" ("seen");
        CREATE INDEX IF NOT EXISTS "command_state" ON "command" ("state", "installation_seq");
        CREATE TABLE IF NOT EXISTS "profile" ("one" INTEGER PRIMARY KEY CHECK ("one" = 1), "installation" BLOB NOT NULL,
            "installation_token" BLOB NOT NULL, "token_to_acknowledge" INTEGER NOT NULL, "session_token" BLOB NOT NULL,
            "next_seq" INTEGER NOT NULL, "session" BLOB NOT NULL, "offline_verifier" TEXT NOT NULL);
        INSERT OR IGNORE INTO "profile" VALUES (1, X'', X'', 0, X'', 1, X'', ''))");
    database.run("PRAGMA user_version = " + std::to_string(format));
}

const std::string& columns() {
    static const std::string names =
        R"("id", "installation_seq", "author", "kind", "schema", "body", "depends_on", "made_on", "claimed_time", "replaces", )"
        R"("state", "seen", "code", "arguments", "attempts", "created_at", "sent_at", "settled_at")";
    return names;
}

const std::string& insert() {
    static const std::string sql =
        R"(INSERT INTO "command" ()" + columns() +
        ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)";
    return sql;
}

void bind_entry(Statement& statement, const OutboxEntry& entry, const std::string& depends_on,
                const std::string& arguments) {
    const auto& command = entry.command;
    statement.bind(1, Cell::blob(command.id.view())).bind(2, Cell::of(command.installation_seq.value));
    statement.bind(3, Cell::blob(command.author.view())).bind(4, Cell::of(command.kind.value));
    statement.bind(5, Cell::of(command.schema.value)).bind(6, Cell::blob(command.body.view()));
    statement.bind(7, Cell::blob(depends_on)).bind(8, Cell::blob(command.made_on.view()));
    statement.bind(9, Cell::of(command.claimed_time.ms)).bind(10, Cell::blob(command.replaces.view()));
    statement.bind(11, Cell::of(static_cast<std::int64_t>(entry.state)))
        .bind(12, Cell::of(entry.seen ? 1 : 0));
    statement.bind(13, Cell::text(entry.code))
        .bind(14, Cell::text(arguments))
        .bind(15, Cell::of(entry.attempts));
    statement.bind(16, Cell::of(entry.created_at.ms))
        .bind(17, Cell::of(entry.sent_at.ms))
        .bind(18, Cell::of(entry.settled_at.ms));
}

OutboxEntry read_entry(const Statement& row) {
    OutboxEntry entry;
    auto& command = entry.command;
    command.id = uuid_at(row, 0);
    command.installation_seq.value = row.column(1).integer;
    command.author = uuid_at(row, 2);
    command.kind.value = row.column(3).integer;
    command.schema.value = row.column(4).integer;
    command.body.data = row.column(5).bytes;
    command.depends_on = unpacked(row.column(6).bytes);
    command.made_on.data = row.column(7).bytes;
    command.claimed_time.ms = row.column(8).integer;
    command.replaces = uuid_at(row, 9);
    entry.state = static_cast<CommandState>(row.column(10).integer);
    entry.seen = row.column(11).integer != 0;
    entry.code = row.column(12).bytes;
    entry.arguments = decode_arguments(row.column(13).bytes);
    entry.attempts = row.column(14).integer;
    entry.created_at.ms = row.column(15).integer;
    entry.sent_at.ms = row.column(16).integer;
    entry.settled_at.ms = row.column(17).integer;
    return entry;
}

std::string packed(const std::vector<Uuid>& ids) {
    std::string bytes;
    for (const auto& id : ids) bytes += id.view();
    return bytes;
}

}

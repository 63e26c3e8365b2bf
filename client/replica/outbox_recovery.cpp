// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/replica/outbox_recovery.h"

#include "client/replica/damaged_file.h"
#include "client/replica/outbox_tables.h"
#include "client/replica/profile_error.h"
#include "client/replica/transaction.h"

#include <limits>

namespace liangheng {
namespace {

namespace fs = std::filesystem;

std::unique_ptr<Database> open_file(const fs::path& file) {
    auto database = std::make_unique<Database>(file, Database::Mode::read_write_create);
    database->run("PRAGMA busy_timeout = 5000");
    return database;
}

// Rows by number from one end until the damage stops it. They keep their numbers, which are the order in
// which they were made.
void copy_commands(Database& from, Database& to, bool forward) {
    auto& insert = to.prepared(
        R"(INSERT OR IGNORE INTO "command" ()" + outbox_sql::columns() +
        R"(, "rowid") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19))");
    try {
        Statement rows(from.handle(), "SELECT " + outbox_sql::columns() +
                                          R"(, "rowid" FROM "command" NOT INDEXED ORDER BY "rowid" )" +
                                          (forward ? "ASC" : "DESC"));
        while (rows.step()) {
            for (int i = 0; i <= outbox_sql::command_columns; ++i) insert.bind(i + 1, rows.column(i));
            insert.run();
        }
    } catch (const SqliteError& error) {
        if (!means_damage(error)) throw;
    }
}

bool copy_profile(Database& from, Database& to) {
    try {
        Statement row(
            from.handle(),
            R"(SELECT "installation", "installation_token", "token_to_acknowledge", "session_token", "next_seq",
            "session", "offline_verifier" FROM "profile" WHERE "one" = 1)");
        if (!row.step()) return false;
        Statement update(to.handle(), R"(UPDATE "profile" SET "installation" = $1, "installation_token" = $2,
            "token_to_acknowledge" = $3, "session_token" = $4, "next_seq" = $5, "session" = $6, "offline_verifier" = $7)");
        for (int i = 0; i < row.column_count(); ++i) update.bind(i + 1, row.column(i));
        update.run();
        return true;
    } catch (const SqliteError& error) {
        if (!means_damage(error)) throw;
        return false;
    }
}

// The lost rows may have used numbers that the profile's row does not know of.
void raise_next_seq(Database& database) {
    database.run(
        R"(UPDATE "profile" SET "next_seq" = MAX("next_seq", (SELECT COALESCE(MAX("installation_seq"), 0) + 1 FROM "command")))");
}

OutboxRecovery save_what_is_readable(const fs::path& damaged, const fs::path& fresh) {
    OutboxRecovery recovery;
    Database to(fresh, Database::Mode::read_write_create);
    outbox_sql::create_tables(to);
    Transaction transaction(to);
    try {
        Database from(damaged, Database::Mode::read_write);
        copy_commands(from, to, true);
        copy_commands(from, to, false);
        recovery.identity = copy_profile(from, to);
    } catch (const SqliteError& error) {
        if (!means_damage(error)) throw;
    }
    raise_next_seq(to);
    recovery.commands = to.number(R"(SELECT COUNT(*) FROM "command")");
    transaction.commit();
    return recovery;
}

// Puts the recovered file in the place of the damaged one. A crash in between is mended by doing it again.
fs::path swap_in(const fs::path& file, const fs::path& recovered) {
    auto damaged = fs::exists(file) ? set_aside(file) : fs::path();
    fs::rename(recovered, file);
    return damaged;
}

fs::path with_suffix(fs::path file, const char* suffix) {
    file += suffix;
    return file;
}

OutboxRecovery recover(const fs::path& file, const fs::path& recovered) {
    const auto unfinished = with_suffix(file, ".unfinished");
    fs::remove(unfinished);
    auto recovery = save_what_is_readable(file, unfinished);
    fs::rename(unfinished, recovered);
    recovery.damaged_file = swap_in(file, recovered);
    return recovery;
}

}

OpenedOutbox open_outbox(const fs::path& file) {
    const auto recovered = with_suffix(file, ".recovered");
    if (fs::exists(recovered)) swap_in(file, recovered);
    OpenedOutbox opened{open_file(file), std::nullopt};
    if (!is_sound(*opened.database)) {
        opened.database.reset();
        opened.recovery = recover(file, recovered);
        opened.database = open_file(file);
    }
    auto& database = *opened.database;
    if (database.number("PRAGMA user_version") > outbox_sql::format)
        throw ProfileError("profile.newer_format", file.string());
    database.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    outbox_sql::create_tables(database);
    return opened;
}

}

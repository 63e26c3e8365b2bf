// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/sqlite/database.h"

#include <sqlite3.h>

namespace liangheng {
namespace {

int open_flags(Database::Mode mode) {
    switch (mode) {
    case Database::Mode::read_only:
        return SQLITE_OPEN_READONLY;
    case Database::Mode::read_write:
        return SQLITE_OPEN_READWRITE;
    case Database::Mode::read_write_create:
        break;
    }
    return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
}

// Statistics of memory cost a lock shared by all connections at each allocation; nobody reads them here. Does
// nothing where the library is in use already.
void forgo_statistics() {
    static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(done);
}

}

Database::Database(const std::filesystem::path& file, Mode mode) {
    forgo_statistics();
    const int code = sqlite3_open_v2(file.c_str(), &handle_, open_flags(mode) | SQLITE_OPEN_NOMUTEX, nullptr);
    if (code != SQLITE_OK) {
        const std::string message = handle_ ? sqlite3_errmsg(handle_) : "out of memory";
        sqlite3_close_v2(handle_);
        throw SqliteError(code, file.string() + ": " + message);
    }
    sqlite3_extended_result_codes(handle_, 1);
}

Database::~Database() {
    statements_.clear();
    if (owned_) sqlite3_close_v2(handle_);
}

void Database::run(const std::string& sql) {
    if (sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK) return;
    throw SqliteError(sqlite3_extended_errcode(handle_),
                      sqlite3_errmsg(handle_) + (" in " + sql.substr(0, 200)));
}

Statement& Database::prepared(const std::string& sql) {
    auto it = statements_.find(sql);
    if (it == statements_.end()) it = statements_.emplace(sql, Statement(handle_, sql)).first;
    it->second.reset();
    return it->second;
}

std::int64_t Database::number(const std::string& sql) {
    Statement statement(handle_, sql);
    return statement.step() ? statement.column(0).integer : 0;
}

std::string Database::text(const std::string& sql) {
    Statement statement(handle_, sql);
    return statement.step() ? std::string(statement.column(0).bytes) : std::string();
}

std::int64_t Database::changes() const { return sqlite3_changes64(handle_); }

bool Database::in_transaction() const { return sqlite3_get_autocommit(handle_) == 0; }

}

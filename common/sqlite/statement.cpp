// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/sqlite/statement.h"

#include "common/sqlite/database.h"

#include <sqlite3.h>

#include <utility>

namespace liangheng {

Statement::Statement(sqlite3* connection, const std::string& sql) {
    const int code = sqlite3_prepare_v3(connection, sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &handle_, nullptr);
    if (code == SQLITE_OK) return;
    throw SqliteError(sqlite3_extended_errcode(connection),
                      sqlite3_errmsg(connection) + (" in " + sql.substr(0, 400)));
}

Statement::~Statement() { sqlite3_finalize(handle_); }

Statement::Statement(Statement&& other) noexcept : handle_(std::exchange(other.handle_, nullptr)) {}

Statement& Statement::operator=(Statement&& other) noexcept {
    std::swap(handle_, other.handle_);
    return *this;
}

void Statement::reset() { sqlite3_reset(handle_); }

Statement& Statement::bind(int parameter, const Cell& cell) {
    int code = SQLITE_OK;
    const auto size = static_cast<sqlite3_uint64>(cell.bytes.size());
    const char* data = cell.bytes.data() ? cell.bytes.data() : "";
    switch (cell.type) {
    case Cell::Type::null:
        code = sqlite3_bind_null(handle_, parameter);
        break;
    case Cell::Type::integer:
        code = sqlite3_bind_int64(handle_, parameter, cell.integer);
        break;
    case Cell::Type::text:
        code = sqlite3_bind_text64(handle_, parameter, data, size, SQLITE_STATIC, SQLITE_UTF8);
        break;
    case Cell::Type::blob:
        code = sqlite3_bind_blob64(handle_, parameter, data, size, SQLITE_STATIC);
        break;
    }
    if (code != SQLITE_OK) throw SqliteError(code, std::string("bind: ") + sqlite3_sql(handle_));
    return *this;
}

Statement& Statement::bind_all(std::span<const Cell> cells, int first) {
    for (const auto& cell : cells) bind(first++, cell);
    return *this;
}

bool Statement::step() {
    const int code = sqlite3_step(handle_);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    auto* connection = sqlite3_db_handle(handle_);
    const SqliteError error(sqlite3_extended_errcode(connection), sqlite3_errmsg(connection));
    sqlite3_reset(handle_);
    throw error;
}

void Statement::run() {
    while (step()) {
    }
    reset();
}

int Statement::column_count() const { return sqlite3_column_count(handle_); }

Cell Statement::column(int index) const {
    switch (sqlite3_column_type(handle_, index)) {
    case SQLITE_INTEGER:
        return Cell::of(sqlite3_column_int64(handle_, index));
    case SQLITE_NULL:
        return Cell::null();
    case SQLITE_BLOB: {
        const auto* data = static_cast<const char*>(sqlite3_column_blob(handle_, index));
        return Cell::blob({data ? data : "", static_cast<std::size_t>(sqlite3_column_bytes(handle_, index))});
    }
    default:
        break;
    }
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(handle_, index));
    return Cell::text({data ? data : "", static_cast<std::size_t>(sqlite3_column_bytes(handle_, index))});
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// One SQLite connection. Owned (server, tools) or borrowed from Qt Sql's driver (desk, T-Qt.9).
#pragma once

#include "common/sqlite/statement.h"

#include <cstdint>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>

namespace liangheng {

/// A failed call, with SQLite's extended result code.
class SqliteError : public std::runtime_error {
public:
    SqliteError(int code, const std::string& message) : std::runtime_error(message), code_(code) {}
    int code() const { return code_; }
    int primary_code() const { return code_ & 0xff; }

private:
    int code_;
};

class Database {
public:
    enum class Mode : std::uint8_t { read_write_create, read_write, read_only };

    /// Opens a file, or ":memory:". Throws SqliteError.
    Database(const std::filesystem::path& file, Mode mode);
    /// Uses a connection that somebody else owns and closes.
    explicit Database(sqlite3* borrowed) : handle_(borrowed), owned_(false) {}
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    sqlite3* handle() { return handle_; }
    /// Runs one or more statements without parameters.
    void run(const std::string& sql);
    /// A statement that is kept and used again; reset and without values. Texts are compared, so they should
    /// be few.
    Statement& prepared(const std::string& sql);
    /// First column of the first row as a number; 0 when there is no row.
    std::int64_t number(const std::string& sql);
    std::string text(const std::string& sql);
    std::int64_t changes() const;
    bool in_transaction() const;
    /// Finalises all kept statements: before DDL, or before the lender closes the connection.
    void forget_statements() { statements_.clear(); }

private:
    sqlite3* handle_ = nullptr;
    bool owned_ = true;
    std::unordered_map<std::string, Statement> statements_;
};

}

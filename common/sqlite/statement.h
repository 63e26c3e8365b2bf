// SPDX-License-Identifier: GPL-3.0-or-later
// One prepared statement: cells in, cells out.
#pragma once

#include "common/schema/cell.h"

#include <span>
#include <string>

struct sqlite3;
struct sqlite3_stmt;

namespace liangheng {

class Statement {
public:
    Statement(sqlite3* connection, const std::string& sql);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;

    /// Ends a running execution; the values stay bound.
    void reset();
    /// Parameters count from 1. Texts and bytes must live until the statement is stepped and reset.
    Statement& bind(int parameter, const Cell& cell);
    /// Binds a row of cells from the given parameter on.
    Statement& bind_all(std::span<const Cell> cells, int first = 1);
    /// True while there is a row. Throws SqliteError.
    bool step();
    /// Steps to the end of a statement that gives no rows, and resets it.
    void run();
    int column_count() const;
    /// Columns count from 0. A view, valid until the next step or reset.
    Cell column(int index) const;

private:
    sqlite3_stmt* handle_ = nullptr;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// A write transaction that is rolled back unless it was committed.
#pragma once

#include "common/sqlite/database.h"

namespace liangheng {

class Transaction {
public:
    explicit Transaction(Database& database) : database_(database) { database_.run("BEGIN IMMEDIATE"); }
    ~Transaction() {
        if (!open_) return;
        try {
            // SQLite has rolled back by itself after some errors.
            if (database_.in_transaction()) database_.run("ROLLBACK");
        } catch (
            const SqliteError&) { // NOLINT(bugprone-empty-catch): the first failure is on its way already
        }
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit() {
        database_.run("COMMIT");
        open_ = false;
    }

private:
    Database& database_;
    bool open_ = true;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Turns SQLite's failures into the port's: later (busy, full), constraint, fatal (I/O, corruption).
#pragma once

#include "common/sqlite/database.h"
#include "server/store/store.h"

#include <sqlite3.h>

namespace liangheng {

inline StoreError::Kind failure_kind(const SqliteError& error) {
    if (error.code() == SQLITE_CONSTRAINT_UNIQUE) return StoreError::Kind::taken;
    switch (error.primary_code()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_READONLY:
    case SQLITE_NOMEM:
        return StoreError::Kind::later;
    case SQLITE_FULL:
        return StoreError::Kind::full;
    case SQLITE_CONSTRAINT:
        return StoreError::Kind::constraint;
    default:
        break;
    }
    return StoreError::Kind::fatal;
}

template<class F> auto guarded(F&& work) {
    try {
        return work();
    } catch (const SqliteError& error) {
        throw StoreError(failure_kind(error), error.what());
    }
}

}

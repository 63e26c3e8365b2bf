// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/replica/staging.h"

#include "client/replica/transaction.h"

namespace liangheng {

Staging::Staging(Database& database) : database_(database) {
    database_.run(
        R"(CREATE TEMP TABLE "_staged_row" ("ord" INTEGER PRIMARY KEY, "bucket" INTEGER NOT NULL, "bytes" BLOB NOT NULL);
        CREATE TEMP TABLE "_staged_gone" ("ord" INTEGER PRIMARY KEY, "bucket" INTEGER NOT NULL, "id" BLOB NOT NULL))");
}

void Staging::put(std::int64_t bucket, const std::vector<message::RowBytes>& rows) {
    Transaction transaction(database_);
    auto& insert =
        database_.prepared(R"(INSERT INTO temp."_staged_row" ("bucket", "bytes") VALUES ($1, $2))");
    for (const auto& row : rows) insert.bind(1, Cell::of(bucket)).bind(2, Cell::blob(row.bytes.view())).run();
    transaction.commit();
}

void Staging::gone(std::int64_t bucket, const std::vector<message::GoneRow>& rows) {
    Transaction transaction(database_);
    auto& insert = database_.prepared(R"(INSERT INTO temp."_staged_gone" ("bucket", "id") VALUES ($1, $2))");
    for (const auto& row : rows) insert.bind(1, Cell::of(bucket)).bind(2, Cell::blob(row.id.view())).run();
    transaction.commit();
}

void Staging::each_gone(FunctionRef<void(std::int64_t, const Uuid&)> take) {
    auto& rows = database_.prepared(R"(SELECT "bucket", "id" FROM temp."_staged_gone" ORDER BY "ord")");
    while (rows.step()) take(rows.column(0).integer, uuid_from_bytes(rows.column(1).bytes).value_or(Uuid{}));
}

void Staging::each_row(FunctionRef<void(std::int64_t, std::string_view)> take) {
    auto& rows = database_.prepared(R"(SELECT "bucket", "bytes" FROM temp."_staged_row" ORDER BY "ord")");
    while (rows.step()) take(rows.column(0).integer, rows.column(1).bytes);
}

void Staging::clear() { database_.run(R"(DELETE FROM temp."_staged_row"; DELETE FROM temp."_staged_gone")"); }

}

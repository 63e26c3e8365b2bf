// SPDX-License-Identifier: GPL-3.0-or-later
// Writes rows as they came over the wire into the replica's tables: a head and all its details are one row.
#pragma once

#include "common/sqlite/database.h"
#include "common/wire/message_codec.h"

#include <unordered_map>
#include <vector>

namespace liangheng {

class RowWriter {
public:
    explicit RowWriter(Database& database) : database_(database) {}

    /// Puts the row into the bucket unless the replica has a higher version; returns its id.
    /// Throws std::runtime_error for bytes that are no row of the entity.
    Uuid put(const EntityInfo& entity, std::int64_t bucket, std::string_view bytes);
    /// Removes the row while it lies in this bucket.
    void remove(const EntityInfo& entity, std::int64_t bucket, const Uuid& id);
    /// Removes all rows of the bucket.
    void clear(const EntityInfo& entity, std::int64_t bucket);

private:
    struct Statements {
        Statement upsert;
        Statement remove;
        std::unordered_map<const EntityInfo*, Statement> insert_detail;
        std::unordered_map<const EntityInfo*, Statement> delete_details;
    };
    Statements& statements(const EntityInfo& entity);
    void put_details(Statements& all, const Uuid& head);
    static void drop_details(Statements& all, const Uuid& head);

    Database& database_;
    std::unordered_map<const EntityInfo*, Statements> statements_;
    RowCells row_;
};

}

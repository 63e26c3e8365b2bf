// SPDX-License-Identifier: GPL-3.0-or-later
// A named query: SQL text of a subject and the struct that its rows are. Lists, reports and exports run them,
// on the server over its tables and at the desk over the replica with the overlay.
#pragma once

#include "common/base/function_ref.h"
#include "common/schema/info.h"

#include <array>
#include <string>
#include <string_view>

namespace liangheng {

/// `{retailer}` stands for the table of that entity, `{pending o}` for "this row of the alias o is of this
/// desk and not yet decided", `{full r.name}` and `{keys r.name}` for the reading of a name that is
/// described as read: what it is sorted and found by at a desk, the name itself on a server. Parameters are $1, $2 … in the order in which they first appear. The columns
/// are the fields of the row's struct in their order. Only what SQLite and PostgreSQL both know.
struct NamedQuery {
    /// An index that a desk makes for it when its replica is filled; a server has none, because orders would
    /// pay for it.
    struct DeskIndex {
        std::string_view entity;
        std::string_view columns; ///< "month, retailer"
    };

    std::string_view name;
    std::string_view sql;
    int parameters = 0;
    const StructInfo& (*row)() = nullptr;
    std::array<DeskIndex, 8> desk_indexes{};
};

/// The text over the stored tables: `{retailer}` becomes "retailer", `{pending o}` 0.
std::string over_tables(std::string_view sql);
/// The text over the desk's views, which hold the overlay: "retailer_now", o."_pending". An entity that
/// `overlaid` denies has no row in the overlay and is read from its table.
std::string over_views(std::string_view sql, FunctionRef<bool(std::string_view entity)> overlaid);
/// The columns of a row by its id, out of the desk's view of the entity.
std::string select_from_view(const EntityInfo& entity);
std::string index_name(const NamedQuery::DeskIndex& index);
/// CREATE INDEX for a desk.
std::string create_index(const NamedQuery::DeskIndex& index);

}

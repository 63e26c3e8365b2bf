// SPDX-License-Identifier: GPL-3.0-or-later
// What a reference may name: the rows of its entity by number, code or name, the overlay included.
#pragma once

#include "client/lists/replica_source.h"
#include "client/widgets/lookup_box.h"

namespace liangheng {

/// Rows of an entity that fit what was typed, at most 100: first where the number or code begins with it.
std::vector<LookupHit> find_rows(LocalOffice& office, const EntityInfo& entity, const QString& typed);
/// The row of an id as a hit; nothing when it is not here.
std::optional<LookupHit> hit_of_row(LocalOffice& office, const EntityInfo& entity, const Cell& id);

/// The texts of a column that were given last, each once, newest first.
QStringList earlier_texts(LocalOffice& office, const EntityInfo& entity, std::string_view column);

/// The rows of an entity that name this id in a column, by id: what is at this desk, for showing. Rules ask
/// Facts, which know whether that is all.
std::vector<ListRow> rows_naming(LocalOffice& office, const EntityInfo& entity, std::string_view column,
                                 const Uuid& id);
/// The same as structs.
template<class T>
std::vector<T> records_naming(LocalOffice& office, std::string_view column, const Uuid& id) {
    std::vector<T> records;
    for (const auto& row : rows_naming(office, info<T>(), column, id)) {
        const ListRow fields(row.begin(), row.begin() + static_cast<std::ptrdiff_t>(info<T>().fields.size()));
        records.push_back(struct_of<T>(info<T>(), fields));
    }
    return records;
}

}

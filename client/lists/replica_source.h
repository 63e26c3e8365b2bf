// SPDX-License-Identifier: GPL-3.0-or-later
// Named queries over the replica and the overlay: as the source of a list, and as structs.
#pragma once

#include "client/replica/local_office.h"
#include "client/widgets/list_source.h"
#include "common/named_queries.h"

#include <optional>
#include <vector>

namespace liangheng {

class ReplicaSource : public ListSource {
public:
    ReplicaSource(LocalOffice& office, const NamedQuery& query, std::vector<OwnedCell> parameters = {});

    void set_parameters(std::vector<OwnedCell> parameters) { parameters_ = std::move(parameters); }
    const StructInfo& row() const override { return row_; }
    std::vector<ListRow> page(const ListFilter& filter, const ListOrder& order, const ListRow* after,
                              std::size_t limit) const override;
    void tally(const ListFilter& filter, const std::vector<std::size_t>& summed,
               ListTally& so_far) const override;
    std::vector<ListGroup> groups(const ListFilter& filter, std::size_t column,
                                  const std::vector<std::size_t>& summed, std::size_t limit) const override;

private:
    SqlText query() const;

    LocalOffice& office_;
    const NamedQuery& named_;
    const StructInfo& row_;
    std::vector<OwnedCell> parameters_;
};

/// Position of a field in a row's struct; throws std::out_of_range for a name that is none.
std::size_t field_position(const StructInfo& row, std::string_view name);

/// A row of a list as the struct that its query describes.
template<class R> R struct_of(const StructInfo& row, const ListRow& cells) {
    std::vector<Cell> views;
    for (const auto& cell : cells) views.push_back(cell.cell());
    R result;
    fill_object(row, views, &result);
    return result;
}
/// All rows of a query, ordered by one field.
template<class R>
std::vector<R> rows_of(const ReplicaSource& source, const ListFilter& filter, const ListOrder& order,
                       std::size_t most) {
    std::vector<R> rows;
    for (const auto& cells : source.page(filter, order, nullptr, most))
        rows.push_back(struct_of<R>(source.row(), cells));
    return rows;
}

/// The columns of a head row by its id, overlay included; nothing when it is not here.
std::optional<ListRow> row_by_id(LocalOffice& office, const EntityInfo& entity, const Uuid& id);

/// Makes one of the indexes of the named queries that are missing, once the replica holds everything. False:
/// none is, or the replica is still being loaded.
bool make_desk_index(LocalOffice& office);
/// Makes all of them.
void make_desk_indexes(LocalOffice& office);

/// The cell of a parameter.
template<class M> OwnedCell parameter(const M& value) {
    const auto cell = Member<M>::get(value);
    return {cell.type, cell.integer, std::string(cell.bytes)};
}

}

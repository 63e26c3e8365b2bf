// SPDX-License-Identifier: GPL-3.0-or-later
// Where a list gets its rows from. Filter and order are the source's work (SQL in the replica), never the
// widget's.
#pragma once

#include "common/sql/list_query.h"

namespace liangheng {

class ListSource {
public:
    virtual ~ListSource() = default;
    /// What a row is: fields with labels, kinds and units; the key fields identify it.
    virtual const StructInfo& row() const = 0;
    virtual std::int64_t count(const ListFilter& filter) const = 0;
    virtual std::vector<ListRow> page(const ListFilter& filter, ListOrder order, const ListRow* after,
                                      std::size_t limit) const = 0;
};

/// The bytes of a row's key fields, one behind the other: tells rows apart.
std::string key_of(const StructInfo& row, const ListRow& cells);
/// The same for a row whose key is one id.
std::string key_of(const Uuid& id);

}

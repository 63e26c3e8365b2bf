// SPDX-License-Identifier: GPL-3.0-or-later
// Where a list gets its rows from. Filter and order are the source's work (SQL in the replica), never the
// widget's.
#pragma once

#include "common/sql/list_query.h"

namespace liangheng {

/// Rows of a list and sums of its columns, counted a piece at a time so that nobody waits for it.
struct ListTally {
    std::int64_t rows = 0;
    std::vector<std::optional<std::int64_t>> sums; ///< of each summed column; absent: nothing to add
    std::optional<ListRow> behind;                 ///< where the next piece begins
    bool done = false;

    void add(std::int64_t more, const std::vector<std::optional<std::int64_t>>& further);
};

/// The rows with one value of a column.
struct ListGroup {
    OwnedCell value;
    std::int64_t rows = 0;
    std::vector<std::optional<std::int64_t>> sums;
};

class ListSource {
public:
    virtual ~ListSource() = default;
    /// What a row is: fields with labels, kinds and units; the key fields identify it.
    virtual const StructInfo& row() const = 0;
    virtual std::vector<ListRow> page(const ListFilter& filter, const ListOrder& order, const ListRow* after,
                                      std::size_t limit) const = 0;
    /// Counts on by one piece; the first one begins with an empty tally.
    virtual void tally(const ListFilter& filter, const std::vector<std::size_t>& summed,
                       ListTally& so_far) const = 0;
    /// By the value, absent last, at most so many.
    virtual std::vector<ListGroup> groups(const ListFilter& filter, std::size_t column,
                                          const std::vector<std::size_t>& summed,
                                          std::size_t limit) const = 0;

    /// All pieces of a count at once.
    std::int64_t count(const ListFilter& filter) const;
};

/// The bytes of a row's key fields, one behind the other: tells rows apart.
std::string key_of(const StructInfo& row, const ListRow& cells);
/// The same for a row whose key is one id.
std::string key_of(const Uuid& id);

}

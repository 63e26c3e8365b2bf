// SPDX-License-Identifier: GPL-3.0-or-later
// A list of rows that a program holds in memory: filter, order and pages as a ListSource. For short lists
// that are in no database.
#pragma once

#include "client/widgets/list_source.h"

namespace liangheng {

class MemorySource : public ListSource {
public:
    explicit MemorySource(const StructInfo& row) : row_(row) {}

    void set_rows(std::vector<ListRow> rows) { rows_ = std::move(rows); }
    const StructInfo& row() const override { return row_; }
    std::vector<ListRow> page(const ListFilter& filter, const ListOrder& order, const ListRow* after,
                              std::size_t limit) const override;
    void tally(const ListFilter& filter, const std::vector<std::size_t>& summed,
               ListTally& so_far) const override;
    std::vector<ListGroup> groups(const ListFilter& filter, std::size_t column,
                                  const std::vector<std::size_t>& summed, std::size_t limit) const override;

private:
    std::vector<ListRow> passing(const ListFilter& filter) const;

    const StructInfo& row_;
    std::vector<ListRow> rows_;
};

}

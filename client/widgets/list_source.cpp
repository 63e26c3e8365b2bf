// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/list_source.h"

namespace liangheng {

void ListTally::add(std::int64_t more, const std::vector<std::optional<std::int64_t>>& further) {
    rows += more;
    sums.resize(further.size());
    for (std::size_t i = 0; i < further.size(); ++i)
        if (further[i]) sums[i] = sums[i].value_or(0) + *further[i];
}

std::int64_t ListSource::count(const ListFilter& filter) const {
    ListTally all;
    while (!all.done) tally(filter, {}, all);
    return all.rows;
}

std::string key_of(const StructInfo& row, const ListRow& cells) {
    std::string key;
    for (std::size_t i = 0; i < row.fields.size(); ++i)
        if (row.fields[i].key) key += cell_text(row.fields[i], cells.at(i).cell()) + '/';
    return key;
}

std::string key_of(const Uuid& id) { return to_hex(id) + '/'; }

}

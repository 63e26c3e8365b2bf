// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/list_reader.h"

namespace liangheng {

ListReader::ListReader(const ListModel& list) : ListReader(list, list.filter()) {}

ListReader::ListReader(const ListModel& list, ListFilter filter)
    : list_(&list), filter_(std::move(filter)), order_(list.order_of_source()), total_(list.source().count(filter_)) {}

std::optional<std::vector<ListRow>> ListReader::next() {
    if (!list_) return std::nullopt;
    if (at_end_) return std::vector<ListRow>();
    auto rows = list_->source().page(filter_, order_, last_ ? &*last_ : nullptr, page_size);
    at_end_ = rows.size() < page_size;
    if (!rows.empty()) last_ = rows.back();
    return rows;
}

}

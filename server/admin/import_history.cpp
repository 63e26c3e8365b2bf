// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/import_history.h"

#include "common/catalogue.h"
#include "common/rules/facts.h"
#include "server/admin/export_rows.h"

#include <map>

namespace liangheng {
namespace {

Uuid key_of(const Id<Retailer>& retailer, Date day, const std::string& source_ref) {
    return make_derived_uuid({"history", retailer.value.view(), to_text(day), source_ref});
}

}

ImportHistory::ImportHistory(StoreReader& store) {
    Order order;
    each_row(store, info<Order>(), [&](std::span<const Cell> columns) {
        fill_object(info<Order>(), columns, &order);
        if (order.kind != OrderKind::history) return;
        orders_.try_emplace(key_of(order.retailer, date_of(order.captured_at), order.source_ref), order.id);
    });
}

std::optional<Id<Order>> ImportHistory::find(const Id<Retailer>& retailer, Date day,
                                             const std::string& source_ref) const {
    const auto it = orders_.find(key_of(retailer, day, source_ref));
    if (it == orders_.end()) return std::nullopt;
    return it->second;
}

HistoryDifference compare_history(std::span<const OrderLine> stored, std::span<const RequestedLine> file) {
    using Line = std::pair<Uuid, std::int64_t>;
    std::map<Line, int> unmatched;
    for (const auto& line : stored) ++unmatched[{line.product.value, line.requested.value}];
    HistoryDifference difference;
    for (std::size_t i = 0; i < file.size(); ++i) {
        const auto it = unmatched.find({file[i].product.value, file[i].requested.value});
        if (it == unmatched.end() || it->second == 0)
            difference.missing.push_back(i);
        else
            --it->second;
    }
    for (const auto& line : stored)
        if (unmatched[{line.product.value, line.requested.value}] > 0 && !difference.unmatched)
            difference.unmatched = RequestedLine{line.product, line.requested};
    return difference;
}

}

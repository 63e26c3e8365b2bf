// SPDX-License-Identifier: GPL-3.0-or-later
// Orders of the past that the store holds already, and what an order of a file brings beyond them.
#pragma once

#include "common/orders/order_line.h"
#include "common/orders/requested_line.h"
#include "server/store/store.h"

#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace liangheng {

/// Finds an order of the past again, whichever file brought it: by retailer, day and its number in the
/// source; one without a number by retailer and day.
class ImportHistory {
public:
    /// Reads all orders of the past once.
    explicit ImportHistory(StoreReader& store);

    std::optional<Id<Order>> find(const Id<Retailer>& retailer, Date day,
                                  const std::string& source_ref) const;

private:
    std::unordered_map<Uuid, Id<Order>> orders_;
};

/// An order of the store beside the same order of a file. A line is its product and quantity; one that stands
/// twice counts twice; the sequence does not count, because missing lines come behind the others.
struct HistoryDifference {
    std::vector<std::size_t> missing;       ///< lines of the file that the store lacks, by their place
    std::optional<RequestedLine> unmatched; ///< the first line of the store that the file lacks
};
HistoryDifference compare_history(std::span<const OrderLine> stored, std::span<const RequestedLine> file);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of an imported file of orders, gathered into orders with as little memory as may be: a line is
// five numbers, an order a few more, its number a text.
#pragma once

#include "common/imports/import_kind.h"
#include "common/orders/record_history_order.h"

#include <functional>
#include <span>
#include <unordered_map>

namespace liangheng {

class ImportOrderLines {
public:
    struct Line {
        std::uint64_t line; ///< of the file
        std::int64_t requested;
        std::uint32_t order;
        std::uint32_t product;
        bool again; ///< an earlier line of the order has the same product
    };

    ImportOrderLines(ImportWork& work, ImportReport& report, std::function<std::string(std::uint64_t)> place);

    /// Counts a row, refuses it, or keeps its line.
    void take(ImportRow& row);
    /// After the last row: brings the lines of each order together, in the order of the file.
    void sort();

    std::size_t count() const { return orders_.size(); }
    std::span<const Line> lines_of(std::size_t order) const;
    /// Of the file, whether it was taken or refused.
    std::uint64_t first_line(std::size_t order) const { return orders_[order].first_line; }
    RecordHistoryOrder command(std::size_t order) const;

private:
    struct Head {
        Uuid retailer;
        Date date;
        std::uint64_t first_line = 0;
        std::size_t begin = 0;   // of its lines
        bool incomplete = false; // a line was refused
        bool numbered = false;   // the file has a number for it
        const std::string* number = nullptr;
    };

    void refuse_line(const ImportRow& row, std::string item, std::vector<Refusal> reasons);
    std::vector<Refusal> problems_of(ImportRow& row) const;
    std::optional<Uuid> find(ImportRow& row, std::size_t field, std::vector<Refusal>& problems) const;
    /// Number in the file, or retailer and day where the file has none.
    std::string key_of(const ImportRow& row) const;
    Head* head_of(const ImportRow& row, const std::optional<Uuid>& retailer, std::vector<Refusal>& problems);

    ImportWork& work_;
    ImportReport& report_;
    std::function<std::string(std::uint64_t)> place_;
    std::unordered_map<std::string, std::uint32_t> numbers_;
    std::unordered_map<Uuid, std::uint32_t> product_numbers_;
    std::vector<Uuid> products_;
    std::vector<Head> orders_;
    std::vector<Line> lines_;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Rows on their way into a desk's files: collected by bucket, then stored as the pages of a load.
#pragma once

#include "common/catalogue.h"
#include "common/rules/facts.h"
#include "common/sync/desk_store.h"
#include "common/wire/message_codec.h"

#include <map>
#include <string>
#include <vector>

namespace liangheng::bench {

class RowPages {
public:
    template<class T> void put(const T& row) { put(row, std::vector<DetailCells>{}); }
    /// A head row with its lines.
    template<class T, class D> void put(const T& row, const std::vector<D>& details) {
        std::vector<DetailCells> cells;
        for (const auto& detail : details) {
            auto& line = cells.emplace_back(DetailCells{&info<D>(), {}});
            read_object(info<D>(), &detail, line.columns);
        }
        put(row, cells);
    }
    /// Scope, all pages and the pull that joins them.
    void store(DeskStore& desk) const;

private:
    template<class T> void put(const T& row, const std::vector<DetailCells>& details) {
        std::vector<Cell> columns;
        read_object(info<T>(), &row, columns);
        append_meta({.version = 1}, columns);
        std::string bytes;
        encode_row(bytes, info<T>(), columns, details);
        buckets_[bucket_name(info<T>(), columns)].emplace(row.id.value, std::move(bytes));
    }

    std::map<std::string, std::map<Uuid, std::string>> buckets_;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// All rows of an entity that everybody may see, as structs; page by page, by id.
#pragma once

#include "common/rules/facts.h"
#include "server/store/store.h"

#include <vector>

namespace liangheng {

template<class T> std::vector<T> all_rows_of(StoreReader& store) {
    constexpr std::size_t page = 1000;
    std::vector<T> rows;
    for (Uuid after;;) {
        const auto before = rows.size();
        store.read_page(info<T>(), 0, after, page, [&](std::span<const Cell> columns) {
            fill_object(info<T>(), columns, &rows.emplace_back());
        });
        if (rows.size() - before < page) return rows;
        after = rows.back().id.value;
    }
}

}

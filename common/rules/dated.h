// SPDX-License-Identifier: GPL-3.0-or-later
// Dated rows: the one in force on a day is the latest not after it (rules.md, section 1).
#pragma once

#include "common/base/date.h"
#include "common/rules/row.h"

#include <vector>

namespace liangheng {

/// The row in force on this day, or null. Of two rows of one day the one with the greater id, made later,
/// holds; `rows` are ordered by id, as Facts::each gives them.
template<class T> const Row<T>* in_force(const std::vector<Row<T>>& rows, Date day) {
    const Row<T>* latest = nullptr;
    for (const auto& row : rows)
        if (row->effective_from <= day && (!latest || (*latest)->effective_from <= row->effective_from))
            latest = &row;
    return latest;
}

}

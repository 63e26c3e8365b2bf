// SPDX-License-Identifier: GPL-3.0-or-later
// What a person types to filter one column, as tests of a cell: parts of texts, comparisons, ranges, lists,
// empty and not empty. Read here for forms and lists alike; list_query makes SQL of it.
#pragma once

#include "common/base/function_ref.h"
#include "common/schema/cell_text.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace liangheng {

/// One way in which a cell passes.
struct CellTest {
    enum class Kind : std::uint8_t { contains, lacks, range, empty, filled };

    Kind kind = Kind::contains;
    std::string text;              ///< contains, lacks
    std::optional<OwnedCell> from; ///< range: the least value; absent: none
    std::optional<OwnedCell> to;   ///< range: the greatest value; absent: none
    bool above_from = false;       ///< the least value itself does not pass
    bool below_to = false;         ///< the greatest value itself does not pass

    friend bool operator==(const CellTest&, const CellTest&) = default;
};

/// A cell passes that passes one of the tests; with no test none does.
struct ColumnFilter {
    std::size_t column = 0;
    std::vector<CellTest> any;

    friend bool operator==(const ColumnFilter&, const ColumnFilter&) = default;
};

/// Values of an enum or a boolean whose words for people contain the text.
using ValuesNamed = FunctionRef<std::vector<std::int64_t>(std::string_view text)>;

/// The tests that the text stands for, alternatives separated by commas:
///   text          contains it; numbers and days: is it; a year or a month: any of its days
///   =text  !text  is it; does not contain it (of numbers: is not it)
///   >5 >=5 <5 <=5, 10..20, 10.., ..20
///   =  or 空, empty: nothing stands there; != or 非空, not empty: something does
/// Money in yuan, ratios in per cent, days as 2026-11-24, 2026/11/24 or 2026年11月24日. Full-width signs and
/// digits count as the narrow ones. Refusal: filter.not_understood with the part that is none of these.
Result<std::vector<CellTest>> parse_cell_tests(const FieldInfo& field, std::string_view typed,
                                               ValuesNamed values_named);

}

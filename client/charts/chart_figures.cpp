// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/charts/chart_figures.h"

#include "client/widgets/field_text.h"

#include <algorithm>

namespace liangheng {
namespace {

// The words of the list's own column where it has one, else those of the field.
QString category_text(const ListModel& list, int row, const FieldInfo& field) {
    for (int column = 0; column < list.columnCount(); ++column)
        if (&list.field(column) == &field) return list.index(row, column).data().toString();
    return display_text(field, list.cell(row, field.name).cell());
}

}

bool ChartFigures::empty() const {
    return std::none_of(series.begin(), series.end(), [](const Series& one) {
        return std::any_of(one.values.begin(), one.values.end(),
                           [](const auto& value) { return value.has_value(); });
    });
}

std::int64_t ChartFigures::largest() const {
    std::int64_t most = 0;
    for (const auto& one : series)
        for (const auto& value : one.values) most = std::max(most, value.value_or(0));
    return most;
}

ChartFigures chart_figures(ListModel& list, const ChartShape& shape) {
    while (list.canFetchMore({})) list.fetchMore({});
    const auto field_named = [&](std::string_view name) -> const FieldInfo& {
        return list.row_info().fields.at(list.position_of(name));
    };
    ChartFigures figures;
    const auto& category = field_named(shape.category);
    figures.category_title = header_of(category);
    for (int row = 0; row < list.rowCount(); ++row)
        figures.categories << (shape.short_category ? shape.short_category(list.row(row))
                                                    : category_text(list, row, category));
    for (const auto& wanted : shape.series) {
        const auto& field = field_named(wanted.field);
        ChartFigures::Series series{label_of(field), wanted.mark, {}};
        for (int row = 0; row < list.rowCount(); ++row) {
            const auto& cell = list.cell(row, wanted.field);
            series.values.push_back(cell.is_null() ? std::nullopt : std::optional(cell.integer));
        }
        figures.value_title = shape.series.size() == 1 ? header_of(field) : unit_text(field.unit);
        figures.series.push_back(std::move(series));
    }
    return figures;
}

}

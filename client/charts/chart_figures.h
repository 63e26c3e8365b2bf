// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart shows, read from the rows of a list: the chart has no numbers of its own. Row i of the list is
// category i of the chart.
#pragma once

#include "client/widgets/list_model.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace liangheng {

enum class ChartMark : std::uint8_t {
    bars,    ///< side by side where there are several
    columns, ///< bars that touch: a distribution over classes
    line,
};

/// What the page says of its chart. Names are fields of the list's row; names and titles come from them.
struct ChartShape {
    struct Series {
        std::string_view field;
        ChartMark mark = ChartMark::bars;
    };
    std::string_view category;
    std::vector<Series> series;
    /// A shorter text under the mark than in the table; empty: the same.
    std::function<QString(const ListRow&)> short_category;
};

struct ChartFigures {
    struct Series {
        QString name;
        ChartMark mark = ChartMark::bars;
        std::vector<std::optional<std::int64_t>> values; ///< in the unit that the field is shown in
    };
    QString category_title;
    QString value_title;
    QStringList categories;
    std::vector<Series> series;

    /// No row, or nothing in any.
    bool empty() const;
    std::int64_t largest() const;
};

/// In the language of now. All rows of the list are read.
ChartFigures chart_figures(ListModel& list, const ChartShape& shape);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// How a person has arranged a list: order, widths and visibility of columns, frozen ones, order of rows; and
// what he filters by. As JSON in the profile and in saved lists.
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace liangheng {

/// The columns of a list by the names of their fields, in the order in which they stand.
struct ListLayout {
    struct Column {
        QString name;
        int width = 0; ///< in pixels; 0: as the contents need
        bool visible = true;

        friend bool operator==(const Column&, const Column&) = default;
    };
    struct Sort {
        QString name;
        bool descending = false;

        friend bool operator==(const Sort&, const Sort&) = default;
    };
    std::vector<Column> columns;
    int frozen = 0;
    std::vector<Sort> order;
    QString words;                                    ///< of the filter line
    std::vector<std::pair<QString, QString>> filters; ///< column and what was typed for it

    friend bool operator==(const ListLayout&, const ListLayout&) = default;
};

QString layout_text(const ListLayout& layout);
/// Nothing for a text that is no layout. Names are not checked here: lists change from version to version.
std::optional<ListLayout> layout_from_text(const QString& text);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/list_layout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace liangheng {
namespace {

constexpr int most_entries = 200;
constexpr int widest = 4000;

}

QString layout_text(const ListLayout& layout) {
    QJsonArray columns;
    for (const auto& column : layout.columns)
        columns.append(QJsonArray{column.name, column.width, column.visible});
    QJsonArray order;
    for (const auto& sort : layout.order) order.append(QJsonArray{sort.name, sort.descending});
    QJsonArray filters;
    for (const auto& [name, typed] : layout.filters) filters.append(QJsonArray{name, typed});
    QJsonObject all{{"columns", columns}, {"frozen", layout.frozen}, {"order", order}};
    if (!layout.words.isEmpty()) all["words"] = layout.words;
    if (!filters.isEmpty()) all["filters"] = filters;
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

std::optional<ListLayout> layout_from_text(const QString& text) {
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject()) return std::nullopt;
    const auto all = document.object();
    const auto columns = all["columns"].toArray();
    const auto order = all["order"].toArray();
    const auto filters = all["filters"].toArray();
    if (columns.size() > most_entries || order.size() > most_entries || filters.size() > most_entries)
        return std::nullopt;
    ListLayout layout;
    for (const auto& entry : columns) {
        const auto column = entry.toArray();
        layout.columns.push_back(
            {column[0].toString(), std::clamp(column[1].toInt(), 0, widest), column[2].toBool(true)});
    }
    layout.frozen = std::clamp(all["frozen"].toInt(), 0, most_entries);
    for (const auto& entry : order)
        layout.order.push_back({entry.toArray()[0].toString(), entry.toArray()[1].toBool()});
    layout.words = all["words"].toString();
    for (const auto& entry : filters)
        layout.filters.emplace_back(entry.toArray()[0].toString(), entry.toArray()[1].toString());
    return layout;
}

}

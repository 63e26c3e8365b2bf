// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/print/column_widths.h"

#include "client/widgets/field_text.h"

#include <QFontMetricsF>

#include <algorithm>
#include <numeric>

namespace liangheng {
namespace {

constexpr double least_text_width = 48;
constexpr double writing_width = 110;

bool is_number(const ReportColumn& column) {
    return column.field && (column.field->kind == Kind::number || column.field->kind == Kind::change);
}

// Han characters are twice as wide as digits.
int weight(const QString& text) {
    return std::accumulate(text.begin(), text.end(), 0,
                           [](int sum, QChar c) { return sum + (c.unicode() > 0x2e7f ? 2 : 1); });
}

// Measuring every text would take longer than laying them out.
QString heaviest(const Report& report, std::size_t column) {
    QString found;
    int most = -1;
    for (const auto& row : report.rows) {
        const auto& text = row.texts.at(static_cast<qsizetype>(column));
        const auto here = weight(text);
        if (here <= most) continue;
        most = here;
        found = text;
    }
    return found;
}

std::int64_t sum_of(const Report& report, std::size_t column) {
    std::int64_t sum = 0;
    for (const auto& row : report.rows) sum += row.numbers.at(column);
    return sum;
}

double total(const std::vector<double>& widths) { return std::accumulate(widths.begin(), widths.end(), 0.0); }

}

std::vector<double> wanted_widths(const Report& report, const QFont& header, const QFont& body,
                                  double padding) {
    const QFontMetricsF bold(header);
    const QFontMetricsF plain(body);
    std::vector<double> widths;
    for (std::size_t i = 0; i < report.columns.size(); ++i) {
        const auto& column = report.columns[i];
        auto width =
            std::max(bold.horizontalAdvance(column.header), plain.horizontalAdvance(heaviest(report, i)));
        if (column.summed)
            width = std::max(
                width, bold.horizontalAdvance(display_text(*column.field, Cell::of(sum_of(report, i)))));
        if (!column.field) width = std::max(width, writing_width);
        widths.push_back(width + 2 * padding + 1);
    }
    return widths;
}

std::vector<double> fitted_widths(const Report& report, std::vector<double> widths, double length) {
    const auto all = total(widths);
    if (all <= length) {
        for (auto& width : widths) width *= length / all;
        return widths;
    }
    double texts = 0;
    for (std::size_t i = 0; i < widths.size(); ++i)
        if (!is_number(report.columns[i])) texts += widths[i];
    const auto share = texts > 0 ? std::max(0.1, (length - (all - texts)) / texts) : 1.0;
    for (std::size_t i = 0; i < widths.size(); ++i)
        if (!is_number(report.columns[i]))
            widths[i] = std::max(std::min(widths[i], least_text_width), widths[i] * share);
    // Too many columns for any sheet: all give way.
    if (const auto now = total(widths); now > length)
        for (auto& width : widths) width *= length / now;
    return widths;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/print/report_layout.h"

#include "client/print/column_widths.h"
#include "client/widgets/field_text.h"
#include "client/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>
#include <numeric>

namespace liangheng {
namespace {

// Units of 1/96 inch.
constexpr double margin = 12 * units_per_mm;
constexpr double head_height = 60;
constexpr double sum_height = 22;
constexpr double foot_height = 58;
constexpr double padding = 4;
constexpr double text_points = 9;
// More than fit a page, however low they are.
constexpr std::size_t rows_at_once = 150;

QFont header_font() { return paper_font(text_points, true); }
QFont body_font() { return paper_font(text_points); }

QString report_tr(const char* text) { return QCoreApplication::translate("Report", text); }

Qt::Alignment side_of(const ReportColumn& column) {
    return column.field ? alignment_of(*column.field) : Qt::AlignLeft | Qt::AlignVCenter;
}

}

ReportLayout::ReportLayout(Report report) : report_(std::move(report)) {
    QStringList head;
    for (const auto& part : {report_.department, report_.period})
        if (!part.isEmpty()) head << part;
    if (!report_.filter.isEmpty())
        head << report_tr(QT_TRANSLATE_NOOP("Report", "Filter: %1")).arg(report_.filter);
    if (!report_.note.isEmpty()) head << report_.note;
    head << report_tr(QT_TRANSLATE_NOOP("Report", "Rows: %1"))
                .arg(number_text(static_cast<std::int64_t>(report_.rows.size())));
    words_ = {.head = head.join(QStringLiteral("    ")),
              .subtotal = report_tr(QT_TRANSLATE_NOOP("Report", "Page subtotal")),
              .total = report_tr(QT_TRANSLATE_NOOP("Report", "Total")),
              .printed = report_tr(QT_TRANSLATE_NOOP("Report", "Printed by %1, %2"))
                             .arg(report_.printed_by, report_.printed_at),
              .page = report_tr(QT_TRANSLATE_NOOP("Report", "Page %1 of %2")),
              .signatures = {report_tr(QT_TRANSLATE_NOOP("Report", "Made by:")),
                             report_tr(QT_TRANSLATE_NOOP("Report", "Checked by:")),
                             report_tr(QT_TRANSLATE_NOOP("Report", "Responsible:"))}};
    wanted_ = wanted_widths(report_, header_font(), body_font(), padding);
    choose_orientation();
    widths_ = fitted_widths(report_, wanted_, body_width());
    std::size_t next = 0;
    do next = add_document(next);
    while (next < report_.rows.size());
}

double ReportLayout::body_width() const { return sheet().width() - 2 * margin; }
double ReportLayout::body_height() const {
    return sheet().height() - 2 * margin - head_height - 2 * sum_height - foot_height;
}

void ReportLayout::choose_orientation() {
    if (std::accumulate(wanted_.begin(), wanted_.end(), 0.0) > body_width())
        orientation_ = QPageLayout::Landscape;
}

// One document of thousands of rows would take a time that grows with their square: so many are laid out
// together, the pages that are full are kept, and the next document begins behind them.
std::size_t ReportLayout::add_document(std::size_t from) {
    const auto to = std::min(report_.rows.size(), from + rows_at_once);
    auto document = std::make_unique<QTextDocument>();
    const auto& table = fill_document(*document, from, to);
    auto found = find_pages(*document, table, from, to);
    if (to < report_.rows.size() && found.size() > 1) found.pop_back();
    const auto next = found.back().to;
    pages_.insert(pages_.end(), found.begin(), found.end());
    documents_.push_back(std::move(document));
    return next > from ? next : to;
}

QTextTable& ReportLayout::fill_document(QTextDocument& document, std::size_t from, std::size_t to) const {
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    document.setDefaultFont(body_font());
    document.setPageSize(QSizeF(body_width(), body_height()));
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setCellPadding(padding);
    format.setCellSpacing(0);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(paper_line());
    format.setBorderCollapse(true);
    QList<QTextLength> lengths;
    for (const auto width : widths_) lengths << QTextLength(QTextLength::FixedLength, width);
    format.setColumnWidthConstraints(lengths);
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    auto* table =
        cursor.insertTable(static_cast<int>(to - from) + 1, static_cast<int>(report_.columns.size()), format);
    fill_table(*table, from, to);
    cursor.endEditBlock();
    return *table;
}

void ReportLayout::fill_table(QTextTable& table, std::size_t from, std::size_t to) const {
    QTextCharFormat bold;
    bold.setFont(header_font());
    std::vector<QTextBlockFormat> sides;
    for (std::size_t i = 0; i < report_.columns.size(); ++i) {
        const auto column = static_cast<int>(i);
        QTextBlockFormat side;
        side.setAlignment(side_of(report_.columns[i]) & Qt::AlignHorizontal_Mask);
        sides.push_back(side);
        auto cell = table.cellAt(0, column);
        auto ground = cell.format();
        ground.setBackground(paper_shade());
        cell.setFormat(ground);
        auto cursor = cell.firstCursorPosition();
        cursor.setBlockFormat(side);
        cursor.insertText(report_.columns[i].header, bold);
    }
    for (auto row = from; row < to; ++row)
        for (std::size_t i = 0; i < sides.size(); ++i) {
            auto cursor =
                table.cellAt(static_cast<int>(row - from) + 1, static_cast<int>(i)).firstCursorPosition();
            cursor.setBlockFormat(sides[i]);
            cursor.insertText(report_.rows[row].texts.at(static_cast<qsizetype>(i)));
        }
}

std::vector<ReportLayout::SheetOfRows> ReportLayout::find_pages(const QTextDocument& document,
                                                                const QTextTable& table, std::size_t from,
                                                                std::size_t to) const {
    const auto height = body_height();
    std::vector<SheetOfRows> sheets(static_cast<std::size_t>(std::max(1, document.pageCount())));
    const auto* layout = document.documentLayout();
    for (auto row = from; row <= to; ++row) {
        double bottom = 0;
        for (int column = 0; column < table.columns(); ++column) {
            const auto block =
                table.cellAt(static_cast<int>(row - from), column).lastCursorPosition().block();
            bottom = std::max(bottom, layout->blockBoundingRect(block).bottom());
        }
        const auto page = std::min(static_cast<std::size_t>(bottom / height), sheets.size() - 1);
        sheets[page].to = row; // row 0 of the table is the header
        sheets[page].bottom = bottom + padding + 1 - static_cast<double>(page) * height;
    }
    for (std::size_t page = 0; page < sheets.size(); ++page) {
        sheets[page].document = documents_.size();
        sheets[page].page = static_cast<int>(page);
        sheets[page].from = page == 0 ? from : sheets[page - 1].to;
        sheets[page].to = std::max(sheets[page].to, sheets[page].from);
    }
    return sheets;
}

std::pair<std::size_t, std::size_t> ReportLayout::rows_of_page(int page) const {
    const auto& sheet_of_rows = pages_.at(static_cast<std::size_t>(page));
    return {sheet_of_rows.from, sheet_of_rows.to};
}

void ReportLayout::move_to(QThread* thread) {
    for (const auto& document : documents_) document->moveToThread(thread);
}

void ReportLayout::paint_page(QPainter& painter, int page) const {
    painter.setPen(paper_ink());
    paint_head(painter);
    paint_body(painter, page);
    paint_sums(painter, page);
    paint_foot(painter, page);
}

void ReportLayout::paint_head(QPainter& painter) const {
    const QRectF line(margin, margin, body_width(), 30);
    painter.setFont(paper_font(15, true));
    painter.drawText(line, Qt::AlignCenter, report_.title);
    painter.setFont(body_font());
    const QFontMetricsF metrics(body_font());
    painter.drawText(line.translated(0, 28), Qt::AlignCenter,
                     metrics.elidedText(words_.head, Qt::ElideRight, body_width()));
}

void ReportLayout::paint_body(QPainter& painter, int page) const {
    const auto& part = pages_.at(static_cast<std::size_t>(page));
    const auto top = part.page * body_height();
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, paper_ink());
    // Where a row goes on to the next page the layout leaves the rules open: they are cut and closed.
    context.clip = QRectF(0, top, body_width() + 2, part.bottom);
    painter.save();
    painter.translate(margin, margin + head_height - top);
    painter.setClipRect(context.clip);
    documents_.at(part.document)->documentLayout()->draw(&painter, context);
    painter.setPen(paper_line());
    painter.drawLine(QPointF(0, top + part.bottom - 0.5), QPointF(body_width(), top + part.bottom - 0.5));
    painter.restore();
}

void ReportLayout::paint_sums(QPainter& painter, int page) const {
    if (std::none_of(report_.columns.begin(), report_.columns.end(), [](const auto& c) { return c.summed; }))
        return;
    auto top = margin + head_height + pages_.at(static_cast<std::size_t>(page)).bottom;
    const auto [from, to] = rows_of_page(page);
    if (pages() > 1) top = paint_sum(painter, top, words_.subtotal, from, to);
    if (page + 1 == pages()) paint_sum(painter, top, words_.total, 0, report_.rows.size());
}

double ReportLayout::paint_sum(QPainter& painter, double top, const QString& label, std::size_t from,
                               std::size_t to) const {
    painter.setFont(header_font());
    double left = margin;
    double room = 0; // for the label: the columns before the first sum
    bool labelled = false;
    for (std::size_t i = 0; i < widths_.size(); ++i) {
        const QRectF cell(left + padding, top, widths_[i] - 2 * padding, sum_height);
        left += widths_[i];
        if (!report_.columns[i].summed) {
            if (!labelled) room += widths_[i];
            continue;
        }
        if (!labelled && room > 0)
            painter.drawText(QRectF(margin + padding, top, room - padding, sum_height),
                             Qt::AlignLeft | Qt::AlignVCenter, label);
        labelled = true;
        std::int64_t sum = 0;
        for (auto row = from; row < to; ++row) sum += report_.rows[row].numbers.at(i);
        painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter,
                         display_text(*report_.columns[i].field, Cell::of(sum)));
    }
    return top + sum_height;
}

void ReportLayout::paint_foot(QPainter& painter, int page) const {
    const auto top = sheet().height() - margin - foot_height;
    painter.setFont(body_font());
    const auto& names = words_.signatures;
    const auto third = body_width() / static_cast<double>(names.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        const QRectF place(margin + third * static_cast<double>(i), top + 12, third - 20, 20);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignBottom, names[i]);
        const auto from = place.left() + QFontMetricsF(body_font()).horizontalAdvance(names[i]) + 6;
        painter.drawLine(QPointF(from, place.bottom()), QPointF(place.right(), place.bottom()));
    }
    const QRectF line(margin, top + foot_height - 18, body_width(), 18);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, words_.printed);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, words_.page.arg(page + 1).arg(pages()));
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a report: on each its head (title, department, period, filter), the header of the columns, the
// subtotals of the page, the places for signatures, who printed it when, and "page n of m"; on the last one
// the totals.
#pragma once

#include "client/print/paper.h"
#include "client/print/report.h"

#include <QTextDocument>

#include <array>
#include <memory>

class QTextTable;
class QThread;

namespace liangheng {

class ReportLayout : public Paper {
public:
    /// Takes about a millisecond a row; in any thread.
    explicit ReportLayout(Report report);

    QString title() const override { return report_.title; }
    QPageLayout::Orientation orientation() const override { return orientation_; }
    int pages() const override { return static_cast<int>(pages_.size()); }
    void paint_page(QPainter& painter, int page) const override;

    /// Rows of a page, from the first to behind the last.
    std::pair<std::size_t, std::size_t> rows_of_page(int page) const;
    /// From the thread that made it to the one that paints.
    void move_to(QThread* thread);

private:
    struct Words {
        QString head, subtotal, total, printed, page;
        std::array<QString, 3> signatures;
    };

    /// A page: where its part of the table is, and its rows.
    struct SheetOfRows {
        std::size_t document = 0;
        int page = 0; ///< of the document
        std::size_t from = 0;
        std::size_t to = 0;
        double bottom = 0; ///< where the table ends, from the top of the body
    };

    void choose_orientation();
    std::size_t add_document(std::size_t from);
    QTextTable& fill_document(QTextDocument& document, std::size_t from, std::size_t to) const;
    void fill_table(QTextTable& table, std::size_t from, std::size_t to) const;
    std::vector<SheetOfRows> find_pages(const QTextDocument& document, const QTextTable& table,
                                        std::size_t from, std::size_t to) const;
    double body_width() const;
    double body_height() const;
    void paint_head(QPainter& painter) const;
    void paint_body(QPainter& painter, int page) const;
    void paint_sums(QPainter& painter, int page) const;
    double paint_sum(QPainter& painter, double top, const QString& label, std::size_t from,
                     std::size_t to) const;
    void paint_foot(QPainter& painter, int page) const;

    Report report_;
    Words words_;
    QPageLayout::Orientation orientation_ = QPageLayout::Portrait;
    std::vector<double> wanted_;
    std::vector<double> widths_;
    std::vector<std::unique_ptr<QTextDocument>> documents_;
    std::vector<SheetOfRows> pages_;
};

}

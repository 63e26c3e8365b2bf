// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of the order on the form, and the empty one behind them, as a table model. Quantities are
// entered, never proposed.
#pragma once

#include "client/pages/orders/order_book.h"

#include <QAbstractTableModel>

namespace liangheng {

class OrderLines : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { number, code, product, price, quantity, amount, on_sale, accepted, reason, column_count };

    struct Line {
        std::optional<PricedProduct> product;
        std::optional<std::int64_t> quantity;
        LineOutcome outcome;
        QString wrong_product;  ///< was pasted and is no product, or one that another line has
        QString wrong_quantity; ///< was pasted and is no quantity
    };

    explicit OrderLines(const OrderBook& book, QObject* parent = nullptr);

    /// An empty form again.
    void clear();
    void fill(const std::vector<RequestedLine>& lines);
    /// Shows what became of a saved order; nothing can be entered any more.
    void show_saved(const std::vector<ListedOrderLine>& lines);
    bool editable() const { return editable_; }

    /// Lines with product and quantity, in their sequence.
    std::vector<RequestedLine> requested() const;
    /// Rows that `requested` is made of.
    std::vector<int> requested_rows() const;
    std::int64_t cartons() const;
    std::int64_t amount_fen() const;
    bool empty() const;
    /// A line has a product without a quantity, the other way round, or something that is neither.
    int first_unfinished() const;

    const Line& line(int row) const { return lines_.at(static_cast<std::size_t>(row)); }
    /// Row of another line with this product; -1: none.
    int row_with(const Id<Product>& id, int except) const;
    void set_product(int row, const PricedProduct& chosen);
    void set_quantity(int row, std::optional<std::int64_t> cartons);
    void remove_line(int row);
    const std::vector<Line>& all() const { return lines_; }
    /// Other lines in the place of all, as one change.
    void replace_all(std::vector<Line> lines);
    /// What the desk thinks of each requested line; empty: nothing yet.
    void set_outcomes(const std::vector<LineOutcome>& outcomes);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// A product or a quantity was entered, changed or removed.
    void edited();

private:
    QString text(const Line& line, int row, int column) const;
    static QString wrong_words(const Line& line, int column);
    void keep_one_empty();
    void row_changed(int row);

    const OrderBook& book_;
    std::vector<Line> lines_;
    bool editable_ = true;
    bool provisional_ = true; ///< the outcomes are the desk's, not the server's
};

}

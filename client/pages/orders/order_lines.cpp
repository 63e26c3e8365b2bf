// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/orders/order_lines.h"

#include "client/widgets/field_text.h"
#include "client/widgets/theme.h"

#include <QFont>
#include <QGuiApplication>

#include <algorithm>

namespace liangheng {

namespace {

bool is_empty(const OrderLines::Line& line) {
    return !line.product && !line.quantity && line.wrong_product.isEmpty() && line.wrong_quantity.isEmpty();
}

bool is_finished(const OrderLines::Line& line) {
    return line.product.has_value() == line.quantity.has_value() && line.wrong_product.isEmpty() &&
           line.wrong_quantity.isEmpty();
}

}

OrderLines::OrderLines(const OrderBook& book, QObject* parent) : QAbstractTableModel(parent), book_(book) {
    clear();
}

void OrderLines::clear() { fill({}); }

void OrderLines::fill(const std::vector<RequestedLine>& lines) {
    beginResetModel();
    lines_.clear();
    for (const auto& line : lines)
        lines_.push_back({book_.product(line.product), line.requested.value, {}, {}, {}});
    lines_.emplace_back();
    editable_ = true;
    provisional_ = true;
    endResetModel();
    Q_EMIT edited();
}

void OrderLines::show_saved(const std::vector<ListedOrderLine>& lines) {
    beginResetModel();
    lines_.clear();
    provisional_ = false;
    for (const auto& line : lines) {
        PricedProduct shown{.id = line.product,
                            .code = line.code.value_or(std::string()),
                            .name = line.product_name.value_or(std::string()),
                            .mnemonic = {},
                            .wholesale_price = line.wholesale_price,
                            .on_sale = line.cut_reason != CutReason::not_on_sale};
        lines_.push_back({shown, line.requested.value, {line.accepted, line.cut_reason, line.held}, {}, {}});
        provisional_ = provisional_ || line.pending;
    }
    editable_ = false;
    endResetModel();
}

std::vector<int> OrderLines::requested_rows() const {
    std::vector<int> rows;
    for (int row = 0; row < rowCount(); ++row)
        if (line(row).product && line(row).quantity) rows.push_back(row);
    return rows;
}

std::vector<RequestedLine> OrderLines::requested() const {
    std::vector<RequestedLine> lines;
    for (const auto row : requested_rows())
        lines.push_back({line(row).product->id, Cartons{*line(row).quantity}});
    return lines;
}

std::int64_t OrderLines::cartons() const {
    std::int64_t sum = 0;
    for (const auto& line : lines_) sum += line.quantity.value_or(0);
    return sum;
}

std::int64_t OrderLines::amount_fen() const {
    std::int64_t sum = 0;
    for (const auto& line : lines_)
        if (line.product && line.product->wholesale_price)
            sum += line.product->wholesale_price->value * line.quantity.value_or(0);
    return sum;
}

bool OrderLines::empty() const { return std::all_of(lines_.begin(), lines_.end(), is_empty); }

int OrderLines::first_unfinished() const {
    for (int row = 0; row < rowCount(); ++row)
        if (!is_finished(line(row))) return row;
    return -1;
}

int OrderLines::row_with(const Id<Product>& id, int except) const {
    for (int row = 0; row < rowCount(); ++row)
        if (row != except && line(row).product && line(row).product->id == id) return row;
    return -1;
}

void OrderLines::row_changed(int row) { Q_EMIT dataChanged(index(row, 0), index(row, column_count - 1)); }

void OrderLines::set_product(int row, const PricedProduct& chosen) {
    auto& changed = lines_.at(static_cast<std::size_t>(row));
    changed.product = chosen;
    changed.wrong_product.clear();
    changed.outcome = {};
    row_changed(row);
    keep_one_empty();
    Q_EMIT edited();
}

void OrderLines::set_quantity(int row, std::optional<std::int64_t> cartons) {
    auto& changed = lines_.at(static_cast<std::size_t>(row));
    if (changed.quantity == cartons && changed.wrong_quantity.isEmpty()) return;
    changed.quantity = cartons;
    changed.wrong_quantity.clear();
    changed.outcome = {};
    row_changed(row);
    Q_EMIT edited();
}

void OrderLines::remove_line(int row) {
    if (row < 0 || row >= rowCount()) return;
    beginRemoveRows({}, row, row);
    lines_.erase(lines_.begin() + row);
    endRemoveRows();
    keep_one_empty();
    Q_EMIT dataChanged(index(0, number), index(rowCount() - 1, number));
    Q_EMIT edited();
}

void OrderLines::replace_all(std::vector<Line> lines) {
    beginResetModel();
    lines_ = std::move(lines);
    if (lines_.empty() || !is_empty(lines_.back())) lines_.emplace_back();
    endResetModel();
    Q_EMIT edited();
}

void OrderLines::keep_one_empty() {
    if (!lines_.empty() && is_empty(lines_.back())) return;
    beginInsertRows({}, rowCount(), rowCount());
    lines_.emplace_back();
    endInsertRows();
}

void OrderLines::set_outcomes(const std::vector<LineOutcome>& outcomes) {
    if (!editable_) return;
    const auto rows = requested_rows();
    for (auto& line : lines_) line.outcome = {};
    for (std::size_t i = 0; i < rows.size() && i < outcomes.size(); ++i)
        lines_.at(static_cast<std::size_t>(rows[i])).outcome = outcomes[i];
    Q_EMIT dataChanged(index(0, accepted), index(rowCount() - 1, reason));
}

int OrderLines::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}
int OrderLines::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : column_count; }

QString OrderLines::text(const Line& line, int row, int column) const {
    if (column == number) return QString::number(row + 1);
    if (column == quantity) return line.quantity ? number_text(*line.quantity) : line.wrong_quantity;
    if (column == accepted)
        return line.outcome.accepted ? number_text(line.outcome.accepted->value) : QString();
    if (column == reason) {
        if (line.outcome.held) return tr("Waits for the release run");
        if (!line.outcome.cut_reason) return {};
        return value_label(Member<CutReason>::enumeration(), static_cast<int>(*line.outcome.cut_reason));
    }
    if (!line.product) return column == product ? line.wrong_product : QString();
    const auto& shown = *line.product;
    switch (column) {
    case code:
        return qt_text(shown.code);
    case product:
        return qt_text(shown.name);
    case price:
        return shown.wholesale_price ? money_text(shown.wholesale_price->value) : tr("no price");
    case amount:
        if (!shown.wholesale_price || !line.quantity) return {};
        return money_text(shown.wholesale_price->value * *line.quantity);
    case on_sale:
        return shown.on_sale ? tr("On sale") : tr("Not on sale");
    default:
        return {};
    }
}

QString OrderLines::wrong_words(const Line& line, int column) {
    if (column == product && !line.wrong_product.isEmpty())
        return tr("No product has this code or name, or another line has it already. Choose one.");
    if (column == quantity && !line.wrong_quantity.isEmpty())
        return tr("This is no whole number of cartons. Type one.");
    return {};
}

QVariant OrderLines::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const auto& shown = line(index.row());
    const auto column = index.column();
    const bool cut = shown.outcome.cut_reason.has_value();
    const bool outcome = column == accepted || column == reason;
    if (role == Qt::DisplayRole) return text(shown, index.row(), column);
    if (role == Qt::TextAlignmentRole) {
        const bool right = column == number || column == price || column == quantity || column == amount ||
                           column == accepted;
        return QVariant(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
    }
    const auto wrong = wrong_words(shown, column);
    if (role == Qt::ToolTipRole && !wrong.isEmpty()) return wrong;
    if (role == Qt::ForegroundRole) {
        const auto palette = QGuiApplication::palette();
        if (!wrong.isEmpty()) return status_text(palette, Status::bad);
        if (outcome && cut) return status_text(palette, Status::warn);
        if (column == on_sale && shown.product && !shown.product->on_sale)
            return status_text(palette, Status::bad);
        if (column == number || column == on_sale) return muted_text(palette);
    }
    if (role == Qt::FontRole && outcome && provisional_) {
        QFont font = QGuiApplication::font();
        font.setItalic(true);
        return font;
    }
    if (role == Qt::ToolTipRole && outcome && provisional_)
        return tr("What this desk expects. The server decides.");
    return {};
}

QVariant OrderLines::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) {
        const bool right = section == number || section == price || section == quantity ||
                           section == amount || section == accepted;
        return QVariant(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case number:
        return tr("No.");
    case code:
        return tr("Code");
    case product:
        return tr("Product");
    case price:
        return tr("Price (yuan)");
    case quantity:
        return tr("Quantity (cartons)");
    case amount:
        return tr("Amount (yuan)");
    case on_sale:
        return tr("Available");
    case accepted:
        return tr("Accepted");
    case reason:
        return tr("Cut because of");
    default:
        return {};
    }
}

Qt::ItemFlags OrderLines::flags(const QModelIndex& index) const {
    const auto base = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    const bool entry = index.column() == product || index.column() == quantity;
    return editable_ && entry ? base | Qt::ItemIsEditable : base;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/orders/order_paste.h"

#include "client/widgets/field_text.h"
#include "client/widgets/quantity_edit.h"

#include <algorithm>

namespace liangheng {
namespace {

std::size_t widest_row(const PastedBlock& block) {
    std::size_t width = 0;
    for (const auto& row : block) width = std::max(width, row.size());
    return width;
}

void put_product(std::vector<OrderLines::Line>& lines, std::size_t row, const QString& text,
                 const OrderBook& book) {
    auto& line = lines[row];
    line.product.reset();
    line.wrong_product.clear();
    line.outcome = {};
    const auto typed = text.trimmed();
    if (typed.isEmpty()) return;
    const auto found = book.product_named(plain_text(typed));
    const bool twice = found && std::any_of(lines.begin(), lines.end(), [&](const auto& other) {
                           return other.product && other.product->id == found->id;
                       });
    if (found && !twice)
        line.product = found;
    else
        line.wrong_product = typed;
}

void put_quantity(OrderLines::Line& line, const QString& text) {
    line.quantity.reset();
    line.wrong_quantity.clear();
    line.outcome = {};
    const auto typed = text.trimmed();
    if (typed.isEmpty()) return;
    const auto number = whole_number_from(typed);
    if (number && *number > 0 && quantity_from_text(QString::number(*number)))
        line.quantity = *number;
    else
        line.wrong_quantity = typed;
}

}

PastePlan plan_order_paste(const PastedBlock& block, const OrderLines& lines, int row, int column,
                           const std::vector<int>& shown_columns) {
    PasteGrid grid;
    for (int i = 0; i < lines.rowCount(); ++i) grid.rows.push_back(i);
    grid.columns = shown_columns;
    if (widest_row(block) <= 2) {
        grid.columns = {OrderLines::product, OrderLines::quantity};
        if (column != OrderLines::quantity) column = OrderLines::product;
    }
    grid.editable = [&lines](int at, int in) {
        return lines.flags(lines.index(at, in)).testFlag(Qt::ItemIsEditable);
    };
    grid.appendable = static_cast<int>(most_order_lines) - lines.rowCount();
    const auto place = std::find(grid.columns.begin(), grid.columns.end(), column) - grid.columns.begin();
    return plan_paste(block, grid, {.row = row, .column = static_cast<int>(place)});
}

std::vector<OrderLines::Line> lines_after_paste(const PastePlan& plan, const OrderLines& lines,
                                                const OrderBook& book) {
    auto after = lines.all();
    const auto before = after.size();
    after.resize(before + static_cast<std::size_t>(plan.added_rows));
    const auto row_of = [&](const PastedCell& cell) {
        return cell.row >= 0 ? static_cast<std::size_t>(cell.row)
                             : before + static_cast<std::size_t>(-cell.row - 1);
    };
    // Products that are overwritten make room for the same ones further down.
    for (const auto& cell : plan.cells)
        if (cell.column == OrderLines::product) after[row_of(cell)].product.reset();
    for (const auto& cell : plan.cells) {
        if (cell.column == OrderLines::product) put_product(after, row_of(cell), cell.text, book);
        if (cell.column == OrderLines::quantity) put_quantity(after[row_of(cell)], cell.text);
    }
    return after;
}

QString paste_words(const PastePlan& plan) {
    switch (plan.trouble) {
    case PastePlan::Trouble::none:
        return {};
    case PastePlan::Trouble::too_many_rows:
        return OrderLines::tr("Nothing was pasted: an order has at most %1 lines, the block has %2 too many.")
            .arg(number_text(static_cast<std::int64_t>(most_order_lines)), number_text(plan.beyond));
    case PastePlan::Trouble::too_many_columns:
        return OrderLines::tr("Nothing was pasted: %1 column(s) of the block lie behind the quantity. Copy "
                              "code and quantity only.")
            .arg(number_text(plan.beyond));
    case PastePlan::Trouble::nothing_editable:
        break;
    }
    return OrderLines::tr("Nothing was pasted: these cells cannot be edited. Put the cursor on a product.");
}

}

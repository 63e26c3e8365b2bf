// SPDX-License-Identifier: GPL-3.0-or-later
// A block of codes and quantities out of a spreadsheet becomes lines of an order, as one step.
#pragma once

#include "client/pages/orders/order_lines.h"
#include "client/widgets/paste_plan.h"

namespace liangheng {

/// The plan for a block that is pasted at this cell of the form. A block of two columns is product and
/// quantity wherever the two stand; a wider one falls on the columns as they are shown.
PastePlan plan_order_paste(const PastedBlock& block, const OrderLines& lines, int row, int column,
                           const std::vector<int>& shown_columns);

/// The lines of the form with the cells of the plan in them. What is no product or no quantity stays as it
/// was typed, marked; such a line is not finished.
std::vector<OrderLines::Line> lines_after_paste(const PastePlan& plan, const OrderLines& lines,
                                                const OrderBook& book);

/// Why nothing was pasted, in words; empty: it was.
QString paste_words(const PastePlan& plan);

}

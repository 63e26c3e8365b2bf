// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/orders/orders_view.h"

#include "client/widgets/field_text.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace liangheng {
namespace {

std::vector<std::string_view> columns_for(OrdersView::Shows shows) {
    if (shows == OrdersView::Shows::one_retailer)
        return {"captured_at", "entered_by", "state", "line_count", "requested", "accepted"};
    return {"captured_at", "licence_no", "retailer_name", "state",
            "line_count",  "requested",  "accepted",      "entered_by"};
}

ListedOrder order_of(const StructInfo& row, const ListRow& cells) {
    return struct_of<ListedOrder>(row, cells);
}

}

Status status_of(OrderState state) {
    switch (state) {
    case OrderState::accepted:
    case OrderState::dispatched:
    case OrderState::delivering:
    case OrderState::delivered:
    case OrderState::settled:
        return Status::ok;
    case OrderState::partly_accepted:
    case OrderState::partly_delivered:
        return Status::warn;
    case OrderState::refused:
    case OrderState::refused_at_door:
        return Status::bad;
    case OrderState::captured:
    case OrderState::cancelled:
        break;
    }
    return Status::info;
}

OrdersView::OrdersView(OrderBook& book, Shows shows, QWidget* parent)
    : QWidget(parent),
      source_(book.office(), queries::orders_of_cycle, {parameter(Id<OrderCycle>{})}),
      model_(source_, columns_for(shows)),
      table_(new ListTable(model_)) {
    const auto& row = source_.row();
    // Nobody sees sums here, so nobody adds them up.
    model_.set_totalled({});
    model_.set_marker(
        [&row](const ListRow& cells) {
            const auto order = order_of(row, cells);
            RowMark mark;
            mark.provisional = order.pending;
            mark.icon = order.pending ? "pending" : nullptr;
            mark.status = order.pending ? Status::warn : status_of(order.state);
            if (order.pending) mark.hint = tr("Waits to be sent. The server decides.");
            return mark;
        },
        "state");
    const auto state_column = field_position(row, "state");
    model_.set_wording(
        [&row, state_column](std::size_t column, const ListRow& cells) -> std::optional<QString> {
            if (column != state_column) return std::nullopt;
            const auto order = order_of(row, cells);
            if (!order.pending) return std::nullopt;
            const auto state = value_label(Member<OrderState>::enumeration(), static_cast<int>(order.state));
            return tr("%1 (waits to be sent)").arg(state);
        });
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->sortByColumn(0, Qt::DescendingOrder);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(table_);
}

void OrdersView::show_cycle(const Id<OrderCycle>& cycle, const Id<Retailer>& retailer) {
    source_.set_parameters({parameter(cycle)});
    retailer_ = retailer;
    apply();
}

void OrdersView::set_filter(const std::vector<std::string>& words, const std::vector<OrderState>& states) {
    words_ = words;
    states_ = states;
    apply();
}

void OrdersView::apply() {
    const auto& row = source_.row();
    ListFilter filter;
    filter.words = words_;
    filter.searched = {field_position(row, "licence_no"), field_position(row, "retailer_name"),
                       field_position(row, "entered_by")};
    if (retailer_) filter.one_of.push_back({field_position(row, "retailer"), {parameter(retailer_)}});
    if (!states_.empty()) {
        ListFilter::OneOf states{field_position(row, "state"), {}};
        for (const auto state : states_) states.values.push_back(parameter(state));
        filter.one_of.push_back(std::move(states));
    }
    model_.set_filter(std::move(filter));
}

void OrdersView::refresh() { model_.refresh(); }

std::optional<ListedOrder> OrdersView::current() const {
    const auto row = table_->current_row();
    if (row < 0) return std::nullopt;
    return order_of(source_.row(), model_.row(row));
}

}

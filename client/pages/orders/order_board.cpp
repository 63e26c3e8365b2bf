// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/orders/order_board.h"

#include "client/widgets/field_text.h"
#include "client/widgets/icons.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace liangheng {
namespace {

struct StateChoice {
    const char* text;
    std::vector<OrderState> states;
};

const std::array<StateChoice, 6>& state_choices() {
    using enum OrderState;
    static const std::array<StateChoice, 6> choices{{
        {QT_TRANSLATE_NOOP("liangheng::OrderBoard", "All states"), {}},
        {QT_TRANSLATE_NOOP("liangheng::OrderBoard", "Accepted"), {accepted}},
        {QT_TRANSLATE_NOOP("liangheng::OrderBoard", "Partly accepted"), {partly_accepted}},
        {QT_TRANSLATE_NOOP("liangheng::OrderBoard", "Refused"), {refused}},
        {QT_TRANSLATE_NOOP("liangheng::OrderBoard", "Cancelled"), {cancelled}},
        {QT_TRANSLATE_NOOP("liangheng::OrderBoard", "On the way or delivered"),
         {dispatched, delivering, delivered, partly_delivered, refused_at_door, settled}},
    }};
    return choices;
}

}

OrderBoard::OrderBoard(OrderBook& book, QWidget* parent)
    : QWidget(parent),
      book_(book),
      lines_source_(book.office(), queries::lines_of_order, {parameter(Id<Order>{})}),
      lines_(lines_source_,
             {"sequence", "code", "product_name", "wholesale_price", "requested", "accepted", "cut_reason"}) {
    build();
    connect_parts();
    retranslate();
}

void OrderBoard::build() {
    cycle_ = new QComboBox;
    state_choice_ = new QComboBox;
    for (auto* choice : {cycle_, state_choice_}) choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    filter_ = new FilterLine;
    state_ = new PageState;
    orders_ = new OrdersView(book_, OrdersView::Shows::all_retailers);
    lines_table_ = new ListTable(lines_);
    lines_label_ = new QLabel;
    splitter_ = new QSplitter(Qt::Vertical);
    lines_.set_marker(
        [this](const ListRow& cells) {
            const auto line = struct_of<ListedOrderLine>(lines_source_.row(), cells);
            RowMark mark;
            mark.provisional = line.pending;
            if (line.cut_reason) mark.status = Status::warn;
            return mark;
        },
        "cut_reason");

    bar_ = new QHBoxLayout;
    bar_->addWidget(cycle_);
    bar_->addWidget(state_choice_);
    bar_->addWidget(filter_, 1);
    if (book_.may_enter()) {
        replace_ = new QPushButton(icon("edit"), QString());
        cancel_ = new QPushButton(icon("cancel"), QString());
        bar_->addWidget(replace_);
        bar_->addWidget(cancel_);
    }
    auto* lines = new QWidget;
    auto* below = new QVBoxLayout(lines);
    below->setContentsMargins(0, 4, 0, 0);
    below->addWidget(lines_label_);
    below->addWidget(lines_table_, 1);
    splitter_->addWidget(orders_);
    splitter_->addWidget(lines);
    splitter_->setStretchFactor(0, 3);
    splitter_->setStretchFactor(1, 2);
    auto* column = new QVBoxLayout(this);
    column->addLayout(bar_);
    column->addWidget(state_);
    column->addWidget(splitter_, 1);
}

void OrderBoard::connect_parts() {
    connect(cycle_, &QComboBox::currentIndexChanged, this, &OrderBoard::show_cycle);
    connect(state_choice_, &QComboBox::currentIndexChanged, this, &OrderBoard::apply_filter);
    connect(filter_, &FilterLine::words_changed, this, &OrderBoard::apply_filter);
    connect(&orders_->model(), &ListModel::counted, this, [this] {
        update_empty();
        Q_EMIT counted();
    });
    connect(&orders_->table(), &ListTable::current_changed, this, &OrderBoard::show_lines);
    auto* find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, filter_, qOverload<>(&QWidget::setFocus));
    filter_->lead_to(orders_->table());
    orders_->table().always_mark_a_row();
    if (!replace_) return;
    connect(replace_, &QPushButton::clicked, this, [this] {
        if (const auto order = orders_->current()) Q_EMIT replace_wanted(order->id);
    });
    connect(cancel_, &QPushButton::clicked, this, [this] {
        if (const auto order = orders_->current()) Q_EMIT cancel_wanted(order->id);
    });
    auto* edit = new QShortcut(QKeySequence(Qt::Key_F2), this);
    edit->setContext(Qt::WidgetWithChildrenShortcut);
    connect(edit, &QShortcut::activated, replace_, &QPushButton::click);
}

ListOnPaper OrderBoard::on_paper() const {
    QStringList filter;
    if (state_choice_->currentIndex() > 0) filter << state_choice_->currentText();
    if (const auto words = filter_->text().simplified(); !words.isEmpty()) filter << words;
    return {.table = &orders_->table(),
            .title = tr("Orders of the cycle"),
            .period = cycle_->currentText(),
            .filter = filter.join(QStringLiteral("; "))};
}

void OrderBoard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void OrderBoard::retranslate() {
    cycle_->setAccessibleName(tr("Cycle"));
    filter_->say_what(tr("licence number, retailer, entered by"));
    state_choice_->setAccessibleName(tr("State of the orders"));
    orders_->table().setAccessibleName(tr("Orders of the cycle"));
    lines_table_->setAccessibleName(tr("Lines of the marked order"));
    if (replace_) {
        replace_->setText(tr("Replace (F2)"));
        cancel_->setText(tr("Cancel order"));
    }
    fill_states();
    fill_cycles();
    show_lines();
}

QString OrderBoard::cycle_text(const ListedCycle& cycle) const {
    const auto state = value_label(Member<CycleState>::enumeration(), static_cast<int>(cycle.state));
    return tr("%1, cycle %2 of %3, %4")
        .arg(qt_text(cycle.department_name.value_or(std::string())), number_text(cycle.number.value),
             month_text(cycle.month), state);
}

void OrderBoard::fill_cycles() {
    const auto chosen = cycle_->currentData().toByteArray();
    const QSignalBlocker quiet(cycle_);
    cycle_->clear();
    cycles_ = book_.cycles();
    const auto own = book_.departments();
    const auto concerns = [&](const ListedCycle& cycle) {
        return std::find(own.begin(), own.end(), cycle.department) != own.end();
    };
    // Those of the own department first, the newest on top; people of the county see all.
    std::stable_sort(cycles_.begin(), cycles_.end(),
                     [&](const auto& one, const auto& other) { return concerns(one) && !concerns(other); });
    if (!cycles_.empty() && concerns(cycles_.front()))
        std::erase_if(cycles_, [&](const auto& cycle) { return !concerns(cycle); });
    for (const auto& cycle : cycles_)
        cycle_->addItem(cycle_text(cycle), QByteArray(cycle.id.value.view().data(), 16));
    cycle_->setCurrentIndex(std::max(0, cycle_->findData(chosen)));
    show_cycle();
}

void OrderBoard::fill_states() {
    const auto chosen = std::max(0, state_choice_->currentIndex());
    const QSignalBlocker quiet(state_choice_);
    state_choice_->clear();
    for (const auto& choice : state_choices()) state_choice_->addItem(tr(choice.text));
    state_choice_->setCurrentIndex(chosen);
}

void OrderBoard::show_cycle() {
    const auto at = cycle_->currentIndex();
    orders_->show_cycle(at < 0 ? Id<OrderCycle>{} : cycles_.at(static_cast<std::size_t>(at)).id);
}

void OrderBoard::apply_filter() {
    const auto at = static_cast<std::size_t>(std::max(0, state_choice_->currentIndex()));
    orders_->set_filter(filter_->words(), state_choices().at(at).states);
}

void OrderBoard::update_empty() {
    if (orders_->total() > 0) return state_->empty().say({});
    if (orders_->model().filter().empty()) {
        state_->empty().offer({});
        return state_->empty().say(tr("There are no orders in this cycle yet."));
    }
    state_->empty().say(tr("No order fits the filter."));
    state_->empty().offer(tr("Clear the filter"), [this] {
        filter_->clear();
        filter_->apply_now();
        state_choice_->setCurrentIndex(0);
    });
}

void OrderBoard::show_lines() {
    const auto order = orders_->current();
    lines_source_.set_parameters({parameter(order ? order->id : Id<Order>{})});
    lines_.set_filter({});
    if (!order)
        lines_label_->setText(tr("Choose an order to see its lines."));
    else
        lines_label_->setText(tr("%1, %2 cartons requested")
                                  .arg(qt_text(order->retailer_name.value_or(std::string())),
                                       number_text(order->requested.value_or(Cartons{}).value)));
    if (!replace_) return;
    const bool alterable =
        order && (order->state == OrderState::accepted || order->state == OrderState::partly_accepted ||
                  order->state == OrderState::captured);
    for (auto* button : {replace_, cancel_}) {
        button->setEnabled(alterable);
        button->setToolTip(alterable ? QString() : tr("Choose an accepted order of the list"));
    }
}

void OrderBoard::refresh() {
    if (book_.cycles().size() != cycles_.size() || cycles_.empty())
        fill_cycles();
    else
        orders_->refresh();
}

bool OrderBoard::select(const Id<Order>& id) {
    const auto order = book_.order(id);
    if (!order || !(*order)->cycle) return false;
    const auto& cycle = (*order)->cycle->value;
    const auto at = cycle_->findData(QByteArray(cycle.view().data(), 16));
    if (at >= 0) cycle_->setCurrentIndex(at);
    return orders_->table().select_key(key_of(id.value));
}

}

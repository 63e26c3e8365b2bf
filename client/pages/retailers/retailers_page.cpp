// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/retailers/retailers_page.h"

#include "client/app/link_words.h"
#include "client/pages/orders/order_book.h"
#include "client/widgets/icons.h"
#include "client/widgets/measure.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace liangheng {
namespace {

std::vector<OwnedCell> today_and_month(const LocalOffice& office) {
    const auto today = date_of(office.clock());
    return {parameter(today), parameter(month_of(today))};
}

}

RetailersPage::RetailersPage(const PageContext& context)
    : context_(context),
      office_(context.office),
      lazy_(new LazyRefresh(
          office_, [this] { refresh(); }, this)),
      source_(office_, queries::listed_retailers, today_and_month(office_)),
      model_(source_, {"licence_no", "name", "retailer_class", "agreed", "cap", "ordered", "remaining",
                       "order_weekday", "status", "territory_name"}),
      filter_(new FilterLine),
      state_(new PageState),
      table_(new ListTable(model_)),
      card_(new RetailerCard(office_)),
      order_(new QPushButton(icon("orders"), QString())),
      splitter_(new QSplitter) {
    model_.set_marker(
        [this](const ListRow& cells) {
            const auto retailer = struct_of<ListedRetailer>(source_.row(), cells);
            RowMark mark;
            mark.provisional = retailer.pending;
            mark.icon = retailer.pending ? "pending" : nullptr;
            if (retailer.pending)
                mark.hint = tr("The figures hold orders of this desk that wait to be sent.");
            if (retailer.remaining && retailer.remaining->value <= 0) mark.status = Status::bad;
            return mark;
        },
        "remaining");
    splitter_->addWidget(table_);
    splitter_->addWidget(card_);
    splitter_->setStretchFactor(0, 1);
    splitter_->setCollapsible(0, false);
    card_->setMinimumWidth(letters(fontMetrics(), 32));
    auto* column = new QVBoxLayout(this);
    auto* bar = new QHBoxLayout;
    bar->addWidget(filter_, 1);
    bar->addWidget(order_);
    // Whoever may not enter orders has no button for it.
    order_->setVisible(OrderBook(office_).may_enter());
    column->addLayout(bar);
    column->addWidget(state_);
    column->addWidget(splitter_, 1);
    setFocusProxy(filter_);
    filter_->lead_to(*table_);

    connect(filter_, &FilterLine::words_changed, this, &RetailersPage::apply_filter);
    connect(table_, &ListTable::current_changed, this, &RetailersPage::show_card);
    connect(table_, &ListTable::opened, this, &RetailersPage::enter_order);
    connect(order_, &QPushButton::clicked, this, &RetailersPage::enter_order);
    connect(&model_, &ListModel::counted, this, &RetailersPage::update_states);
    connect(&office_, &LocalOffice::rows_changed, this, &RetailersPage::on_rows_changed);
    connect(&office_, &LocalOffice::outbox_changed, this, &RetailersPage::update_states);
    connect(&office_, &LocalOffice::progress_changed, this, &RetailersPage::update_states);
    auto* find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, filter_, qOverload<>(&QWidget::setFocus));
    retranslate();
    model_.set_filter(wanted());
    table_->sortByColumn(0, Qt::AscendingOrder);
    table_->always_mark_a_row();
}

void RetailersPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    Page::changeEvent(event);
}

void RetailersPage::retranslate() {
    table_->setAccessibleName(tr("Retailers"));
    filter_->say_what(tr("licence number, name, holder, address"));
    order_->setText(tr("Enter an order"));
    update_states();
}

ListFilter RetailersPage::wanted() const {
    ListFilter filter;
    filter.words = filter_->words();
    for (const auto* name : {"licence_no", "name", "holder", "address"})
        filter.searched.push_back(field_position(source_.row(), name));
    return filter;
}

void RetailersPage::apply_filter() { model_.set_filter(wanted()); }

void RetailersPage::on_rows_changed(const QStringList& entities) {
    for (const auto* name : {"retailer", "retailer_profile", "quota_position", "territory"})
        if (entities.contains(QLatin1String(name))) return lazy_->want();
}

void RetailersPage::refresh() {
    source_.set_parameters(today_and_month(office_));
    model_.refresh();
}

void RetailersPage::show_card() {
    const auto row = table_->current_row();
    if (row < 0)
        card_->show_retailer(std::nullopt);
    else
        card_->show_retailer(struct_of<ListedRetailer>(source_.row(), model_.row(row)));
    order_->setEnabled(row >= 0);
    order_->setToolTip(row >= 0 ? tr("Opens the order form with this retailer (Enter)")
                                : tr("Choose a retailer of the list"));
}

void RetailersPage::enter_order() {
    const auto row = table_->current_row();
    if (row < 0 || !OrderBook(office_).may_enter()) return;
    const auto retailer = struct_of<ListedRetailer>(source_.row(), model_.row(row));
    context_.open_page("orders", {.record = retailer.id.value, .correct = {}});
}

void RetailersPage::update_states() {
    show_link_state(office_, *state_);
    auto& empty = state_->empty();
    if (model_.total() > 0) {
        empty.say({});
    } else if (filter_->words().empty()) {
        empty.offer({});
        empty.say(has_data() ? tr("There are no retailers in your scope.") : QString());
    } else {
        empty.say(tr("No retailer fits the filter."));
        empty.offer(tr("Clear the filter"), [this] {
            filter_->clear();
            filter_->apply_now();
        });
    }
    Q_EMIT state_changed();
}

bool RetailersPage::has_data() const { return office_.replica().progress().complete; }

bool RetailersPage::open(const PageRequest& request) {
    if (!request.record) return true;
    if (table_->select_key(key_of(request.record))) return true;
    // Not among the first rows: the list is narrowed to him.
    const auto retailer = office_.facts().find(Id<Retailer>{request.record});
    if (!retailer) return false;
    filter_->setText(QString::fromStdString(retailer->licence_no));
    filter_->apply_now();
    return table_->select_key(key_of(request.record));
}

}

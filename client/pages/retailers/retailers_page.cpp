// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/retailers/retailers_page.h"

#include "client/pages/orders/order_book.h"
#include "client/widgets/icons.h"
#include "client/widgets/measure.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>

namespace liangheng {

RetailersPage::RetailersPage(const PageContext& context)
    : ListPage(context, {.query = queries::listed_retailers,
                         .columns = {"licence_no", "name", "retailer_class", "agreed", "cap", "ordered",
                                     "remaining", "order_weekday", "status", "territory_name"},
                         .searched = {"licence_no", "name", "holder", "address"},
                         .entities = {"retailer", "retailer_profile", "quota_position", "territory"},
                         .record = "retailer"}),
      context_(context),
      card_(new RetailerCard(office())),
      order_(new QPushButton(icon("orders"), QString())),
      splitter_(new QSplitter) {
    model().set_marker(
        [this](const ListRow& cells) {
            const auto retailer = row_of<ListedRetailer>(cells);
            RowMark mark;
            mark.provisional = retailer.pending;
            mark.icon = retailer.pending ? "pending" : nullptr;
            if (retailer.pending)
                mark.hint = tr("The figures hold orders of this desk that wait to be sent.");
            if (retailer.remaining && retailer.remaining->value <= 0) mark.status = Status::bad;
            return mark;
        },
        "remaining");
    splitter_->addWidget(&table());
    splitter_->addWidget(card_);
    splitter_->setStretchFactor(0, 1);
    splitter_->setCollapsible(0, false);
    card_->setMinimumWidth(letters(fontMetrics(), 32));
    bar().addWidget(order_);
    // Whoever may not enter orders has no button for it.
    order_->setVisible(OrderBook(office()).may_enter());
    connect(&table(), &ListTable::current_changed, this, &RetailersPage::show_card);
    connect(&table(), &ListTable::opened, this, &RetailersPage::enter_order);
    connect(order_, &QPushButton::clicked, this, &RetailersPage::enter_order);
    begin(splitter_);
}

std::vector<OwnedCell> RetailersPage::parameters() const {
    const auto today = date_of(office().clock());
    return {parameter(today), parameter(month_of(today))};
}

ListPage::Words RetailersPage::words() const {
    return {.title = tr("Retailers"),
            .searched = tr("licence number, name, holder, address"),
            .none_yet = tr("There are no retailers in your scope."),
            .none_fit = tr("No retailer fits the filter.")};
}

void RetailersPage::retranslate() {
    order_->setText(tr("Enter an order"));
    ListPage::retranslate();
}

void RetailersPage::show_card() {
    const auto retailer = current<ListedRetailer>();
    card_->show_retailer(retailer);
    order_->setEnabled(retailer.has_value());
    order_->setToolTip(retailer ? tr("Opens the order form with this retailer (Enter)")
                                : tr("Choose a retailer of the list"));
}

void RetailersPage::enter_order() {
    const auto retailer = current<ListedRetailer>();
    if (!retailer || !OrderBook(office()).may_enter()) return;
    context_.open_page("orders", {.record = retailer->id.value, .correct = {}});
}

bool RetailersPage::open(const PageRequest& request) {
    if (ListPage::open(request)) return true;
    // Not among the first rows: the list is narrowed to him.
    const auto retailer = office().facts().find(Id<Retailer>{request.record});
    if (!retailer) return false;
    filter().setText(QString::fromStdString(retailer->licence_no));
    filter().apply_now();
    return ListPage::open(request);
}

}

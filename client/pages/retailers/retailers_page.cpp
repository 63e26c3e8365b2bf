// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/retailers/retailers_page.h"

#include "client/charts/chart_export.h"
#include "client/imports/import_button.h"
#include "client/pages/orders/order_book.h"
#include "client/pages/retailers/retailer_forms.h"
#include "client/pages/retailers/shop_person_form.h"
#include "client/widgets/measure.h"
#include "common/quota/agreed_total.h"
#include "common/retailers/shop_person.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>

namespace liangheng {

RetailersPage::RetailersPage(const PageContext& context)
    : RecordPage(context,
                 {.query = queries::listed_retailers,
                  .columns = {"licence_no", "name", "retailer_class", "agreed", "cap", "ordered", "remaining",
                              "order_weekday", "status", "territory_name"},
                  .searched = {"licence_no", "name", "holder", "address"},
                  .entities = {"retailer", "retailer_profile", "quota_position", "territory"},
                  .record = "retailer"},
                 {&retailer_form(), &licence_form(), &retailer_status_form(), &move_retailer_form(),
                  &shop_person_form()}),
      context_(context),
      card_(new RetailerCard(office())) {
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
    card_->setMinimumWidth(letters(fontMetrics(), 32));
    bar().addWidget(new ImportButton(office(), "retailers"));
    add_actions();
    connect(&table(), &ListTable::current_changed, this, &RetailersPage::show_card);
    connect(&table(), &ListTable::opened, this, &RetailersPage::enter_order);
    connect(&card_->chart(), &ChartCard::chosen, this, [this](int row) {
        if (const auto retailer = current<ListedRetailer>())
            context_.open_page(
                "quota",
                {.record = agreed_total_id(retailer->id, card_->month_of_row(row)).value, .correct = {}});
    });
    connect(&card_->chart(), &ChartCard::export_wanted, this,
            [this] { ask_and_export_chart(card_->chart(), context_.jobs); });
    begin_records(make_side());
}

// Whoever may not see the persons of shops sees the card alone.
QWidget* RetailersPage::make_side() {
    // On a small screen the card is longer than its place.
    auto* room = new QScrollArea;
    room->setWidgetResizable(true);
    room->setFrameShape(QFrame::NoFrame);
    room->setFocusPolicy(Qt::NoFocus);
    room->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    room->setMinimumWidth(card_->minimumWidth() + room->verticalScrollBar()->sizeHint().width());
    room->setWidget(card_);
    if (!office().replica().in_scope(info<ShopPerson>())) return room;
    persons_ = new ShopPersons(office());
    connect(persons_, &ShopPersons::form_wanted, this,
            [this](const Uuid& person, const Id<Retailer>& retailer) {
                open_form(shop_person_form(),
                          {.record = person, .preset = {{"retailer", form_value(retailer)}}, .draft = {}});
            });
    connect(&office(), &LocalOffice::rows_changed, persons_, [this](const QStringList& entities) {
        if (entities.contains(QStringLiteral("shop_person"))) persons_->refresh();
    });
    auto* side = new QSplitter(Qt::Vertical);
    side->addWidget(room);
    side->addWidget(persons_);
    side->setStretchFactor(0, 1);
    side->setCollapsible(0, false);
    return side;
}

void RetailersPage::add_actions() {
    // Whoever may not enter orders has no button for it.
    if (OrderBook(office()).may_enter())
        actions().add(
            {.icon = "orders",
             .text = [] { return tr("Enter an order"); },
             .command = nullptr,
             .obstacle = [this] { return current_id() ? QString() : tr("Choose a retailer of the list"); },
             .run = [this] { enter_order(); },
             .keys = {}});
    add_new(retailer_form(), [] { return tr("New retailer"); });
    add_for_row(
        retailer_form(), "edit", [] { return tr("Change"); }, {}, QKeySequence(Qt::Key_F2));
    add_for_row(licence_form(), "key", [] { return tr("Licence"); });
    add_for_row(retailer_status_form(), "cancel", [] { return tr("Status"); });
    add_for_row(move_retailer_form(), "people", [] { return tr("Move"); });
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

void RetailersPage::show_card() {
    const auto retailer = current<ListedRetailer>();
    card_->show_retailer(retailer);
    if (persons_) persons_->show_retailer(retailer ? retailer->id : Id<Retailer>{});
}

void RetailersPage::enter_order() {
    const auto retailer = current<ListedRetailer>();
    if (!retailer || !OrderBook(office()).may_enter()) return;
    context_.open_page("orders", {.record = retailer->id.value, .correct = {}});
}

bool RetailersPage::open(const PageRequest& request) {
    if (RecordPage::open(request)) return true;
    if (!request.record) return false;
    // Not among the first rows: the list is narrowed to him.
    const auto retailer = office().facts().find(Id<Retailer>{request.record});
    if (!retailer) return false;
    filter().setText(QString::fromStdString(retailer->licence_no));
    filter().apply_now();
    return RecordPage::open(request);
}

}

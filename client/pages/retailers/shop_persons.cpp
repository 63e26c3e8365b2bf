// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/retailers/shop_persons.h"

#include "common/retailers/put_shop_person.h"
#include "common/retailers/shop_person_queries.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace liangheng {

ShopPersons::ShopPersons(LocalOffice& office, QWidget* parent)
    : QWidget(parent),
      office_(office),
      source_(office, queries::persons_of_shop, {parameter(Id<Retailer>{})}),
      model_(source_, {"name", "relation", "may_receive", "phone", "from", "to"}),
      title_(new QLabel),
      table_(new ListTable(model_)),
      bar_(new QHBoxLayout),
      actions_(new PageActions(office, *bar_, *this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    title_->setBuddy(table_);
    column->addWidget(title_);
    bar_->addStretch(1);
    column->addLayout(bar_);
    column->addWidget(table_, 1);
    actions_->add({.icon = "plus",
                   .text = [] { return tr("New person"); },
                   .command = &command_info<PutShopPerson>(),
                   .obstacle = [this] { return retailer_ ? QString() : tr("Choose a retailer of the list"); },
                   .run = [this] { Q_EMIT form_wanted({}, retailer_); },
                   .keys = {}});
    actions_->add({.icon = "edit",
                   .text = [] { return tr("Change"); },
                   .command = &command_info<PutShopPerson>(),
                   .obstacle = [this] { return marked() ? QString() : tr("Choose a person of the list"); },
                   .run = [this] { Q_EMIT form_wanted(marked(), retailer_); },
                   .keys = {}});
    connect(table_, &ListTable::current_changed, actions_, &PageActions::update);
    retranslate();
}

Uuid ShopPersons::marked() const {
    const auto row = table_->current_row();
    return row < 0 ? Uuid{} : uuid_from_bytes(model_.cell(row, "id").bytes).value_or(Uuid{});
}

void ShopPersons::show_retailer(const Id<Retailer>& retailer) {
    retailer_ = retailer;
    source_.set_parameters({parameter(retailer)});
    refresh();
}

void ShopPersons::refresh() {
    model_.refresh();
    actions_->update();
}

void ShopPersons::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void ShopPersons::retranslate() {
    title_->setText(tr("Registered persons"));
    table_->setAccessibleName(tr("Registered persons of the shop"));
    actions_->update();
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Retailers: the list with where each stands this month, a short card of the marked one, and the forms that
// change him.
#pragma once

#include "client/pages/record_page.h"
#include "client/pages/retailers/retailer_card.h"
#include "client/pages/retailers/shop_persons.h"

namespace liangheng {

class RetailersPage : public RecordPage {
    Q_OBJECT
public:
    explicit RetailersPage(const PageContext& context);

    bool open(const PageRequest& request) override;

    RetailerCard& card() { return *card_; }

protected:
    std::vector<OwnedCell> parameters() const override;
    Words words() const override;

private:
    void add_actions();
    QWidget* make_side();
    void show_card();
    void enter_order();

    PageContext context_;
    RetailerCard* card_;
    ShopPersons* persons_ = nullptr; ///< null: not for this person
};

}

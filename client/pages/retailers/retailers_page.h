// SPDX-License-Identifier: GPL-3.0-or-later
// Retailers: the list with where each stands this month, and a short card of the marked one.
#pragma once

#include "client/pages/list_page.h"
#include "client/pages/retailers/retailer_card.h"

class QPushButton;
class QSplitter;

namespace liangheng {

class RetailersPage : public ListPage {
    Q_OBJECT
public:
    explicit RetailersPage(const PageContext& context);

    bool open(const PageRequest& request) override;

    RetailerCard& card() { return *card_; }

protected:
    std::vector<OwnedCell> parameters() const override;
    Words words() const override;
    void retranslate() override;

private:
    void show_card();
    void enter_order();

    PageContext context_;
    RetailerCard* card_;
    QPushButton* order_;
    QSplitter* splitter_;
};

}

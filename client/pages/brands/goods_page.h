// SPDX-License-Identifier: GPL-3.0-or-later
// Brands and goods: the products with today's prices, and, for those who keep them, prices of all days,
// brands and price classes.
#pragma once

#include "client/pages/tab_page.h"

namespace liangheng {

class GoodsPage : public TabPage {
    Q_OBJECT
public:
    explicit GoodsPage(const PageContext& context);
};

}

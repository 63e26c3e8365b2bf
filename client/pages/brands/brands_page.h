// SPDX-License-Identifier: GPL-3.0-or-later
// Products with brand and prices of today, for reading (商品与价格).
#pragma once

#include "client/pages/list_page.h"

namespace liangheng {

class BrandsPage : public ListPage {
    Q_OBJECT
public:
    explicit BrandsPage(const PageContext& context);

    bool open(const PageRequest& request) override;

protected:
    std::vector<OwnedCell> parameters() const override;
    Words words() const override;
};

}

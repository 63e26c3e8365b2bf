// SPDX-License-Identifier: GPL-3.0-or-later
// Products with brand and prices of today (商品与价格), and the forms of those who keep them.
#pragma once

#include "client/pages/record_page.h"

namespace liangheng {

class BrandsPage : public RecordPage {
    Q_OBJECT
public:
    explicit BrandsPage(const PageContext& context);

    bool open(const PageRequest& request) override;

protected:
    std::vector<OwnedCell> parameters() const override;
    Words words() const override;
};

}

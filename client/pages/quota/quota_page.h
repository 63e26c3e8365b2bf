// SPDX-License-Identifier: GPL-3.0-or-later
// Agreed totals of a month, for reading: agreed, band, cap, ordered, remaining. No product, no lower limit
// (invariants 1 and 2).
#pragma once

#include "client/pages/list_page.h"
#include "client/pages/month_choice.h"

namespace liangheng {

class QuotaPage : public ListPage {
    Q_OBJECT
public:
    explicit QuotaPage(const PageContext& context);

protected:
    std::vector<OwnedCell> parameters() const override;
    Words words() const override;

private:
    MonthChoice* month_;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Order cycles of all months, planned, open and closed; a year is planned at once.
#pragma once

#include "client/forms/page_actions.h"
#include "client/pages/list_page.h"

class QSplitter;

namespace liangheng {

class YearPlan;

class CyclesPage : public ListPage {
    Q_OBJECT
public:
    explicit CyclesPage(const PageContext& context);

    /// Opens the proposal for a year; the list stays beside it.
    void plan_year();
    YearPlan* year_plan() const { return plan_; }

protected:
    std::vector<OwnedCell> parameters() const override { return {}; }
    Words words() const override;
    void retranslate() override;

private:
    void close_plan();

    PageActions* actions_;
    QSplitter* splitter_;
    YearPlan* plan_ = nullptr;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/calendar/cycles_page.h"

#include "client/pages/calendar/year_plan.h"
#include "common/calendar/plan_cycle.h"
#include "common/rules/command.h"

#include <QComboBox>
#include <QSplitter>

namespace liangheng {

CyclesPage::CyclesPage(const PageContext& context)
    : ListPage(context, {.query = queries::calendar_cycles,
                         .columns = {"month", "number", "department_name", "state", "opens_at",
                                     "last_order_on", "last_sign_on", "last_batch_on"},
                         .searched = {"department_name"},
                         .entities = {"order_cycle", "department"},
                         .record = "order_cycle"}),
      actions_(new PageActions(office(), bar(), *this)),
      splitter_(new QSplitter) {
    actions_->add({.icon = "plus",
                   .text = [] { return tr("Plan a year"); },
                   .command = &command_info<PlanCycle>(),
                   .obstacle =
                       [this] {
                           return departments_to_plan(office()).empty()
                                      ? tr("No service department of yours takes orders")
                                      : QString();
                       },
                   .run = [this] { plan_year(); },
                   .keys = {}});
    splitter_->addWidget(&panel());
    splitter_->setCollapsible(0, false);
    begin(splitter_);
    table().sortByColumn(0, Qt::DescendingOrder);
}

ListPage::Words CyclesPage::words() const {
    return {.title = tr("Order cycles"),
            .searched = tr("department"),
            .none_yet = tr("No cycle was planned yet."),
            .none_fit = tr("No cycle fits the filter.")};
}

void CyclesPage::retranslate() {
    ListPage::retranslate();
    actions_->update();
}

void CyclesPage::plan_year() {
    if (plan_) return;
    plan_ = new YearPlan(office());
    connect(plan_, &YearPlan::closed, this, &CyclesPage::close_plan);
    splitter_->addWidget(plan_);
    splitter_->setSizes({splitter_->width() / 2, splitter_->width() / 2});
    plan_->year().setFocus();
}

void CyclesPage::close_plan() {
    plan_->deleteLater();
    plan_ = nullptr;
    table().setFocus();
}

}

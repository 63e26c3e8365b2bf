// SPDX-License-Identifier: GPL-3.0-or-later
// Checks of cycles and of the months that they open.
#include "common/calendar/order_day.h"
#include "common/quota/agreed_total.h"
#include "common/quota/quota_position.h"
#include "server/admin/check_list.h"
#include "server/admin/export_rows.h"
#include "server/jobs/all_rows.h"

#include <map>
#include <set>

namespace liangheng {
namespace {

std::string cycle_name(const OrderCycle& cycle) {
    return "cycle " + to_text(cycle.month) + " no. " + std::to_string(cycle.number.value) + " (" +
           to_hex(cycle.id.value) + ')';
}

void check_cycles(const std::vector<OrderCycle>& cycles, SqliteStore& store, CheckResult& numbering,
                  CheckResult& days) {
    std::set<std::tuple<Id<Department>, Date, Count>> numbers;
    std::map<Id<OrderCycle>, const OrderCycle*> by_id;
    for (const auto& cycle : cycles) {
        by_id[cycle.id] = &cycle;
        if (!numbers.insert({cycle.department, cycle.month, cycle.number}).second)
            numbering.breach(cycle_name(cycle) + " is there twice");
        if (cycle.month != month_of(cycle.month))
            numbering.breach(cycle_name(cycle) + " belongs to no month");
    }
    for (const auto& day : all_rows_of<OrderDay>(store)) {
        const auto cycle = by_id.find(day.cycle);
        if (cycle == by_id.end()) continue; // told by rows.references
        const auto& plan = *cycle->second;
        const auto last = day.kind == OrderDayKind::regular ? plan.last_order_on : plan.last_batch_on;
        if (day.date > last || day.date < date_of(plan.opens_at))
            days.breach("order day " + to_text(day.date) + " lies outside of " + cycle_name(plan));
    }
}

}

// Every retailer who is not closed has a counter row in each open month of his department, and no total that
// was confirmed waits there any more (rules.md, quota).
void check_calendar(SqliteStore& store, std::vector<CheckResult>& results) {
    CheckResult numbering("calendar.cycle_unique");
    CheckResult days("calendar.day_in_cycle");
    CheckResult positions("quota.position_in_open_month");
    CheckResult effective("quota.effective_in_open_month");
    const auto cycles = all_rows_of<OrderCycle>(store);
    check_cycles(cycles, store, numbering, days);
    std::set<std::pair<Id<Department>, Date>> open;
    for (const auto& cycle : cycles)
        if (cycle.state == CycleState::open) open.emplace(cycle.department, cycle.month);
    std::map<Id<Territory>, Id<Department>> departments;
    for (const auto& territory : all_rows_of<Territory>(store))
        departments[territory.id] = territory.department;
    each_row(store, info<Retailer>(), [&](std::span<const Cell> columns) {
        Retailer retailer;
        fill_object(info<Retailer>(), columns, &retailer);
        if (retailer.status == RetailerStatus::closed) return;
        for (const auto& [department, month] : open) {
            if (departments[retailer.territory] != department) continue;
            const auto name = "retailer " + retailer.licence_no + " in " + to_text(month);
            if (!store.read_row(info<QuotaPosition>(), quota_position_id(retailer.id, month).value,
                                [](std::span<const Cell>) {}))
                positions.breach(name + " has no counter row");
            store.read_row(info<AgreedTotal>(), agreed_total_id(retailer.id, month).value,
                           [&](std::span<const Cell> cells) {
                               AgreedTotal total;
                               fill_object(info<AgreedTotal>(), cells, &total);
                               if (total.state == AgreedTotalState::confirmed)
                                   effective.breach(name + " has a confirmed total that is not effective");
                           });
        }
    });
    for (auto* result : {&numbering, &days, &positions, &effective}) results.push_back(std::move(*result));
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Parameters of the demo county, one of which changes in the coming month, and somebody who stands in for
// another.
#include "common/policies/set_parameter.h"
#include "common/staff/put_substitution.h"
#include "server/admin/demo_county.h"

namespace liangheng {
namespace {

constexpr int days_of_absence = 10;

}

void DemoCounty::set_parameters() {
    const auto set = [&](const char* key, const char* value, Date from,
                         std::optional<Id<Department>> department, const char* reason) {
        give(SetParameter{.id = {id("parameter", std::string(key) + to_text(from))},
                          .key = key,
                          .value = value,
                          .department = department,
                          .effective_from = from,
                          .reason = reason});
    };
    set("orders.arrival_grace_minutes", "60", first_month(), std::nullopt, "沿用原规定");
    set("orders.arrival_grace_minutes", "45", last_month(), std::nullopt, "网络已改善");
    set("orders.cutoff_time", "17:00", first_month(), departments_.front().id, "按部门作息");
}

void DemoCounty::make_substitution() {
    const auto& desk = departments_.front().order_desk;
    give(PutSubstitution{.id = {id("substitution", "order desk")},
                         .seen_version = {},
                         .for_employee = desk[1],
                         .by_employee = desk[0],
                         .role = Role::order_desk,
                         .department = departments_.front().id,
                         .from = today_,
                         .to = {today_.days + days_of_absence},
                         .reason = "年休假"});
}

}

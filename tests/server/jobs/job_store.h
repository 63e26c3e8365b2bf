// SPDX-License-Identifier: GPL-3.0-or-later
// A store with a cycle that is to open, for the tests of the server's own work.
#pragma once

#include "common/calendar/plan_cycle.h"
#include "common/quota/agreed_total.h"
#include "common/quota/quota_position.h"
#include "server/jobs/due_jobs.h"
#include "tests/server/admin/admin_store.h"

#include <catch2/catch.hpp>

namespace liangheng::test {

/// Department D1 with two retailers and a cycle of December that opens on the 1st and closes behind the 9th.
class JobStore : public AdminStore {
public:
    JobStore() {
        fill();
        import("agreed-totals", "retailer,month,quantity\n000000000001,2026-12,120\n");
        const auto department = one<Department>("code", "D1");
        plan = {.id = {make_derived_uuid({"test", "cycle"})},
                .seen_version = {},
                .department = department.id,
                .month = make_date(2026, 12, 1),
                .number = {1},
                .opens_at = opening,
                .last_order_on = make_date(2026, 12, 7),
                .last_sign_on = make_date(2026, 12, 8),
                .last_batch_on = make_date(2026, 12, 9)};
        plan.days = {{.id = {make_derived_uuid({"test", "day"})},
                      .date = make_date(2026, 12, 1),
                      .cutoff_at = instant_at(make_date(2026, 12, 1), 17 * 60)}};
        give(plan);
    }

    template<class C> void give(C command) {
        const auto outcome = office().run_one(make_derived_uuid({"test", "give", std::to_string(++given_)}),
                                              std::move(command));
        INFO(outcome.code);
        REQUIRE(outcome.outcome == Outcome::applied);
    }

    /// Names of what is due, with a blank between.
    std::string due(UtcTime at) {
        std::string names;
        for (const auto& job : jobs(at)) names += (names.empty() ? "" : " ") + std::string(job.info->name);
        return names;
    }
    std::vector<Job> jobs(UtcTime at) {
        now = at;
        return due_jobs(office().store(), office().facts(), at).in_order();
    }
    /// Runs what is due; the codes of what was refused.
    std::string run(UtcTime at) {
        std::string codes;
        for (const auto& result : office().run(jobs(at)))
            if (result.outcome == Outcome::refused) codes += result.code + ' ';
        return codes;
    }
    OrderCycle cycle() { return one<OrderCycle>("id", to_hex(plan.id.value)); }

    UtcTime opening = instant_at(make_date(2026, 12, 1), 8 * 60);
    UtcTime closing = instant_at(make_date(2026, 12, 10));
    PlanCycle plan;

private:
    int given_ = 0;
};

}

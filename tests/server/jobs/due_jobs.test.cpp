// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/staff/assign_role.h"
#include "common/staff/assign_territory.h"
#include "tests/server/jobs/job_store.h"

#include <catch2/catch.hpp>

using namespace liangheng;
using liangheng::test::JobStore;

namespace {

UtcTime minutes_after(UtcTime time, std::int64_t minutes) { return {time.ms + minutes * minute_ms}; }

}

TEST_CASE("a cycle opens in its time, behind the months of its retailers", "[jobs]") {
    JobStore store;
    CHECK(store.due(minutes_after(store.opening, -1)) == "");
    CHECK(store.due(store.opening) == "open_month open_month open_cycle");
    CHECK(store.run(store.opening) == "");
    CHECK(store.cycle().state == CycleState::open);
    CHECK(store.one<AgreedTotal>("quantity", "120").state == AgreedTotalState::effective);
    CHECK(store.one<QuotaPosition>("agreed", "120").cap == Cartons{138});
    CHECK(store.all<QuotaPosition>().size() == 2);
    CHECK(store.due(minutes_after(store.opening, 1)) == "");
}

TEST_CASE("a cycle closes behind its last batch day, and its month with it", "[jobs]") {
    JobStore store;
    store.run(store.opening);
    CHECK(store.due(minutes_after(store.closing, -1)) == "");
    CHECK(store.due(store.closing) == "close_cycle close_month");
    CHECK(store.run(store.closing) == "");
    CHECK(store.cycle().state == CycleState::closed);
    CHECK(store.one<AgreedTotal>("quantity", "120").state == AgreedTotalState::closed);
    CHECK(store.due(minutes_after(store.closing, 1)) == "");
}

TEST_CASE("a month stays open while another cycle of it is to come", "[jobs]") {
    JobStore store;
    auto second = store.plan;
    second.id.value = make_derived_uuid({"test", "second"});
    second.number = {2};
    second.opens_at = minutes_after(store.closing, 60);
    second.last_order_on = make_date(2026, 12, 14);
    second.last_sign_on = second.last_batch_on = make_date(2026, 12, 15);
    second.days = {{.id = {make_derived_uuid({"test", "second day"})},
                    .date = make_date(2026, 12, 14),
                    .cutoff_at = instant_at(make_date(2026, 12, 14), 17 * 60)}};
    store.give(second);
    store.run(store.opening);
    CHECK(store.due(store.closing) == "close_cycle");
    store.run(store.closing);
    CHECK(store.due(second.opens_at) == "open_cycle");
}

TEST_CASE("a server that was away opens and closes in one round what it has missed", "[jobs]") {
    JobStore store;
    CHECK(store.due(minutes_after(store.closing, 5)) == "open_month open_month open_cycle close_cycle");
    CHECK(store.run(minutes_after(store.closing, 5)) == "");
    CHECK(store.cycle().state == CycleState::closed);
    CHECK(store.due(minutes_after(store.closing, 60)) == "close_month");
}

TEST_CASE("the ids of jobs are those of the day, so that a repetition does nothing", "[jobs]") {
    JobStore store;
    const auto first = store.jobs(store.opening);
    const auto again = store.jobs(minutes_after(store.opening, 1));
    const auto tomorrow = store.jobs(minutes_after(store.opening, 24 * 60));
    REQUIRE(first.size() == again.size());
    for (std::size_t i = 0; i < first.size(); ++i) {
        CHECK(first[i].envelope.id == again[i].envelope.id);
        CHECK(first[i].envelope.id != tomorrow[i].envelope.id);
    }
    store.run(store.opening);
    const auto head = store.office().store().head();
    store.office().run(again);
    CHECK(store.office().store().head() == head);
}

TEST_CASE("a month that a full disk kept shut is opened in the next full hour", "[jobs]") {
    JobStore store;
    store.now = store.opening;
    auto jobs = store.jobs(store.opening);
    store.office().run({jobs.back()});
    CHECK(store.due(minutes_after(store.opening, 5)) == "");
    CHECK(store.due(minutes_after(store.opening, 60)) == "open_month open_month");
}

TEST_CASE("a closed retailer gets no month, and a territory goes to its new holder on his day", "[jobs]") {
    JobStore store;
    store.import("retailers", "licence_no,status\n000000000002,closed\n");
    CHECK(store.due(store.opening) == "open_month open_cycle");
    const auto territory = store.one<Territory>("code", "T1");
    const auto next = store.one<Employee>("number", "c2");
    store.now = instant_at(make_date(2026, 11, 24));
    store.give(AssignTerritory{
        {make_derived_uuid({"test", "holder"})}, territory.id, {1}, next.id, make_date(2026, 11, 26)});
    CHECK(store.due(instant_at(make_date(2026, 11, 25), 5)) == "");
    CHECK(store.run(instant_at(make_date(2026, 11, 26))) == "");
    CHECK(store.one<Territory>("code", "T1").customer_manager == next.id);
    CHECK(store.due(instant_at(make_date(2026, 11, 26), 1)) == "");
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The server's own work through the writer's thread, with the network loop in the hands of the test.
#include "server/jobs/job_rounds.h"

#include "common/retailers/put_retailer.h"
#include "common/wire/limits.h"
#include "server/engine/audit_index.h"
#include "server/engine/feed_retention.h"
#include "tests/server/jobs/job_store.h"
#include "tests/support/hand_loop.h"

#include <catch2/catch.hpp>

using namespace liangheng;
using liangheng::test::HandLoop;
using liangheng::test::JobStore;

namespace {

/// The store of the jobs with its writer's thread, at the moment when the cycle opens.
class Rounds {
public:
    explicit Rounds(std::size_t more_retailers) {
        std::string rows = "licence_no,name,territory,order_weekday,licence_valid_to,size_class\n";
        for (std::size_t i = 0; i < more_retailers; ++i)
            rows += std::to_string(200'000'000'000 + i) + ",店,T1,monday,2030-01-01,small\n";
        store.import("retailers", rows);
        store.now = store.opening;
    }

    /// Behind all that the writer was given so far.
    void register_retailer() {
        PutRetailer put{.id = newcomer,
                        .licence_no = "300000000000",
                        .name = "新店",
                        .territory = store.one<Territory>("code", "T1").id,
                        .licence_valid_to = make_date(2030, 1, 1)};
        put.profile = {{.id = {make_derived_uuid({"test", "profile"})}}};
        writer.post([this, put](SqliteStore&, Executor& executor) {
            std::vector<Batch> batches(1);
            batches.front().jobs.push_back(
                make_server_job(make_derived_uuid({"test", "newcomer"}), put, command_info<PutRetailer>()));
            registered = executor.run(batches).results.front().front().outcome;
        });
    }
    bool has_position(const Id<Retailer>& retailer) {
        return store.office().store().read_row(info<QuotaPosition>(),
                                               quota_position_id(retailer, make_date(2026, 12, 1)).value,
                                               [](std::span<const Cell>) {});
    }

    JobStore store;
    HandLoop network;
    FeedTail tail;
    Outcome registered = Outcome::pending;
    Id<Retailer> newcomer{make_derived_uuid({"test", "retailer"})};
    WriterThread writer{{store.data().store(), [this] { return store.now; }, network.loop().post,
                         [](const GroupOutcome&) {}, [](const std::string&) {}},
                        tail};
    JobRounds rounds{writer, network.loop(), [this] { return store.now; }};
};

}

TEST_CASE("a retailer registered while the months are opened has a counter row when the cycle opens",
          "[jobs]") {
    Rounds office(limits::commands_in_group);
    office.rounds.start();
    office.network.run_one(); // the plan is made; its months go to the writer
    office.register_retailer();
    office.network.run_one(); // a group is answered
    office.network.run_one(); // the last one; the next plan is made behind the registration
    office.network.run_one(); // the cycle was opened with the last month
    office.writer.stop();
    CHECK(office.registered == Outcome::applied);
    CHECK(office.store.cycle().state == CycleState::open);
    CHECK(office.has_position(office.newcomer));
    CHECK(office.store.all<QuotaPosition>().size() == limits::commands_in_group + 3);
}

TEST_CASE("a retailer registered behind the plan of a small office finds his month open", "[jobs]") {
    Rounds office(0);
    office.rounds.start();
    office.register_retailer();
    office.network.run_one();
    office.writer.stop();
    CHECK(office.registered == Outcome::applied);
    CHECK(office.store.cycle().state == CycleState::open);
    CHECK(office.has_position(office.newcomer));
}

TEST_CASE("the first round of a day forgets removals of more than 90 days ago", "[jobs]") {
    Rounds office(0);
    auto& store = office.store.office().store();
    const auto head = store.head();
    REQUIRE(head > 0);
    office.store.now.ms += (limits::feed_removals_days + 1) * day_ms;
    office.rounds.start();
    office.network.run_one();
    office.writer.stop();
    CHECK(feed_floor(store) == head);
}

TEST_CASE("months that are refused on this day keep no cycle shut", "[jobs]") {
    Rounds office(2 * limits::commands_in_group);
    // Commands that are refused under the ids of these months: they are settled for this day.
    auto months = office.store.jobs(office.store.opening);
    months.resize(2 * limits::commands_in_group);
    for (auto& job : months)
        job = make_server_job(job.envelope.id, PutRetailer{}, command_info<PutRetailer>());
    for (const auto& result : office.store.office().run(std::move(months)))
        REQUIRE(result.outcome == Outcome::refused);
    office.rounds.start();
    office.network.run_one();
    office.writer.stop();
    CHECK(office.store.cycle().state == CycleState::open);
}

TEST_CASE("the index of the chain is written in pieces with pauses", "[jobs]") {
    Rounds office(600);
    auto& store = office.store.office().store();
    const auto last = store.last_audit()->seq;
    REQUIRE(last > static_cast<std::int64_t>(limits::history_index_piece));
    std::vector<std::int64_t> pauses;
    std::vector<std::function<void()>> later;
    auto loop = office.network.loop();
    loop.call_after = [&](std::int64_t ms, std::function<void()> work) {
        pauses.push_back(ms);
        later.push_back(std::move(work));
    };
    office.store.now = instant_at(make_date(2026, 11, 1)); // nothing else is due
    JobRounds rounds(office.writer, loop, [&] { return office.store.now; });
    rounds.start();
    while (pauses.size() < 2) office.network.run_one();
    CHECK(audit_indexed(store) == static_cast<std::int64_t>(limits::history_index_piece));
    CHECK(pauses.back() == limits::history_index_pause_ms);
    later.back()();
    office.writer.stop();
    CHECK(audit_indexed(store) == last);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Watches a simulated office and compares what the desks were told, what the server holds and what lies in
// the desks' files, by the invariants of sync.md 20. What is wrong is told with the number of its invariant.
#pragma once

#include "tests/support/fake_office.h"
#include "tests/support/fake_office_desk.h"
#include "tests/support/fake_office_server.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace liangheng::test {

class HistoryChecker final : public ServerTap, public DeskTap {
public:
    explicit HistoryChecker(SimWorld& world) : world_(world) {}
    void watch(FakeServer& server, std::vector<std::unique_ptr<FakeDesk>>& desks);
    /// This retailer's rows have gone to another territory, his old orders have not.
    void note_move(const Id<Retailer>& retailer) { moved_.insert(retailer.value); }

    void on_answer(const Id<Employee>& employee, const std::vector<OutFrame>& frames) override;
    void on_commit() override;
    void on_server_crash() override { ++day_.server_crashes; }
    void on_given(std::size_t desk, const message::Command& command) override;
    void on_results(std::size_t desk, const message::Results& results) override;
    void on_step(std::size_t desk) override;
    void on_desk_crash(std::size_t desk, bool power_lost) override;
    void on_pulled(std::size_t desk) override;

    /// The world has healed and everything has drained, or not.
    void finish(bool drained);

    /// What was seen, and what is wrong.
    const FakeDay& day() const { return day_; }

private:
    struct Given {
        message::Command command;
        Uuid order;                      ///< that it makes; empty when it makes none
        Outcome told = Outcome::pending; ///< by Results
        bool seen_settled = false;       ///< in the views
    };
    struct Stored {
        Outcome outcome = Outcome::pending;
        std::string code, body_hash;
        Uuid installation;
        std::int64_t installation_seq = 0;
    };
    struct Row {
        std::string bucket, bytes;
        friend bool operator==(const Row&, const Row&) = default;
    };
    using Rows = std::map<std::pair<std::string, Uuid>, Row>;

    void violated(const std::string& invariant, const std::string& what);
    void note(std::size_t desk, const std::string& what, const Uuid& id);
    std::optional<Stored> stored(const Uuid& command);
    std::set<std::string> scope_of(const Uuid& employee);
    void check_frame(const OutFrame& frame, const std::set<std::string>& scope);
    void check_row(const std::string& bucket, std::string_view bytes, const std::set<std::string>& scope);
    void check_settled(std::size_t desk, Given& given);
    void check_whole_transactions(std::size_t desk);
    void check_given(std::size_t desk, const Given& given);
    void check_order_of_effects();
    void check_caps_at_every_event();
    void check_no_stray_orders();
    void check_replica(std::size_t desk);
    Rows projection(const Uuid& employee);

    SimWorld& world_;
    FakeServer* server_ = nullptr;
    std::vector<std::unique_ptr<FakeDesk>>* desks_ = nullptr;
    std::vector<std::vector<Given>> given_;
    std::vector<std::int64_t> cursors_;
    std::vector<std::size_t> pulls_;
    std::set<Uuid> moved_;
    FakeDay day_;
};

}

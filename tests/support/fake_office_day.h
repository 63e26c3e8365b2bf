// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of a simulated day: what clerks, the server's jobs, the lines and the power supply do.
#pragma once

#include "common/orders/order.h"
#include "common/orders/requested_line.h"
#include "tests/support/fake_office.h"
#include "tests/support/history_checker.h"

namespace liangheng::test {

class FakeOfficeDay {
public:
    FakeOfficeDay(std::uint64_t seed, const Faults& faults, const MakeDeskFiles& make_files);

    FakeDay run();

private:
    void draw_the_weather();
    void plan_acts();
    void act();
    void give_order(FakeDesk& desk);
    void cancel_order(FakeDesk& desk);
    void replace_order(FakeDesk& desk);
    void change_product();
    void move_retailer();
    void change_role();
    void expire_session();
    /// The desk that waits to be one takes a copy of the first one's profile.
    void open_copied_desk();
    void heal();
    bool drain();
    std::vector<RequestedLine> some_lines();
    /// An order in the desk's replica, with its version; nothing without one.
    std::optional<std::pair<Id<Order>, Count>> some_order(const FakeDesk& desk);

    SimWorld world_;
    Faults faults_;
    SimWeather weather_;
    FakeServer::Behaviour server_behaviour_;
    FakeDesk::Behaviour desk_behaviour_;
    std::int64_t server_crash_ = 0, desk_crash_ = 0, changes_ = 0, expiry_ = 0; // in a thousand acts
    bool over_ = false;
    HistoryChecker checker_;
    std::unique_ptr<FakeServer> server_;
    std::vector<std::unique_ptr<FakeDesk>> desks_;
    bool copy_waits_ = false; ///< the last desk is not open yet and will be a copy of the first
    std::size_t role_changes_ = 0, moves_ = 0, copies_ = 0;
    std::size_t acts_left_ = 0;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// `bench notices`: how long until an order of one desk is in the replica of another desk of the department,
// with other desks connected; and that it never reaches a desk of another department.
#include "server/admin/bench/bench_desk.h"
#include "common/bench/bench_report.h"
#include "server/admin/bench/bench_world.h"
#include "server/admin/bench/benchmarks.h"
#include "server/admin/running_server.h"

#include <stdexcept>
#include <thread>

namespace liangheng::bench {
namespace {

constexpr std::size_t orders_measured = 200;
constexpr std::size_t notice_desks = 50;
constexpr std::size_t notice_logins_at_once = 4;
// Between two orders: more than the notice interval at times, less at others.
constexpr std::int64_t shortest_pause_ms = 20;
constexpr std::uint64_t pause_spread_ms = 160;

struct Noticed {
    std::vector<double> visible_ms;
    std::size_t strays = 0; ///< orders found at desks of other departments
};

class NoticeLoop {
public:
    NoticeLoop(const World& world, const std::string& ca, std::uint16_t port)
        : world_(world), pool_(ca, port) {}

    Noticed run() {
        for (std::size_t i = 0; i < world_.clerks.size(); ++i) {
            BenchDesk::Events events;
            events.ready = [this](BenchDesk&) { one_ready(); };
            if (i == 1) events.pulled = [this](BenchDesk& desk) { look(desk); };
            desks_.push_back(&pool_.add(world_.clerks[i].user, world_.password, std::move(events)));
        }
        for (std::size_t i = 0; i < notice_logins_at_once; ++i) start_next();
        pool_.run();
        for (std::size_t i = 2; i < desks_.size(); ++i)
            for (const auto& [place, row] : desks_[i]->store().rows())
                noticed_.strays += place.entity == "order" ? 1 : 0;
        return std::move(noticed_);
    }

private:
    void start_next() {
        if (started_ < desks_.size()) desks_[started_++]->start();
    }
    void one_ready() {
        start_next();
        if (++ready_ == desks_.size()) order();
    }
    void order() {
        const auto command = random_order(world_, world_.clerks.front(), random_);
        wanted_ = command.order.value;
        sent_ = std::chrono::steady_clock::now();
        desks_.front()->submit(new_id(), command_info<SubmitOrder>(), &command);
    }
    void look(const BenchDesk& desk) {
        if (!wanted_ || !desk.store().find("order", wanted_)) return;
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - sent_;
        noticed_.visible_ms.push_back(took.count());
        wanted_ = {};
        if (noticed_.visible_ms.size() == orders_measured) return pool_.stop();
        pool_.call_after(shortest_pause_ms + static_cast<std::int64_t>(random_() % pause_spread_ms),
                         [this] { order(); });
    }

    const World& world_;
    DeskPool pool_;
    std::vector<BenchDesk*> desks_;
    std::size_t started_ = 0;
    std::size_t ready_ = 0;
    std::mt19937_64 random_{7};
    Uuid wanted_;
    std::chrono::steady_clock::time_point sent_;
    Noticed noticed_;
};

}

int notices(const BenchOptions& options) {
    Figure p50{"notices", "50 desks", "visible_p50_ms", "ms", {}};
    Figure p95{"notices", "50 desks", "visible_p95_ms", "ms", {}};
    std::size_t strays = 0;
    for (std::size_t run = 0; run < options.runs; ++run) {
        const CaseFolder place(options, "notices");
        DataFolder folder(place.path(), DataFolder::Lock::alone);
        WorldSize size;
        size.departments = notice_desks / 2;
        size.desks_per_department = 2;
        const auto world = make_world(folder, size);
        RunningServer server(folder, "127.0.0.1", 0);
        std::thread serving([&] { server.run(); });
        const auto noticed = NoticeLoop(world, (folder.path() / "ca.pem").string(), server.port()).run();
        server.end();
        serving.join();
        p50.runs.push_back(quantile(noticed.visible_ms, 0.5));
        p95.runs.push_back(quantile(noticed.visible_ms, 0.95));
        strays += noticed.strays;
    }
    print(p50, options.json);
    print(p95, options.json);
    print({"notices", "50 desks", "strays", "1", {static_cast<double>(strays)}}, options.json);
    return strays == 0 ? 0 : 1;
}

}

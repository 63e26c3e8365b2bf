// SPDX-License-Identifier: GPL-3.0-or-later
// `bench orders`: desks that each push one order of five lines, wait for its result and push the next, over
// TLS, pulling and settling their own results.
#include "server/admin/bench/bench_desk.h"
#include "common/bench/bench_report.h"
#include "server/admin/bench/bench_world.h"
#include "server/admin/bench/benchmarks.h"
#include "server/admin/running_server.h"

#include <ctime>
#include <thread>

namespace liangheng::bench {
namespace {

constexpr std::size_t logins_at_once = 4;

struct Case {
    std::string name;
    std::size_t desks;
    bool one_department;
};

struct Measured {
    double orders_per_s = 0;
    double cpu_us_per_order = 0; ///< of server and desks together
    std::vector<double> latencies_ms;
    double refused = 0;
};

/// The closed loop of all desks on one thread.
class OrderLoop {
public:
    OrderLoop(const World& world, const std::string& ca, std::uint16_t port, double seconds)
        : world_(world), pool_(ca, port), seconds_(seconds) {}

    Measured run() {
        for (const auto& clerk : world_.clerks) {
            auto& state = states_.emplace_back();
            state.clerk = &clerk;
            state.random.seed(states_.size());
        }
        for (std::size_t i = 0; i < states_.size(); ++i) {
            BenchDesk::Events events;
            events.ready = [this](BenchDesk&) { one_ready(); };
            events.results = [this, i](BenchDesk&, const message::Results& results) { answered(i, results); };
            states_[i].desk = &pool_.add(world_.clerks[i].user, world_.password, std::move(events));
        }
        for (std::size_t i = 0; i < logins_at_once; ++i) start_next();
        pool_.run();
        measured_.orders_per_s =
            static_cast<double>(measured_.latencies_ms.size()) * 1000.0 / static_cast<double>(end_ - begin_);
        measured_.cpu_us_per_order = static_cast<double>(cpu_) * 1e6 / CLOCKS_PER_SEC /
                                     static_cast<double>(measured_.latencies_ms.size());
        return std::move(measured_);
    }

private:
    struct State {
        const Clerk* clerk = nullptr;
        BenchDesk* desk = nullptr;
        std::mt19937_64 random;
        std::chrono::steady_clock::time_point sent;
    };

    // The server takes few strangers of one address at once.
    void start_next() {
        if (started_ < states_.size()) states_[started_++].desk->start();
    }
    void one_ready() {
        start_next();
        if (++ready_ < states_.size()) return;
        begin_ = DeskPool::now_ms();
        cpu_ = std::clock();
        pool_.call_after(static_cast<std::int64_t>(seconds_ * 1000), [this] {
            end_ = DeskPool::now_ms();
            cpu_ = std::clock() - cpu_;
            pool_.stop();
        });
        for (auto& state : states_) order(state);
    }
    void order(State& state) {
        const auto command = random_order(world_, *state.clerk, state.random);
        state.sent = std::chrono::steady_clock::now();
        state.desk->submit(new_id(), command_info<SubmitOrder>(), &command);
    }
    void answered(std::size_t index, const message::Results& results) {
        auto& state = states_[index];
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - state.sent;
        for (const auto& result : results.results) {
            if (result.outcome == Outcome::refused) ++measured_.refused;
            if (result.outcome == Outcome::applied || result.outcome == Outcome::changed)
                measured_.latencies_ms.push_back(took.count());
        }
        order(state);
    }

    const World& world_;
    DeskPool pool_;
    double seconds_;
    std::vector<State> states_;
    std::size_t started_ = 0;
    std::size_t ready_ = 0;
    std::int64_t begin_ = 0;
    std::int64_t end_ = 0;
    std::clock_t cpu_ = 0;
    Measured measured_;
};

Measured measure(const BenchOptions& options, const Case& one) {
    const CaseFolder place(options, "orders");
    DataFolder folder(place.path(), DataFolder::Lock::alone);
    WorldSize size;
    size.departments = one.one_department ? 1 : one.desks;
    size.desks_per_department = one.one_department ? one.desks : 1;
    size.retailers_per_department = one.one_department ? 1280 : 20;
    const auto world = make_world(folder, size);
    RunningServer server(folder, "127.0.0.1", 0);
    std::thread serving([&] { server.run(); });
    auto measured =
        OrderLoop(world, (folder.path() / "ca.pem").string(), server.port(), options.seconds).run();
    server.end();
    serving.join();
    return measured;
}

}

int orders(const BenchOptions& options) {
    const std::vector<Case> cases{{"1 desks", 1, false},
                                  {"8 desks", 8, false},
                                  {"64 desks", 64, false},
                                  {"64 desks, one department", 64, true}};
    for (const auto& one : cases) {
        if (options.desks != 0 && (one.desks != options.desks || one.one_department)) continue;
        Figure rate{"orders", one.name, "orders_per_s", "1/s", {}};
        Figure p50{"orders", one.name, "latency_p50_ms", "ms", {}};
        Figure p99{"orders", one.name, "latency_p99_ms", "ms", {}};
        Figure cpu{"orders", one.name, "cpu_us_per_order", "us", {}};
        Figure refused{"orders", one.name, "refused", "1", {}};
        for (std::size_t run = 0; run < options.runs; ++run) {
            const auto measured = measure(options, one);
            rate.runs.push_back(measured.orders_per_s);
            p50.runs.push_back(quantile(measured.latencies_ms, 0.5));
            p99.runs.push_back(quantile(measured.latencies_ms, 0.99));
            cpu.runs.push_back(measured.cpu_us_per_order);
            refused.runs.push_back(measured.refused);
        }
        for (const auto& figure : {rate, p50, p99, cpu, refused}) print(figure, options.json);
    }
    return 0;
}

}

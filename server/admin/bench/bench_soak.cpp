// SPDX-License-Identifier: GPL-3.0-or-later
// `bench soak`: does the server grow? 64 desks order without a pause while every hundredth order one of them
// loses its line and comes back; the memory of the server, a process of its own, is noted on the way. The
// first half fills its caches, the second half is what counts.
#include "server/admin/bench/bench_desk.h"
#include "common/bench/bench_report.h"
#include "server/admin/bench/bench_world.h"
#include "server/admin/bench/benchmarks.h"
#include "server/admin/bench/serving_child.h"

#include <stdexcept>

namespace liangheng::bench {
namespace {

constexpr std::size_t soak_desks = 64;
constexpr std::size_t soak_logins_at_once = 4;
constexpr std::size_t soak_orders = 100'000; // after as many that are not looked at
constexpr std::size_t orders_between_cuts = 100;
constexpr std::size_t looks = 10; // at the memory, in the half that counts

struct Soaked {
    std::vector<double> server_mib; ///< resident, at the beginning and after each tenth of the second half
    double reconnects = 0;          ///< in the second half
    double refused = 0;
};

class SoakLoop {
public:
    SoakLoop(const World& world, const std::string& ca, ServingChild& server)
        : world_(world), server_(server), pool_(ca, server.port()) {
        for (std::size_t i = 0; i < world.clerks.size(); ++i) {
            BenchDesk::Events events;
            events.ready = [this, i](BenchDesk&) { begin(i); };
            events.results = [this, i](BenchDesk&, const message::Results& results) { answered(i, results); };
            desks_.push_back(&pool_.add(world.clerks[i].user, world.password, std::move(events)));
            random_.emplace_back(i);
        }
    }

    Soaked run() {
        for (std::size_t i = 0; i < soak_logins_at_once; ++i) start_next();
        pool_.run();
        return std::move(soaked_);
    }

private:
    // The server takes few strangers of one address at once.
    void start_next() {
        if (started_ < desks_.size()) desks_[started_++]->start();
    }
    void begin(std::size_t desk) {
        start_next();
        order(desk);
    }
    void order(std::size_t desk) {
        const auto command = random_order(world_, world_.clerks[desk], random_[desk]);
        desks_[desk]->submit(new_id(), command_info<SubmitOrder>(), &command);
    }
    void answered(std::size_t desk, const message::Results& results) {
        for (const auto& result : results.results) {
            if (result.outcome == Outcome::pending) continue;
            if (result.outcome == Outcome::refused) ++soaked_.refused;
            count();
        }
        if (answered_ >= 2 * soak_orders) return pool_.stop();
        if (answered_ / orders_between_cuts > cuts_) {
            ++cuts_;
            if (answered_ >= soak_orders) ++soaked_.reconnects;
            desks_[desk]->cut();
        }
        order(desk);
    }
    void count() {
        ++answered_;
        if (answered_ < soak_orders || answered_ % (soak_orders / looks) != 0) return;
        soaked_.server_mib.push_back(server_.process().resident_mib());
    }

    const World& world_;
    ServingChild& server_;
    DeskPool pool_;
    std::vector<BenchDesk*> desks_;
    std::vector<std::mt19937_64> random_;
    std::size_t started_ = 0;
    std::size_t answered_ = 0;
    std::size_t cuts_ = 0;
    Soaked soaked_;
};

Soaked measure_soak(const BenchOptions& options) {
    const CaseFolder place(options, "soak");
    const auto data = place.path() / "data";
    std::filesystem::create_directories(data);
    World world;
    {
        DataFolder folder(data, DataFolder::Lock::alone);
        WorldSize size;
        size.departments = soak_desks;
        world = make_world(folder, size);
    }
    ServingChild server(data, place.path() / "serve.log", options.under);
    auto soaked = SoakLoop(world, (data / "ca.pem").string(), server).run();
    if (!server.end(60)) throw std::runtime_error("the server of the benchmark did not end");
    return soaked;
}

}

int soak(const BenchOptions& options) {
    const std::string name = "100,000 orders, 1,000 reconnects";
    Figure memory{"soak", name, "server_mib", "MiB", {}};
    Figure growth{"soak", name, "growth_bytes_per_order", "B", {}};
    Figure reconnects{"soak", name, "reconnects", "1", {}};
    Figure refused{"soak", name, "refused", "1", {}};
    for (std::size_t run = 0; run < options.runs; ++run) {
        const auto soaked = measure_soak(options);
        memory.runs.insert(memory.runs.end(), soaked.server_mib.begin(), soaked.server_mib.end());
        growth.runs.push_back((soaked.server_mib.back() - soaked.server_mib.front()) * (1U << 20U) /
                              static_cast<double>(soak_orders));
        reconnects.runs.push_back(soaked.reconnects);
        refused.runs.push_back(soaked.refused);
    }
    for (const auto& figure : {memory, growth, reconnects, refused}) print(figure, options.json);
    return 0;
}

}

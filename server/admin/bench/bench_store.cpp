// SPDX-License-Identifier: GPL-3.0-or-later
// `bench orders --store-only`: the path of a command and the store, without sockets; and the dispatch of all
// benchmarks by name.
#include "common/bench/bench_report.h"
#include "server/admin/bench/bench_world.h"
#include "server/admin/bench/benchmarks.h"
#include "server/admin/commands.h"

#include <chrono>

namespace liangheng {
namespace bench {
namespace {

struct Rates {
    double orders_per_s = 0;
    double cpu_us = 0;
};

std::vector<Batch> next_group(const World& world, std::size_t size, std::vector<std::int64_t>& sequence,
                              const std::vector<Uuid>& installations, std::mt19937_64& random) {
    std::vector<Batch> group(size);
    for (std::size_t i = 0; i < size; ++i) {
        const auto desk = i % world.clerks.size();
        const auto& clerk = world.clerks[desk];
        const auto order = random_order(world, clerk, random);
        message::Command command;
        command.id = new_id();
        command.installation_seq.value = ++sequence[desk];
        command.author = clerk.employee.value;
        command.kind.value = command_info<SubmitOrder>().number;
        command.schema.value = schema_version;
        encode_struct(command.body.data, command_info<SubmitOrder>(), &order);
        group[i].jobs.push_back(make_job(std::move(command), installations[desk], clerk.employee, {}));
    }
    return group;
}

Rates measure(const BenchOptions& options, std::size_t group_size) {
    const CaseFolder place(options, "store");
    DataFolder folder(place.path(), DataFolder::Lock::alone);
    WorldSize size;
    size.departments = group_size;
    const auto world = make_world(folder, size);
    OfficeOnDisk office(folder);
    std::vector<std::int64_t> sequence(world.clerks.size());
    std::vector<Uuid> installations;
    for (const auto& clerk : world.clerks) {
        installations.push_back(new_id());
        office.store().begin();
        office.store().add_installation(installations.back(), clerk.employee.value, std::string(32, 'b'),
                                        system_clock());
        office.store().commit();
    }
    std::mt19937_64 random(1);
    std::size_t orders = 0;
    const auto begin = std::chrono::steady_clock::now();
    const auto cpu = std::clock();
    std::chrono::duration<double> took{};
    while (took.count() < options.seconds) {
        const auto outcome =
            office.executor().run(next_group(world, group_size, sequence, installations, random));
        for (const auto& results : outcome.results)
            if (results.front().outcome != Outcome::applied)
                throw std::runtime_error("an order is refused: " + results.front().code);
        orders += group_size;
        took = std::chrono::steady_clock::now() - begin;
    }
    const auto count = static_cast<double>(orders);
    return {count / took.count(), static_cast<double>(std::clock() - cpu) * 1e6 / CLOCKS_PER_SEC / count};
}

}

int store_only(const BenchOptions& options) {
    for (const std::size_t group : {1U, 8U, 64U}) {
        const auto name = std::to_string(group) + " a commit";
        Figure rate{"store", name, "orders_per_s", "1/s", {}};
        Figure cpu{"store", name, "cpu_us_per_order", "us", {}};
        for (std::size_t run = 0; run < options.runs; ++run) {
            const auto rates = measure(options, group);
            rate.runs.push_back(rates.orders_per_s);
            cpu.runs.push_back(rates.cpu_us);
        }
        print(rate, options.json);
        print(cpu, options.json);
    }
    return done;
}

CaseFolder::CaseFolder(const BenchOptions& options, const std::string& name) {
    const auto base =
        options.dir.empty() ? std::filesystem::temp_directory_path() / "liangheng-bench" : options.dir;
    path_ = base / (name + '-' + to_hex(new_id()));
    std::filesystem::create_directories(path_);
}

CaseFolder::~CaseFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

}

int run_bench(const BenchOptions& options) {
    if (options.name == "orders")
        return options.store_only ? bench::store_only(options) : bench::orders(options);
    if (options.name == "load") return bench::load(options);
    if (options.name == "notices") return bench::notices(options);
    if (options.name == "import") return bench::imports(options);
    if (options.name == "soak") return bench::soak(options);
    tell("not_available", "没有这项基准测试：" + options.name, "there is no benchmark " + options.name);
    return wrong_usage;
}

}

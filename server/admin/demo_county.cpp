// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/demo_county.h"

#include <span>
#include <stdexcept>

namespace liangheng {
namespace {

constexpr std::size_t commands_at_once = 1'000;

}

void DemoCounty::make(const std::string& password_hash) {
    make_departments();
    make_people(password_hash);
    set_parameters();
    make_substitution();
    make_brands_and_products();
    make_trade_areas();
    make_retailers();
    plan_cycles();
    agree_totals();
    run_due_jobs();
    make_history();
    make_live_orders();
    make_story();
    make_lists();
    flush();
}

Uuid DemoCounty::id(std::string_view what, std::string_view name) const {
    return make_derived_uuid({"demo", std::to_string(options_.seed), to_text(today_), what, name});
}

Uuid DemoCounty::dated_id(Date day, std::string_view what, std::string_view name) const {
    const auto hash = id(what, name);
    return make_uuid7(instant_at(day).ms, std::span(hash.bytes).first<10>());
}

void DemoCounty::give_job(Job job) {
    if (!job.envelope.id) job.envelope.id = id("command", job.body_hash);
    jobs_.push_back(std::move(job));
    if (jobs_.size() >= commands_at_once) flush();
}

void DemoCounty::flush() {
    if (jobs_.empty()) return;
    const auto results = office_.run(std::move(jobs_));
    jobs_.clear();
    for (const auto& result : results)
        if (result.outcome == Outcome::refused || result.outcome == Outcome::pending)
            throw std::runtime_error("demo: " + result.code + ' ' + result.arguments);
}

}

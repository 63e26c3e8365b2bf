// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_office_server.h"

#include "common/wire/limits.h"
#include "tests/support/fake_office_session.h"

#include <algorithm>
#include <set>

namespace liangheng::test {

FakeServer::Engine::Engine(FakeServer& server)
    : executor(
          server.trouble_, [&world = server.world_] { return world.clock(); }, &tail),
      puller(server.store_, &tail) {}

FakeServer::FakeServer(SimWorld& world, const Behaviour& behaviour, const Faults& faults, ServerTap& tap)
    : world_(world),
      behaviour_(behaviour),
      faults_(faults),
      tap_(tap),
      store_(":memory:", SqliteStore::Use::write),
      trouble_(store_, world, behaviour.trouble, faults),
      epoch_(make_derived_uuid({"fake office", "epoch"})) {
    county_.fill(store_);
    store_.set_value("epoch", epoch_.view());
    start();
}
FakeServer::~FakeServer() = default;

bool FakeServer::idle() const { return engine_ && engine_->queue.empty() && !engine_->writing; }

void FakeServer::start() { engine_ = std::make_unique<Engine>(*this); }

void FakeServer::accept(const std::shared_ptr<SimLine>& line) {
    const auto number = ++connections_;
    const auto session = sessions_[number] = std::make_shared<Session>(*this, number, line);
    session->begin();
}

// The database is as of the last commit; what was not answered is not answered any more.
void FakeServer::crash() {
    if (!engine_) return;
    tap_.on_server_crash();
    if (store_.database().in_transaction()) store_.rollback();
    const bool told = world_.chance(700); // otherwise the whole machine is gone, and no line is closed
    for (auto& [number, session] : sessions_) session->abandon(told);
    sessions_.clear();
    engine_.reset();
    world_.after(world_.between(1, behaviour_.down_ms), [this] { start(); });
}

void FakeServer::give(const Uuid& id, std::shared_ptr<const void> body, const CommandInfo& info) {
    if (!engine_) return;
    Queued queued;
    queued.batch.jobs.push_back(make_server_job_of(id, std::move(body), info));
    enqueue(std::move(queued));
}

void FakeServer::enqueue(Queued queued) {
    engine_->queue.push_back(std::move(queued));
    plan_group();
}

void FakeServer::plan_group() {
    if (engine_->queue.empty() || std::exchange(engine_->writing, true)) return;
    world_.after(world_.between(0, behaviour_.thinks_ms), [this, engine = engine_.get()] {
        if (engine_.get() == engine) run_group();
    });
}

void FakeServer::run_group() {
    std::vector<Queued> group;
    const auto most = static_cast<std::size_t>(world_.between(1, 8));
    for (; group.size() < most && !engine_->queue.empty(); engine_->queue.pop_front())
        group.push_back(std::move(engine_->queue.front()));
    std::vector<Batch> batches;
    std::vector<std::size_t> belongs; // batch to its place in the group
    for (std::size_t i = 0; i < group.size(); ++i) {
        const auto& batch = group[i].batch;
        if (faults_.high_water_passes_later) {
            for (const auto& job : batch.jobs)
                batches.push_back({{job}, batch.installation, batch.token_hash, batch.began}),
                    belongs.push_back(i);
        } else {
            batches.push_back(batch), belongs.push_back(i);
        }
    }
    const auto gathered = [&](const std::vector<std::vector<message::CommandOutcome>>& results) {
        GroupOutcome outcome;
        outcome.results.resize(group.size());
        for (std::size_t i = 0; i < results.size(); ++i)
            outcome.results[belongs[i]].insert(outcome.results[belongs[i]].end(), results[i].begin(),
                                               results[i].end());
        return outcome;
    };
    try {
        const auto outcome = engine_->executor.run(batches, [&](const auto& results) {
            if (faults_.answer_before_commit) answer(group, gathered(results));
            return true;
        });
        tap_.on_commit();
        if (!faults_.answer_before_commit || !outcome.committed) answer(group, gathered(outcome.results));
        notify(outcome);
    } catch (const SimCrash&) {
        return crash();
    }
    engine_->writing = false;
    plan_group();
}

void FakeServer::answer(const std::vector<Queued>& group, const GroupOutcome& outcome) {
    for (std::size_t i = 0; i < group.size(); ++i) {
        message::Results results{outcome.results[i], world_.clock()};
        const auto send = [session = group[i].session, results] {
            if (const auto alive = session.lock()) alive->core().on_results(results);
        };
        if (faults_.answer_before_commit)
            send();
        else
            world_.after(world_.between(0, behaviour_.thinks_ms), send);
    }
}

void FakeServer::notify(const GroupOutcome& outcome) {
    if (outcome.feed.empty()) return;
    for (const auto& [number, session] : sessions_) {
        if (!session->core().authenticated()) continue;
        if (!engine_->puller.concerns(session->core().identity().employee, outcome.feed)) continue;
        world_.after(world_.between(0, 20),
                     [this, weak = std::weak_ptr(session), head = outcome.head] { tell(weak, head); });
    }
}

void FakeServer::tell(const std::weak_ptr<Session>& session, std::int64_t head) {
    const auto alive = session.lock();
    if (!alive || !alive->core().notice(head, world_.now())) return;
    world_.after(limits::notice_interval_ms, [this, session, head] { tell(session, head); });
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/office.h"

#include "common/wire/limits.h"
#include "server/engine/desk_conversation.h"
#include "server/jobs/due_jobs.h"

#include <spdlog/spdlog.h>

namespace liangheng {
namespace {

constexpr std::int64_t between_jobs_ms = 60'000;
constexpr std::size_t jobs_in_batch = 64;

void refresh_at_midnight(Executor& executor, Date& refreshed, Date today) {
    if (refreshed == today) return;
    executor.refresh_scopes();
    refreshed = today;
}

}

Office::Office(Setup setup)
    : setup_(std::move(setup)),
      writer_(
          setup_.store, setup_.clock, tail_,
          [this](const GroupOutcome& outcome) { notifier_.committed(outcome); }, setup_.broken),
      reader_(setup_.store, tail_),
      notifier_(reader_, setup_.loop),
      passwords_(setup_.loop.post) {
    SqliteStore store(setup_.store, SqliteStore::Use::read);
    epoch_ = uuid_from_bytes(store.value("epoch").value_or("")).value_or(Uuid{});
}

Office::~Office() { stop(); }

std::unique_ptr<Conversation> Office::greet(std::shared_ptr<Wire> wire) {
    return std::make_unique<DeskConversation>(*this, std::move(wire));
}

void Office::stop() {
    writer_.stop();
    reader_.stop();
}

void Office::start_jobs() {
    notifier_.watch_other_processes();
    run_jobs();
}

void Office::run_jobs() {
    writer_.post([this, refreshed = Date{}](SqliteStore& store, Executor& executor) mutable {
        refresh_at_midnight(executor, refreshed, date_of(clock()));
        auto jobs = due_jobs(store, executor.facts(), clock());
        post([this, jobs = std::move(jobs)]() mutable {
            for (std::size_t begin = 0; begin < jobs.size(); begin += jobs_in_batch) {
                Batch batch;
                for (std::size_t i = begin; i < std::min(jobs.size(), begin + jobs_in_batch); ++i)
                    batch.jobs.push_back(std::move(jobs[i]));
                writer_.push_job(std::move(batch), [](const std::vector<message::CommandOutcome>& results) {
                    for (const auto& result : results)
                        if (result.outcome == Outcome::refused)
                            spdlog::error("a job of the server is refused: {}", result.code);
                });
            }
        });
    });
    call_after(between_jobs_ms, [this] { run_jobs(); });
}

std::size_t Office::take_load_place(std::uint64_t connection) {
    const auto now = clock().ms;
    std::erase_if(loading_, [&](const auto& place) { return now - place.second > limits::load_slot_ms; });
    if (!loading_.contains(connection) && loading_.size() >= limits::loads_at_once)
        return loading_.size() - limits::loads_at_once + 1;
    loading_[connection] = now;
    return 0;
}

void Office::give_load_place(std::uint64_t connection) { loading_.erase(connection); }

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The push: ready commands in order, one push in flight, results, and what is done about a command that
// cannot be delivered (sync.md 4, 11, 13 "Liveness").
#include "common/sync/desk_machine.h"

#include <algorithm>

namespace liangheng {

void DeskCore::Machine::push() {
    if (state != DeskState::active || going_away || push_request || push_blocked) return;
    auto batch = store.next_push(alone > 0);
    if (batch.commands.empty() || !cut_before_file(batch)) return;
    store.mark_sent(batch);
    pushed_first = batch.commands.front().id;
    pushed = batch.commands.size();
    push_request = {send(FrameType::push, encode_message(message::Push{batch.commands})), now};
}

void DeskCore::Machine::on_results(const Frame& frame) {
    if (!push_request || frame.request != push_request.number) return;
    const auto results = read<message::Results>(frame);
    if (!results) return;
    push_request = {};
    attempts = 0;
    closes = 0;
    if (alone > 0) --alone;
    store.keep_results(*results);
    const auto is_settled = [](const auto& result) { return result.outcome != Outcome::pending; };
    const bool any = std::any_of(results->results.begin(), results->results.end(), is_settled);
    const bool all = any && std::all_of(results->results.begin(), results->results.end(), is_settled);
    tell(effect::ResultsArrived{*results});
    if (any) {
        push_attempts = 0;
        settle_due = true;
        if (!settle_set) set(DeskTimer::settle, limits::notice_interval_ms);
        settle_set = true;
    }
    // A file that waited long without its command was cleared away: it goes up again.
    if (std::any_of(results->results.begin(), results->results.end(),
                    [](const auto& result) { return result.code == "sync.file_missing"; }))
        at_server.clear();
    if (all) return push();
    retry_push();
}

/// The server closes the connection over this push. After some times its first command goes alone, and those
/// behind it too, until the one is found that cannot be read.
void DeskCore::Machine::on_malformed_push() {
    if (alone > 0 && closes >= limits::closes_before_alone) {
        store.refuse_locally(pushed_first, "sync.malformed");
        alone = 0;
        closes = 0;
        return;
    }
    closes = closed_over == pushed_first ? closes + 1 : 1;
    closed_over = pushed_first;
    if (closes >= limits::closes_before_alone) alone = std::max(alone, pushed);
}

void DeskCore::Machine::retry_push() {
    push_later(
        within(doubled(limits::push_retry_first_ms, push_attempts++, limits::push_retry_longest_ms), dice));
}

void DeskCore::Machine::push_later(std::int64_t ms) {
    push_request = {};
    push_blocked = true;
    set(DeskTimer::retry_push, ms);
}

/// The office is alive: no need to wait as long as the failures so far made us.
void DeskCore::Machine::reset_push_delay() {
    if (!push_blocked || push_attempts <= 1) return;
    push_attempts = 1;
    set(DeskTimer::retry_push, within(limits::push_retry_first_ms, dice));
}

}

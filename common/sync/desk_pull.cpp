// SPDX-License-Identifier: GPL-3.0-or-later
// The pull: what changed since the cursor, applied in one transaction at Upto; changes of the scope; reload
// (sync.md 8, 10). Pull and load are never in flight together and take turns.
#include "common/sync/desk_machine.h"

#include <algorithm>

namespace liangheng {

void DeskCore::Machine::transfer() {
    if (state != DeskState::active || going_away || pull_request || load_request || page) return;
    const bool can_load = !load_blocked && !to_load.empty();
    if (can_pull() && !(pulled_last && can_load)) return send_pull();
    if (can_load) send_load();
}

void DeskCore::Machine::want_pull() {
    pull_due = true;
    transfer();
}

/// While nothing is complete and nothing joins, there is nothing that a pull could change, except the scope.
bool DeskCore::Machine::can_pull() const {
    const bool useful =
        complete > 0 || joining > 0 || to_load.empty() || load_blocked || position.scope_version < 0;
    return pull_due && !pull_blocked && useful;
}

void DeskCore::Machine::send_pull() {
    message::Pull request;
    request.epoch = position.epoch;
    request.scope_version = {std::max<std::int64_t>(0, position.scope_version)};
    std::int64_t first_joining = -1;
    for (const auto& [bucket, progress] : position.buckets) {
        if (progress.state != BucketState::loaded) continue;
        if (request.joining.size() == limits::joining_in_pull) break;
        request.joining.push_back({bucket, {progress.s0}});
        first_joining = first_joining < 0 ? progress.s0 : std::min(first_joining, progress.s0);
    }
    // Without a complete bucket the old cursor would ask for changes that nobody here can use.
    request.cursor = {complete > 0 ? position.cursor : std::max(position.cursor, first_joining)};
    const auto profile = store.profile_session();
    acknowledging = profile.token_to_acknowledge;
    if (acknowledging) request.token_ack = profile.installation_token;

    pull_due = pull_changed = settle_due = false;
    pulled_last = true;
    last_pull = now;
    pull_request = {send(FrameType::pull, encode_message(request)), now};
}

void DeskCore::Machine::on_pull_answer(const Frame& frame) {
    if (!pull_request || frame.request != pull_request.number) return;
    pull_request.since = now;
    switch (frame.type) {
    case FrameType::rows:
        if (const auto rows = read<message::Rows>(frame)) store.stage_rows(*rows);
        pull_changed = true;
        return;
    case FrameType::gone:
        if (const auto gone_rows = read<message::Gone>(frame)) store.stage_gone(*gone_rows);
        pull_changed = true;
        return;
    case FrameType::upto:
        if (const auto upto = read<message::Upto>(frame)) on_upto(*upto);
        return;
    case FrameType::scope:
        if (const auto scope = read<message::ScopeChange>(frame)) on_scope(*scope);
        return;
    case FrameType::reload:
        if (const auto reload = read<message::Reload>(frame)) on_reload(*reload);
        return;
    default:
        return;
    }
}

void DeskCore::Machine::on_upto(const message::Upto& upto) {
    if (upto.seq.value < position.cursor) return lose("the server's answer goes back behind the cursor");
    store.apply_upto(upto);
    end_pull();
    position.cursor = upto.seq.value;
    if (!upto.joined.empty()) refresh_position();
    const bool more_to_join = joining > 0 && !upto.joined.empty() && to_load.empty();
    if (noticed > position.cursor || more_to_join) pull_due = true;
    tell(effect::PullApplied{position.cursor, pull_changed || !upto.joined.empty()});
    transfer();
}

void DeskCore::Machine::on_scope(const message::ScopeChange& scope) {
    // A user without any scope gets the same answer again and again: then the poll is often enough.
    const bool news = scope.scope_version.value != position.scope_version;
    store.apply_scope(scope, epoch);
    end_pull();
    refresh_position();
    pulled_last = false;
    pull_due = news && (complete > 0 || joining > 0 || to_load.empty());
    tell(effect::ScopeApplied{});
    transfer();
}

/// A reload of everything is the whole answer; one of some buckets is a part of it, and Upto follows.
void DeskCore::Machine::on_reload(const message::Reload& reload) {
    store.begin_reload(reload.buckets);
    refresh_position();
    if (!reload.buckets.empty()) return;
    store.drop_staged();
    end_pull();
    pull_due = true;
    transfer();
}

void DeskCore::Machine::end_pull() {
    if (acknowledging) store.token_acknowledged();
    acknowledging = false;
    pull_request = {};
    attempts = 0;
}

/// The pull was not taken; the poll timer tries again.
void DeskCore::Machine::pull_later(std::int64_t ms) {
    store.drop_staged();
    pull_request = {};
    acknowledging = false;
    pull_due = pull_blocked = true;
    set(DeskTimer::poll, ms);
}

void DeskCore::Machine::on_notice(const message::Notice& notice) {
    noticed = std::max(noticed, notice.head.value);
    reset_push_delay();
    if (noticed > position.cursor && !pull_request) want_pull();
}

void DeskCore::Machine::refresh_position() {
    position = store.position();
    complete = joining = 0;
    std::vector<std::pair<std::int64_t, std::string>> loading;
    for (const auto& [bucket, progress] : position.buckets) {
        if (progress.state == BucketState::complete)
            ++complete;
        else if (progress.state == BucketState::loaded)
            ++joining;
        else
            loading.emplace_back(progress.order, bucket);
    }
    std::sort(loading.begin(), loading.end());
    to_load.clear();
    for (auto& [order, bucket] : loading) to_load.push_back(std::move(bucket));
}

}

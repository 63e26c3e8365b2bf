// SPDX-License-Identifier: GPL-3.0-or-later
// Loss and return of the line: heartbeat, poll, delays told by the server, reconnection (sync.md 15).
#include "common/sync/desk_machine.h"

#include <algorithm>

namespace liangheng {

std::uint32_t DeskCore::Machine::send(FrameType type, std::string body) {
    if (++last_request == 0) ++last_request;
    last_sent = now;
    tell(effect::Send{type, last_request, std::move(body)});
    return last_request;
}

/// A person or the program wants a connection at once.
void DeskCore::Machine::come_now() {
    attempts = 0;
    if (not_before > now) return come_back(0);
    connect();
}

/// Connects again after a while: the pause that the server asked for, otherwise full jitter.
void DeskCore::Machine::come_back(std::int64_t longest_ms) {
    set(DeskTimer::reconnect, not_before > now ? not_before - now : within(longest_ms, dice));
}

void DeskCore::Machine::lose(std::string reason) {
    if (state == DeskState::offline) return;
    tell(effect::Close{std::move(reason)});
    gone();
}

/// The connection has ended: what was on its way is open again.
void DeskCore::Machine::gone() {
    const bool told_to_go = std::exchange(going_away, false);
    state = DeskState::offline;
    for (const auto timer : {DeskTimer::handshake, DeskTimer::heartbeat, DeskTimer::pong, DeskTimer::poll,
                             DeskTimer::settle, DeskTimer::retry_push, DeskTimer::retry_load})
        stop_timer(timer);
    nonce = {};
    pull_request = load_request = push_request = {};
    refuse_questions();
    drop_files();
    page.reset();
    to_load.clear();
    pull_due = pull_blocked = load_blocked = push_blocked = false;
    acknowledging = pong_awaited = settle_set = settle_due = pulled_last = false;
    noticed = 0;
    push_attempts = 0;
    const auto longest = doubled(limits::reconnect_first_ms, attempts - 1, limits::reconnect_longest_ms);
    if (wanted) come_back(told_to_go ? limits::going_away_spread_ms : longest);
    store.drop_staged();
    store.sent_to_ready();
}

void DeskCore::Machine::on_heartbeat() {
    const auto waits_too_long = [&](const Request& request) {
        return request && now - request.since >= limits::silence_ms;
    };
    if (waits_too_long(pull_request) || waits_too_long(load_request) || waits_too_long(push_request) ||
        waits_too_long(ask_request) || waits_too_long(file_request))
        return lose("a request was not answered");
    const auto quiet_since = std::min(last_sent, last_received);
    if (now - quiet_since < limits::heartbeat_ms)
        return set(DeskTimer::heartbeat, quiet_since + limits::heartbeat_ms - now);
    send(FrameType::ping, {});
    pong_awaited = true;
    set(DeskTimer::pong, limits::pong_wait_ms);
    set(DeskTimer::heartbeat, limits::heartbeat_ms);
}

void DeskCore::Machine::on_pong_missing() {
    if (pong_awaited) lose("no sign of life");
}

void DeskCore::Machine::on_poll() {
    const auto rest = last_pull + limits::poll_ms / 2 - now;
    if (!pull_blocked && rest > 0) return set(DeskTimer::poll, rest + within(limits::poll_ms, dice));
    pull_blocked = false;
    set(DeskTimer::poll, around(limits::poll_ms, dice));
    want_pull();
}

void DeskCore::Machine::on_busy(const Frame& frame) {
    const auto busy = read<message::Busy>(frame);
    if (!busy) return;
    const auto delay = around(busy->retry_after_ms.value, dice);
    tell(effect::BusyTold{busy->code, delay, busy->place.value});
    if (state != DeskState::active) {
        not_before = now + delay;
        return lose("the server is busy");
    }
    if (frame.request == 0) return;
    if (frame.request == pull_request.number) {
        pull_later(delay);
    } else if (frame.request == load_request.number) {
        load_later(delay);
    } else if (frame.request == push_request.number) {
        store.sent_to_ready();
        push_later(delay);
    }
    transfer();
}

void DeskCore::Machine::on_going_away(const Frame& frame) {
    const auto told = read<message::GoingAway>(frame);
    if (!told) return;
    going_away = true;
    if (told->retry_after_ms.value > 0) not_before = now + around(told->retry_after_ms.value, dice);
    leave_when_idle();
}

void DeskCore::Machine::leave_when_idle() {
    if (!going_away || pull_request || load_request || page || push_request || file_request) return;
    send(FrameType::bye, {});
    lose("the server goes away");
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The events of a desk, handed to the phase that they belong to.
#include "common/sync/desk_core.h"

#include "common/sync/desk_machine.h"

#include <algorithm>

namespace liangheng {
namespace {

/// Frames that may come in this state; another one is a defect of the server.
bool expected(FrameType type, DeskState state) {
    switch (type) {
    case FrameType::welcome:
        return state == DeskState::greeting;
    case FrameType::session:
        return state == DeskState::authenticating;
    case FrameType::refused:
    case FrameType::busy:
    case FrameType::going_away:
        return true;
    default:
        return state == DeskState::active;
    }
}

}

DeskCore::DeskCore(DeskStore& store, DeskIdentity identity, std::function<std::uint64_t()> random)
    : machine_(std::make_unique<Machine>(store, std::move(identity), std::move(random))) {}
DeskCore::~DeskCore() { machine_->wipe_password(); }

void DeskCore::start(std::int64_t now) {
    machine_->now = now;
    machine_->wanted = true;
    if (state() != DeskState::offline) return;
    machine_->store.drop_staged();
    machine_->store.sent_to_ready();
    machine_->come_now();
}

void DeskCore::stop() {
    machine_->wanted = false;
    machine_->stop_timer(DeskTimer::reconnect);
    if (state() > DeskState::connecting) machine_->send(FrameType::bye, {});
    machine_->lose("the desk ends");
}

void DeskCore::on_connected(std::int64_t now) {
    machine_->now = now;
    if (state() != DeskState::connecting) return;
    machine_->last_received = now;
    machine_->say_hello();
}

void DeskCore::on_closed(std::int64_t now) {
    machine_->now = now;
    if (state() != DeskState::offline) machine_->gone();
}

void DeskCore::on_progress(std::int64_t now) {
    machine_->last_received = now;
    machine_->pong_awaited = false;
}

void DeskCore::on_frame(const Frame& frame, std::int64_t now, UtcTime wall_clock) {
    auto& machine = *machine_;
    machine.now = now;
    if (state() <= DeskState::connecting) return;
    on_progress(now);
    if (machine.page) machine.store_page();
    if (!expected(frame.type, state()))
        return machine.lose("the server sent an answer that has no place here");
    switch (frame.type) {
    case FrameType::welcome:
        machine.on_welcome(frame, wall_clock);
        break;
    case FrameType::session:
        machine.on_session(frame);
        break;
    case FrameType::refused:
        machine.on_refused(frame);
        break;
    case FrameType::page:
        machine.on_page(frame);
        break;
    case FrameType::results:
        machine.on_results(frame);
        break;
    case FrameType::answer:
        machine.on_answer(frame);
        break;
    case FrameType::file:
        machine.on_file(frame);
        break;
    case FrameType::busy:
        machine.on_busy(frame);
        break;
    case FrameType::going_away:
        machine.on_going_away(frame);
        break;
    case FrameType::notice:
        if (const auto notice = machine.read<message::Notice>(frame)) machine.on_notice(*notice);
        break;
    case FrameType::pong:
        if (const auto pong = machine.read<message::Pong>(frame)) {
            machine.contact = pong->server_time;
            machine.contact_at = now;
        }
        break;
    default:
        machine.on_pull_answer(frame);
        break;
    }
    machine.leave_when_idle();
}

void DeskCore::on_timer(DeskTimer timer, std::int64_t now) {
    auto& machine = *machine_;
    machine.now = now;
    if (timer == DeskTimer::reconnect) {
        if (machine.wanted && state() == DeskState::offline) machine.connect();
        return;
    }
    if (timer == DeskTimer::handshake) {
        if (state() != DeskState::active) machine.lose("the server did not answer in time");
        return;
    }
    if (state() != DeskState::active) return;
    if (machine.page) machine.store_page();
    switch (timer) {
    case DeskTimer::heartbeat:
        return machine.on_heartbeat();
    case DeskTimer::pong:
        return machine.on_pong_missing();
    case DeskTimer::poll:
        return machine.on_poll();
    case DeskTimer::settle:
        machine.settle_set = false;
        if (machine.settle_due) machine.want_pull();
        return;
    case DeskTimer::retry_push:
        machine.push_blocked = false;
        return machine.push();
    case DeskTimer::retry_load:
        machine.load_blocked = false;
        return machine.transfer();
    default:
        return;
    }
}

void DeskCore::on_network_changed(std::int64_t now) {
    machine_->now = now;
    machine_->attempts = 0;
    if (machine_->wanted && state() == DeskState::offline) machine_->come_back(limits::reconnect_first_ms);
}

void DeskCore::log_in(std::string user, std::string password, std::int64_t now, std::string new_password) {
    machine_->now = now;
    if (state() >= DeskState::authenticating) {
        machine_->wanted = false;
        machine_->lose("another login");
    }
    machine_->wipe_password();
    machine_->password =
        message::Login{std::move(user), std::move(password), {}, {}, std::move(new_password)};
    machine_->wanted = true;
    if (state() == DeskState::offline) machine_->come_now();
}

void DeskCore::wake(std::int64_t now) {
    machine_->now = now;
    machine_->push();
}

void DeskCore::ask(message::Ask question, std::int64_t now) {
    machine_->now = now;
    machine_->ask(std::move(question));
}

void DeskCore::use_files(DeskFiles& files) { machine_->files = &files; }

void DeskCore::fetch(const Bytes& hash, std::int64_t now) {
    machine_->now = now;
    machine_->fetch(hash);
}

void DeskCore::pull_now(std::int64_t now) {
    machine_->now = now;
    machine_->want_pull();
}

std::vector<DeskEffect> DeskCore::take_effects() {
    if (machine_->effects.empty() && machine_->page) machine_->store_page();
    machine_->leave_when_idle();
    return std::exchange(machine_->effects, {});
}

DeskState DeskCore::state() const { return machine_->state; }

Bytes DeskCore::nonce() const { return state() == DeskState::active ? machine_->nonce : Bytes{}; }

bool DeskCore::drained() const {
    const auto& machine = *machine_;
    if (state() != DeskState::active || machine.pull_request || machine.load_request ||
        machine.push_request || machine.page)
        return false;
    const bool current =
        !machine.pull_due && !machine.settle_due && machine.to_load.empty() && machine.joining == 0;
    return current && machine.position.scope_version >= 0 && machine.store.next_push(true).commands.empty();
}

UtcTime DeskCore::server_clock(std::int64_t now, UtcTime wall_clock) const {
    if (!machine_->contact) return wall_clock;
    return {machine_->contact->ms + now - machine_->contact_at};
}

}

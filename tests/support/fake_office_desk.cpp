// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_office_desk.h"

#include "common/base/uuid.h"

namespace liangheng::test {

// The planted mistake keeps the rows back until the cursor is safe, and may die in between.
void FakeDeskStore::stage_rows(const message::Rows& rows) {
    if (faults_.cursor_before_rows) return held_rows_.push_back(rows);
    step([&] { store().stage_rows(rows); });
}

void FakeDeskStore::stage_gone(const message::Gone& gone) {
    if (faults_.cursor_before_rows) return held_gone_.push_back(gone);
    step([&] { store().stage_gone(gone); });
}

void FakeDeskStore::apply_upto(const message::Upto& upto) {
    step([&] { store().apply_upto(upto); });
    if (!faults_.cursor_before_rows) return;
    if (world_.chance(20 * crash_)) throw DeskCrash{};
    for (const auto& gone : held_gone_) store().stage_gone(gone);
    for (const auto& rows : held_rows_) store().stage_rows(rows);
    held_rows_.clear();
    held_gone_.clear();
    store().apply_upto(upto);
}

void FakeDeskStore::drop_staged() {
    held_rows_.clear();
    held_gone_.clear();
    store().drop_staged();
}

FakeDesk::FakeDesk(std::size_t number, SimWorld& world, const Behaviour& behaviour, const Faults& faults,
                   Person person, std::unique_ptr<DeskFiles> files, Dial dial, DeskTap& tap)
    : number_(number),
      world_(world),
      behaviour_(behaviour),
      clock_off_(world.between(-behaviour.clock_off_ms, behaviour.clock_off_ms)),
      person_(std::move(person)),
      files_(std::move(files)),
      store_(*files_, world, behaviour.crash, faults),
      dial_(std::move(dial)),
      tap_(tap) {}

void FakeDesk::start() {
    core_ =
        std::make_unique<DeskCore>(store_, DeskIdentity{"fake", "zh_CN"}, [this] { return world_.bits(); });
    act([&](DeskCore& core) { core.start(world_.now()); });
}

void FakeDesk::crash() {
    if (!core_) return;
    ++life_;
    core_.reset();
    if (line_) {
        line_->detach(SimLine::End::desk);
        if (world_.chance(700))
            line_->close(SimLine::End::desk);
        else
            line_->swallow();
        line_.reset();
    }
    for (auto& timer : timers_) ++timer;
    const bool power_lost = world_.chance(300);
    if (power_lost)
        // A world of its own, so that the day does not hang on the number of writes.
        files_->lose_power([dice = SimWorld(world_.bits()), kept = world_.between(0, 1'000)]() mutable {
            return dice.chance(kept);
        });
    else
        files_->reopen();
    tap_.on_desk_crash(number_, power_lost);
    world_.after(world_.between(1, behaviour_.down_ms), [this] { start(); });
}

void FakeDesk::start_as_copy_of(const FakeDesk& other) {
    files_->become_copy_of(*other.files_);
    start();
}

Uuid FakeDesk::fresh_id() {
    std::array<std::uint8_t, 10> random{};
    for (auto& byte : random) byte = static_cast<std::uint8_t>(world_.bits());
    return make_uuid7(world_.clock().ms + clock_off_, random);
}

void FakeDesk::give(const CommandInfo& info, const void* object, const std::vector<Uuid>& depends_on) {
    if (!core_) return;
    const auto command = files_->submit(info, object, fresh_id(), depends_on);
    if (!command) return;
    last_given_ = command->id;
    tap_.on_given(number_, *command);
    act([&](DeskCore& core) { core.wake(world_.now()); });
}

void FakeDesk::act(const std::function<void(DeskCore&)>& what) {
    if (!core_) return;
    try {
        what(*core_);
        settle();
    } catch (const DeskCrash&) {
        crash();
    }
}

void FakeDesk::settle() {
    for (auto effects = core_->take_effects(); !effects.empty(); effects = core_->take_effects()) {
        for (const auto& one : effects) {
            if (world_.chance(behaviour_.crash) && world_.chance(200)) throw DeskCrash{};
            perform(one);
        }
        tap_.on_step(number_);
    }
}

void FakeDesk::perform(const DeskEffect& one) {
    if (const auto* send = std::get_if<effect::Send>(&one)) return perform(*send);
    if (const auto* timer = std::get_if<effect::SetTimer>(&one)) return perform(*timer);
    if (const auto* timer = std::get_if<effect::StopTimer>(&one)) {
        ++timers_[static_cast<std::size_t>(timer->timer)];
    } else if (std::holds_alternative<effect::Connect>(one)) {
        connect();
    } else if (std::holds_alternative<effect::Close>(one)) {
        hang_up();
    } else if (std::holds_alternative<effect::LoginNeeded>(one)) {
        world_.after(world_.between(100, 4'000), [this, life = life_] {
            if (life == life_)
                act([&](DeskCore& core) { core.log_in(person_.login, person_.login, world_.now()); });
        });
    } else if (const auto* results = std::get_if<effect::ResultsArrived>(&one)) {
        tap_.on_results(number_, results->results);
    } else if (std::holds_alternative<effect::PullApplied>(one)) {
        tap_.on_pulled(number_);
    }
}

void FakeDesk::perform(const effect::Send& send) {
    if (line_)
        line_->send(SimLine::End::desk, encode_frame(Sender::desk, send.type, send.request, send.body));
}

void FakeDesk::perform(const effect::SetTimer& timer) {
    const auto which = static_cast<std::size_t>(timer.timer);
    world_.after(timer.ms, [this, which, setting = ++timers_[which]] {
        if (timers_[which] != setting) return;
        act([&](DeskCore& core) { core.on_timer(static_cast<DeskTimer>(which), world_.now()); });
    });
}

void FakeDesk::connect() {
    world_.after(world_.between(0, 30), [this, life = life_, connection = ++connection_] {
        if (life != life_ || connection != connection_) return;
        line_ = dial_();
        if (!line_) return act([&](DeskCore& core) { core.on_closed(world_.now()); });
        reader_ = FrameReader(Sender::server);
        line_->attach(SimLine::End::desk, {[this, connection](std::string_view bytes) {
                                               if (connection == connection_) hear(bytes);
                                           },
                                           [this, connection] {
                                               if (connection != connection_) return;
                                               line_.reset();
                                               act([&](DeskCore& core) { core.on_closed(world_.now()); });
                                           }});
        act([&](DeskCore& core) { core.on_connected(world_.now()); });
    });
}

void FakeDesk::hear(std::string_view bytes) {
    reader_.feed(bytes);
    act([&](DeskCore& core) { core.on_progress(world_.now()); });
    while (core_ && line_) {
        auto frame = reader_.next(state() == DeskState::active ? LinkState::active : LinkState::before_login);
        if (!frame) break;
        act([&](DeskCore& core) {
            core.on_frame(std::move(*frame), world_.now(), {world_.clock().ms + clock_off_});
        });
    }
    if (!core_ || reader_.error() == FrameError::none) return;
    hang_up();
    act([&](DeskCore& core) { core.on_closed(world_.now()); });
}

void FakeDesk::hang_up() {
    ++connection_;
    if (line_) line_->close(SimLine::End::desk);
    line_.reset();
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// A desk of a simulated office: the real protocol core over its files, a line, timers, and a person who logs
// in and gives commands. Its process may die between any two steps, and inside a call of its store before or
// after the work.
#pragma once

#include "common/catalogue.h"
#include "common/sync/desk_core.h"
#include "tests/support/fake_office_files.h"
#include "tests/support/faults.h"
#include "tests/support/sim_net.h"

#include <array>
#include <memory>
#include <string>
#include <vector>

namespace liangheng::test {

/// The desk's process ends here.
struct DeskCrash {};

/// The store of a desk whose process may die in it, or that saves the cursor too early.
class FakeDeskStore final : public DeskStore {
public:
    FakeDeskStore(DeskFiles& files, SimWorld& world, const std::int64_t& crash, const Faults& faults)
        : files_(files), world_(world), crash_(crash), faults_(faults) {}

    ProfileSession profile_session() const override { return store().profile_session(); }
    void keep_session(const message::Session& session) override {
        step([&] { store().keep_session(session); });
    }
    void token_acknowledged() override {
        step([&] { store().token_acknowledged(); });
    }
    void forget_session_token() override { store().forget_session_token(); }
    PushBatch next_push(bool alone) const override { return store().next_push(alone); }
    void mark_sent(const PushBatch& batch) override {
        step([&] { store().mark_sent(batch); });
    }
    void sent_to_ready() override { store().sent_to_ready(); }
    void keep_results(const message::Results& results) override {
        step([&] { store().keep_results(results); });
    }
    void refuse_locally(const Uuid& command, const std::string& code) override {
        store().refuse_locally(command, code);
    }
    ReplicaPosition position() const override { return store().position(); }
    void apply_scope(const message::ScopeChange& scope, const Uuid& epoch) override {
        step([&] { store().apply_scope(scope, epoch); });
    }
    void stage_rows(const message::Rows& rows) override;
    void stage_gone(const message::Gone& gone) override;
    void apply_upto(const message::Upto& upto) override;
    void drop_staged() override;
    void store_page(const message::Page& page) override {
        step([&] { store().store_page(page); });
    }
    void begin_reload(const std::vector<std::string>& buckets) override {
        step([&] { store().begin_reload(buckets); });
    }

private:
    template<class F> void step(F work) {
        const bool dies = world_.chance(crash_);
        if (dies && world_.chance(500)) throw DeskCrash{};
        work();
        if (dies) throw DeskCrash{};
    }

    DeskStore& store() const { return files_.store(); }

    DeskFiles& files_;
    SimWorld& world_;
    const std::int64_t& crash_;
    const Faults& faults_;
    std::vector<message::Rows> held_rows_; // only for a cursor that is saved too early
    std::vector<message::Gone> held_gone_;
};

/// What is looked at while a desk works.
class DeskTap {
public:
    virtual ~DeskTap() = default;
    virtual void on_given(std::size_t desk, const message::Command& command) = 0;
    virtual void on_results(std::size_t desk, const message::Results& results) = 0;
    /// Something may have changed in the files.
    virtual void on_step(std::size_t desk) = 0;
    virtual void on_desk_crash(std::size_t desk, bool power_lost) = 0;
    /// The desk has got a whole state of the office.
    virtual void on_pulled(std::size_t desk) = 0;
};

class FakeDesk {
public:
    struct Person {
        Uuid employee;
        std::string login;
    };
    struct Behaviour {
        std::int64_t crash = 0; ///< in a thousand steps
        std::int64_t down_ms = 5'000;
        std::int64_t clock_off_ms = 0; ///< of the desk's clock, either way
    };
    /// Opens a line to the server; none while nobody listens.
    using Dial = std::function<std::shared_ptr<SimLine>()>;

    FakeDesk(std::size_t number, SimWorld& world, const Behaviour& behaviour, const Faults& faults,
             Person person, std::unique_ptr<DeskFiles> files, Dial dial, DeskTap& tap);

    std::size_t number() const { return number_; }
    const Person& person() const { return person_; }
    const DeskFiles& files() const { return *files_; }
    DeskFiles& files() { return *files_; }
    bool running() const { return core_ != nullptr; }
    bool drained() const { return core_ && core_->drained(); }
    DeskState state() const { return core_ ? core_->state() : DeskState::offline; }

    void start();
    /// The process dies; sometimes the whole machine does, and what was not synced may be lost.
    void crash();
    /// A desk that has never run starts with a copy of another one's profile.
    void start_as_copy_of(const FakeDesk& other);
    template<class C> void give(const C& command, const std::vector<Uuid>& depends_on = {}) {
        give(command_info<C>(), &command, depends_on);
    }
    void give(const CommandInfo& info, const void* object, const std::vector<Uuid>& depends_on);
    /// Id of the command given last.
    const Uuid& last_given() const { return last_given_; }
    Uuid fresh_id();
    /// Lets the core do something and performs what follows.
    void act(const std::function<void(DeskCore&)>& what);

private:
    void settle();
    void perform(const DeskEffect& one);
    void perform(const effect::Send& send);
    void perform(const effect::SetTimer& timer);
    void connect();
    void hear(std::string_view bytes);
    void hang_up();

    std::size_t number_;
    SimWorld& world_;
    const Behaviour& behaviour_;
    std::int64_t clock_off_;
    Person person_;
    std::unique_ptr<DeskFiles> files_;
    FakeDeskStore store_;
    Dial dial_;
    DeskTap& tap_;
    std::unique_ptr<DeskCore> core_;
    std::uint64_t life_ = 0;       ///< of the process
    std::uint64_t connection_ = 0; ///< tries so far
    std::shared_ptr<SimLine> line_;
    FrameReader reader_{Sender::server};
    std::array<std::uint64_t, desk_timers> timers_{}; ///< the setting that counts
    Uuid last_given_;
};

}

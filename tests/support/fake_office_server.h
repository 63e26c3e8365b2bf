// SPDX-License-Identifier: GPL-3.0-or-later
// The server of a simulated office: the real protocol core, engine and reception over one store in memory.
// Writer, reader and network are events of the simulated world, so that everything may come between them; the
// process may be killed at each of them and inside a commit.
#pragma once

#include "common/catalogue.h"
#include "common/sync/server_core.h"
#include "server/engine/executor.h"
#include "server/engine/puller.h"
#include "tests/support/fake_office_county.h"
#include "tests/support/fake_office_store.h"

#include <deque>
#include <map>
#include <memory>
#include <optional>

namespace liangheng::test {

/// What is looked at while the server works.
class ServerTap {
public:
    virtual ~ServerTap() = default;
    /// Frames of a pull or a load, in the moment of their snapshot.
    virtual void on_answer(const Id<Employee>& employee, const std::vector<OutFrame>& frames) = 0;
    virtual void on_commit() = 0;
    virtual void on_server_crash() = 0;
};

class FakeServer {
public:
    struct Behaviour {
        FakeStore::Trouble trouble;
        std::int64_t thinks_ms = 3; ///< longest time until a request is taken up
        std::int64_t busy = 0;      ///< in a thousand requests
        std::int64_t reload = 0;    ///< in a thousand pulls: a bucket, or everything, is to be loaded again
        std::int64_t rows_in_page = 4;
        std::int64_t down_ms = 3'000; ///< longest time after a crash
    };

    FakeServer(SimWorld& world, const Behaviour& behaviour, const Faults& faults, ServerTap& tap);
    ~FakeServer();

    bool up() const { return engine_ != nullptr; }
    /// Up, and no command waits.
    bool idle() const;
    /// A desk has connected.
    void accept(const std::shared_ptr<SimLine>& line);
    /// The process dies here and comes back after a while.
    void crash();
    /// Nobody's session goes on; passwords are asked for again.
    void expire_sessions(const Id<Employee>& employee) { store_.end_sessions(employee.value); }
    /// A command of the server itself, as a job gives it.
    void give(const Uuid& id, std::shared_ptr<const void> body, const CommandInfo& info);
    template<class C> void give(const Uuid& id, C command) {
        give(id, std::make_shared<const C>(std::move(command)), command_info<C>());
    }

    SqliteStore& store() { return store_; }
    const FakeCounty& county() const { return county_; }

private:
    class Session;
    struct Engine;
    struct Queued {
        std::weak_ptr<Session> session; ///< empty for a command of the server
        Batch batch;
    };

    void start();
    void enqueue(Queued queued);
    void plan_group();
    void run_group();
    void answer(const std::vector<Queued>& group, const GroupOutcome& outcome);
    void notify(const GroupOutcome& outcome);
    void tell(const std::weak_ptr<Session>& session, std::int64_t head);

    SimWorld& world_;
    const Behaviour& behaviour_;
    const Faults& faults_;
    ServerTap& tap_;
    FakeCounty county_;
    SqliteStore store_;
    FakeStore trouble_;
    Uuid epoch_;
    std::unique_ptr<Engine> engine_;
    std::map<std::uint64_t, std::shared_ptr<Session>> sessions_;
    std::uint64_t connections_ = 0;
};

}

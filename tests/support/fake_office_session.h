// SPDX-License-Identifier: GPL-3.0-or-later
// One connection at the server of a simulated office: bytes of the line to frames, frames to the core,
// requests of the core to the engine.
#pragma once

#include "tests/support/fake_office_server.h"

#include "server/engine/feed_tail.h"

namespace liangheng::test {

/// What dies with the process.
struct FakeServer::Engine {
    Engine(FakeServer& server);

    FeedTail tail;
    Executor executor;
    Puller puller;
    std::deque<Queued> queue;
    bool writing = false;
};

class FakeServer::Session final : public OfficePort, public std::enable_shared_from_this<Session> {
public:
    Session(FakeServer& server, std::uint64_t number, std::shared_ptr<SimLine> line);

    void begin();
    void on_bytes(std::string_view bytes);
    void end();
    /// The process is gone.
    void abandon(bool told);
    ServerCore& core() { return core_; }

    Uuid epoch() const override { return server_.epoch_; }
    UtcTime clock() const override { return server_.world_.clock(); }
    void log_in(const message::Login& login, const Bytes& nonce) override;
    void resume(const message::Resume& resume, const Bytes& nonce) override;
    void pull(const SessionIdentity& who, message::Pull pull) override;
    void load(const SessionIdentity& who, message::Load load) override;
    void push(const SessionIdentity& who, message::Push push) override;
    void closed() override {}

private:
    /// Later, if this connection and this process are still there.
    void later(std::function<void()> what);
    void respond(FrameType asked, std::vector<OutFrame> frames);
    void reload_perhaps(std::vector<OutFrame>& frames);
    bool busy(FrameType asked);
    void watch();

    FakeServer& server_;
    std::uint64_t number_;
    std::shared_ptr<SimLine> line_;
    FrameReader reader_{Sender::desk};
    bool ended_ = false;
    std::int64_t last_heard_ = 0;
    ServerCore core_;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// A listener on a free loopback port with certificates of its own, its network loop on a thread.
#pragma once

#include "server/net/listener.h"
#include "server/net/network_loop.h"
#include "tests/support/temp_folder.h"
#include "tests/support/tls_client.h"

#include <functional>
#include <thread>

namespace liangheng {

class NetServer {
public:
    /// Deadlines far beyond the 10 s that the clients wait: what ends in time ends for another reason.
    static ListenerOptions patient();
    explicit NetServer(ConversationFactory make_conversation, ListenerOptions options = patient());
    ~NetServer();

    std::uint16_t port() const { return listener_->port(); }
    TlsOptions tls() const;
    /// Does this on the network thread and waits for its end.
    void on_loop(const std::function<void()>& work);
    NetworkLoop& loop() { return loop_; }
    Listener& listener() { return *listener_; }

private:
    TempFolder folder_;
    NetworkLoop loop_;
    std::unique_ptr<Listener> listener_;
    std::thread thread_;
};

/// Lets everybody in with `Login` (answered by `Session`), answers each `Push` with its own body as
/// `Results`.
class EchoConversation : public Conversation {
public:
    explicit EchoConversation(std::shared_ptr<Wire> wire) : wire_(std::move(wire)) {}

    void on_frame(Frame frame) override;
    void on_closed() override {}
    bool authenticated() const override { return authenticated_; }

protected:
    std::shared_ptr<Wire> wire_;
    bool authenticated_ = false;
};

template<class C> ConversationFactory conversations() {
    return [](std::shared_ptr<Wire> wire) { return std::make_unique<C>(std::move(wire)); };
}

/// A desk that has logged in at an EchoConversation.
std::unique_ptr<TlsClient> logged_in(const NetServer& server);

}

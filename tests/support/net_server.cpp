// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/net_server.h"

#include "common/base/fresh.h"
#include "server/net/certificate.h"

#include <future>
#include <stdexcept>

namespace liangheng {

ListenerOptions NetServer::patient() {
    ListenerOptions options;
    options.address = "127.0.0.1";
    options.deadlines = {60'000, 60'000, 60'000, 60'000};
    return options;
}

NetServer::NetServer(ConversationFactory make_conversation, ListenerOptions options) {
    make_certificates(folder_.path(), system_clock());
    options.tls_folder = folder_.path();
    listener_ = std::make_unique<Listener>(loop_, options, std::move(make_conversation));
    thread_ = std::thread([this] { loop_.run(); });
}

NetServer::~NetServer() {
    loop_.stop();
    thread_.join();
    listener_.reset();
}

TlsOptions NetServer::tls() const {
    TlsOptions options;
    options.authority = folder_.path() / "ca.pem";
    return options;
}

void NetServer::on_loop(const std::function<void()>& work) {
    std::promise<void> done;
    loop_.post([&] {
        work();
        done.set_value();
    });
    done.get_future().wait();
}

void EchoConversation::on_frame(Frame frame) {
    if (frame.type == FrameType::login) {
        authenticated_ = true;
        return wire_->send(FrameType::session, frame.request, "");
    }
    if (frame.type == FrameType::push) return wire_->send(FrameType::results, frame.request, frame.body);
    if (frame.type == FrameType::ping) return wire_->send(FrameType::pong, frame.request, "");
    if (frame.type == FrameType::bye) return wire_->close();
}

std::unique_ptr<TlsClient> logged_in(const NetServer& server) {
    auto desk = std::make_unique<TlsClient>(server.port(), server.tls());
    if (!desk->connected() || !desk->send(FrameType::login, 1) || !desk->receive())
        throw std::runtime_error("the desk does not come in");
    return desk;
}

}

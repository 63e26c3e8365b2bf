// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/listener.h"

#include "server/net/network_loop.h"
#include "server/net/session.h"
#include "server/net/tls.h"

#include <boost/asio/basic_socket_acceptor.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <spdlog/spdlog.h>

#include <sys/resource.h>

#include <algorithm>
#include <stdexcept>
#include <unordered_set>
#include <utility>
#include <vector>

namespace liangheng {

namespace {

using asio::ip::tcp;

/// Files that the process needs besides its connections.
constexpr std::size_t other_files = 128;
/// After a failed accept (no more files): the reason does not go away in the same moment.
constexpr std::chrono::milliseconds accept_pause{200};

std::size_t connections_allowed(std::size_t wanted) {
    rlimit files{};
    if (getrlimit(RLIMIT_NOFILE, &files) != 0 || files.rlim_cur == RLIM_INFINITY) return wanted;
    const auto limit = static_cast<std::size_t>(files.rlim_cur);
    return std::min(wanted, limit > 2 * other_files ? limit - other_files : limit / 2);
}

/// "10.0.0.7" also where it came over an IPv6 socket.
std::string address_text(const asio::ip::address& address) {
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        return asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).to_string();
    return address.to_string();
}

}

struct Listener::State final : SessionHost, std::enable_shared_from_this<State> {
    explicit State(NetworkLoop& network)
        : loop(network),
          acceptor(network.context().get_executor()),
          pause(network.context().get_executor()) {}

    void listen(const ListenerOptions& options);
    static Task<> accept(std::shared_ptr<State> self);
    void admit(Socket socket);
    void on_ended(const std::shared_ptr<Session>& session) override;
    void send_away(const std::weak_ptr<Session>& leaving);
    void stop_accepting();

    NetworkLoop& loop;
    asio::basic_socket_acceptor<tcp, Executor> acceptor;
    Timer pause;
    std::size_t allowed = 0;
    std::uint16_t port = 0;
    std::unordered_set<std::shared_ptr<Session>> sessions;
    Drain drain;
};

void Listener::State::listen(const ListenerOptions& options) {
    try {
        tcp::endpoint endpoint(asio::ip::make_address(options.address), options.port);
        boost::system::error_code no_family;
        acceptor.open(endpoint.protocol(), no_family);
        if (no_family && endpoint.address() == asio::ip::address_v6::any()) {
            endpoint = {tcp::v4(), options.port}; // a machine without IPv6
            acceptor.open(endpoint.protocol(), no_family);
        }
        if (no_family) throw boost::system::system_error(no_family);
        acceptor.set_option(asio::socket_base::reuse_address(true));
        if (endpoint.address().is_v6()) acceptor.set_option(asio::ip::v6_only(false));
        acceptor.bind(endpoint);
        acceptor.listen();
        port = acceptor.local_endpoint().port();
    } catch (const boost::system::system_error& error) {
        throw ListenError(options.address + ':' + std::to_string(options.port), error.code());
    }
}

Task<> Listener::State::accept(std::shared_ptr<State> self) {
    while (self->acceptor.is_open()) {
        auto [error, socket] = co_await self->acceptor.async_accept(as_values);
        if (!error) {
            self->admit(std::move(socket));
            continue;
        }
        if (!self->acceptor.is_open()) co_return;
        spdlog::warn("no connection can be accepted: {}", error.message());
        self->pause.expires_after(accept_pause);
        co_await self->pause.async_wait(as_values);
    }
}

void Listener::State::admit(Socket socket) {
    boost::system::error_code gone;
    const auto peer = socket.remote_endpoint(gone);
    if (gone || sessions.size() >= allowed) return;
    const std::string address = address_text(peer.address());
    if (!strangers.enter(address)) return;
    boost::system::error_code ignored;
    socket.set_option(tcp::no_delay(true), ignored);
    const auto session = std::make_shared<Session>(std::move(socket), address, shared_from_this());
    sessions.insert(session);
    session->start();
}

void Listener::State::on_ended(const std::shared_ptr<Session>& session) {
    sessions.erase(session);
    if (sessions.empty() && drain.done) std::exchange(drain.done, nullptr)();
}

void Listener::State::send_away(const std::weak_ptr<Session>& leaving) {
    const auto session = leaving.lock();
    if (!session) return;
    session->send(FrameType::going_away, 0, drain.going_away);
    loop.call_after(drain.grace_ms, [leaving] {
        if (const auto late = leaving.lock()) late->close();
    });
}

void Listener::State::stop_accepting() {
    boost::system::error_code ignored;
    acceptor.close(ignored);
    pause.cancel();
}

Listener::Listener(NetworkLoop& loop, const ListenerOptions& options, ConversationFactory make_conversation)
    : state_(std::make_shared<State>(loop)) {
    state_->tls = make_tls_context(options.tls_folder);
    state_->make_conversation = std::move(make_conversation);
    state_->deadlines = options.deadlines;
    state_->strangers = StrangerGate(options.strangers, options.strangers_per_address);
    state_->allowed = connections_allowed(options.connections);
    state_->listen(options);
    asio::co_spawn(loop.context(), State::accept(state_), asio::detached);
}

Listener::~Listener() {
    state_->drain.done = nullptr;
    state_->stop_accepting();
    const std::vector<std::shared_ptr<Session>> left(state_->sessions.begin(), state_->sessions.end());
    for (const auto& session : left) session->finish();
}

std::uint16_t Listener::port() const { return state_->port; }

std::size_t Listener::connections() const { return state_->sessions.size(); }

void Listener::drain(Drain drain) {
    state_->stop_accepting();
    state_->drain = std::move(drain);
    std::vector<std::weak_ptr<Session>> staying;
    for (const auto& session : state_->sessions) {
        if (session->logged_in())
            staying.push_back(session);
        else
            session->drop();
    }
    for (std::size_t i = 0; i < staying.size(); ++i) {
        const auto after = state_->drain.spread_ms * static_cast<std::int64_t>(i) /
                           static_cast<std::int64_t>(staying.size());
        state_->loop.call_after(after, [state = state_, leaving = staying[i]] { state->send_away(leaving); });
    }
    if (state_->sessions.empty() && state_->drain.done)
        state_->loop.post(std::exchange(state_->drain.done, nullptr));
}

}

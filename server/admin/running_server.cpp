// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/running_server.h"

#include "common/sync/messages.h"
#include "server/admin/office_on_disk.h"

namespace liangheng {
namespace {

constexpr std::int64_t drain_spread_ms = 2'000; // a planned end; the whole must be over within 10 s

Office::Setup office_setup(const DataFolder& folder, NetworkLoop& loop) {
    Office::Setup setup;
    setup.store = folder.store();
    setup.clock = system_clock;
    setup.loop.post = [&loop](std::function<void()> work) { loop.post(std::move(work)); };
    setup.loop.call_after = [&loop](std::int64_t ms, std::function<void()> work) {
        loop.call_after(ms, std::move(work));
    };
    setup.version = LIANGHENG_VERSION;
    // A failed sync call is final for the process: nobody is answered, SQLite recovers at the next start
    // (sync.md 19.1).
    setup.broken = [](const std::string&) { std::_Exit(1); };
    return setup;
}

ListenerOptions listener_options(const DataFolder& folder, const std::string& host, std::uint16_t port) {
    ListenerOptions options;
    options.address = host;
    options.port = port;
    options.tls_folder = folder.path();
    return options;
}

}

RunningServer::RunningServer(const DataFolder& folder, const std::string& host, std::uint16_t port)
    : office_(office_setup(folder, loop_)),
      listener_(loop_, listener_options(folder, host, port),
                [this](std::shared_ptr<Wire> wire) { return office_.greet(std::move(wire)); }) {}

RunningServer::~RunningServer() { office_.stop(); }

void RunningServer::run() {
    loop_.post([this] { office_.start_jobs(); });
    loop_.run();
    office_.stop();
}

void RunningServer::end() {
    loop_.post([this] {
        Drain drain;
        drain.spread_ms = drain_spread_ms;
        drain.going_away = encode_message(message::GoingAway{{drain_spread_ms}, "sync.server_ends"});
        drain.done = [this] { loop_.stop(); };
        listener_.drain(std::move(drain));
    });
}

}

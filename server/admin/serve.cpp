// SPDX-License-Identifier: GPL-3.0-or-later
// `serve`: listens until SIGTERM, then drains within 10 s.
#include "common/base/text.h"
#include "common/sync/messages.h"
#include "server/admin/commands.h"
#include "server/admin/data_folder.h"
#include "server/admin/local_office.h"
#include "server/engine/office.h"
#include "server/net/listener.h"
#include "server/net/network_loop.h"

#include <spdlog/spdlog.h>

#include <unistd.h>

#include <fstream>

namespace liangheng {
namespace {

constexpr std::int64_t drain_spread_ms = 2'000;  // a planned end; the whole must be over within 10 s

struct Address {
    std::string host;
    std::uint16_t port = 0;
};

std::optional<Address> parse_address(const std::string& text) {
    const auto colon = text.rfind(':');
    if (colon == text.npos) return std::nullopt;
    const auto port = parse_whole_number(text.substr(colon + 1));
    if (!port || *port > 65535) return std::nullopt;
    auto host = text.substr(0, colon);
    if (host == "localhost") host = "127.0.0.1";
    return Address{host, static_cast<std::uint16_t>(*port)};
}

void write_listening(const DataFolder& folder, const std::string& address) {
    const auto temporary = folder.path() / "listening.new";
    std::ofstream(temporary) << address << '\n';
    std::filesystem::rename(temporary, folder.listening());
}

void set_log_format(std::string format) {
    if (format.empty()) format = isatty(2) ? "text" : "json";
    if (format == "json") spdlog::set_pattern(R"({"at":"%Y-%m-%dT%H:%M:%S.%eZ","level":"%l","text":"%v"})", spdlog::pattern_time_type::utc);
}

}

int run_serve(const ServeOptions& options) {
    const auto address = parse_address(options.listen);
    if (!address) {
        tell("serve.bad_address", "--listen 应为 主机:端口，例如 127.0.0.1:7788", "--listen takes HOST:PORT, such as 127.0.0.1:7788");
        return wrong_usage;
    }
    set_log_format(options.log_format);
    DataFolder folder(options.data, DataFolder::Lock::shared);
    std::filesystem::remove(folder.listening());
    NetworkLoop loop;
    int code = done;
    Office office({folder.store(),
                   system_clock,
                   {[&loop](auto work) { loop.post(std::move(work)); },
                    [&loop](std::int64_t ms, auto work) { loop.call_after(ms, std::move(work)); }},
                   LIANGHENG_VERSION,
                   [](const std::string&) { std::_Exit(failed); }});
    ListenerOptions listen;
    listen.address = address->host;
    listen.port = address->port;
    listen.tls_folder = folder.path();
    Listener listener(loop, listen, [&office](std::shared_ptr<Wire> wire) { return office.greet(std::move(wire)); });
    loop.on_signal([&](int number) {
        spdlog::info("signal {}: draining", number);
        Drain drain;
        drain.spread_ms = drain_spread_ms;
        drain.going_away = encode_message(message::GoingAway{{drain_spread_ms}, "sync.server_ends"});
        drain.done = [&loop] { loop.stop(); };
        listener.drain(std::move(drain));
    });
    loop.post([&office] { office.start_jobs(); });
    const auto text = address->host + ':' + std::to_string(listener.port());
    write_listening(folder, text);
    spdlog::info("listening on {}", text);
    loop.run();
    office.stop();
    std::filesystem::remove(folder.listening());
    return code;
}

}

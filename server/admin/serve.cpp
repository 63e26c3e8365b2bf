// SPDX-License-Identifier: GPL-3.0-or-later
// `serve`: listens until SIGTERM, then drains within 10 s.
#include "common/base/text.h"
#include "server/admin/commands.h"
#include "server/admin/data_folder.h"
#include "server/admin/running_server.h"
#include "server/admin/tell_refusal.h"
#include "server/engine/alarm.h"

#include <spdlog/spdlog.h>

#include <unistd.h>

#include <fstream>
#include <optional>

namespace liangheng {
namespace {

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
    std::ofstream out(temporary);
    out << address << '\n';
    out.close();
    if (out) return std::filesystem::rename(temporary, folder.listening());
    // A full disk: desks that know the address are served all the same.
    tell_alarm("store.disk_full", folder.listening().string());
    std::error_code ignored;
    std::filesystem::remove(temporary, ignored);
}

int bad_address() {
    tell("serve.bad_address", "--listen 应为 数字地址:端口，例如 127.0.0.1:7788",
         "--listen takes a numeric HOST:PORT, such as 127.0.0.1:7788");
    return wrong_usage;
}

void set_log_format(std::string format) {
    if (format.empty()) format = isatty(2) ? "text" : "json";
    if (format == "json")
        spdlog::set_pattern(R"({"at":"%Y-%m-%dT%H:%M:%S.%eZ","level":"%l","text":"%v"})",
                            spdlog::pattern_time_type::utc);
}

int cannot_listen(const ListenError& error) {
    if (error.reason() == std::errc::invalid_argument) return bad_address();
    if (error.reason() == std::errc::address_in_use)
        return tell_refusal(refuse("serve.address_in_use", {{"address", error.at()}}), failed);
    return tell_refusal(
        refuse("serve.cannot_listen", {{"address", error.at()}, {"reason", error.reason().message()}}),
        failed);
}

}

int run_serve(const ServeOptions& options) {
    const auto address = parse_address(options.listen);
    if (!address) return bad_address();
    set_log_format(options.log_format);
    DataFolder folder(options.data, DataFolder::Lock::shared);
    folder.serve_alone();
    std::filesystem::remove(folder.listening());
    std::optional<RunningServer> running;
    try {
        running.emplace(folder, address->host, address->port);
    } catch (const ListenError& error) {
        return cannot_listen(error);
    }
    auto& server = *running;
    server.loop().on_signal([&](int number) {
        spdlog::info("signal {}: draining", number);
        server.end();
    });
    const auto text = address->host + ':' + std::to_string(server.port());
    write_listening(folder, text);
    spdlog::info("listening on {}", text);
    server.run();
    std::filesystem::remove(folder.listening());
    return done;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// `serve`: listens until SIGTERM, then drains within 10 s.
#include "common/base/text.h"
#include "server/admin/commands.h"
#include "server/admin/data_folder.h"
#include "server/admin/running_server.h"

#include <spdlog/spdlog.h>

#include <unistd.h>

#include <fstream>

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
    std::ofstream(temporary) << address << '\n';
    std::filesystem::rename(temporary, folder.listening());
}

void set_log_format(std::string format) {
    if (format.empty()) format = isatty(2) ? "text" : "json";
    if (format == "json")
        spdlog::set_pattern(R"({"at":"%Y-%m-%dT%H:%M:%S.%eZ","level":"%l","text":"%v"})",
                            spdlog::pattern_time_type::utc);
}

}

int run_serve(const ServeOptions& options) {
    const auto address = parse_address(options.listen);
    if (!address) {
        tell("serve.bad_address", "--listen 应为 主机:端口，例如 127.0.0.1:7788",
             "--listen takes HOST:PORT, such as 127.0.0.1:7788");
        return wrong_usage;
    }
    set_log_format(options.log_format);
    DataFolder folder(options.data, DataFolder::Lock::shared);
    std::filesystem::remove(folder.listening());
    RunningServer server(folder, address->host, address->port);
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

// SPDX-License-Identifier: GPL-3.0-or-later
// liangheng: the command line and nothing else.
#include "client/app/desk_program.h"
#include "client/app/watched_application.h"
#include "client/bench/bench_desk.h"
#include "client/program/desk_texts.h"
#include "client/program/desk_version.h"

#include <CLI/CLI.hpp>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <QApplication>

#include <sodium.h>

#include <iostream>

namespace {

using liangheng::DeskOptions;

struct Line {
    DeskOptions options;
    std::string scale;
    std::string log_level = "warning";
    liangheng::bench::DeskBench bench;
    bool benchmark = false;
};

void describe_bench(CLI::App& bench, Line& line) {
    bench.require_subcommand(1);
    auto* desk = bench.add_subcommand("desk", "Start, pages, filter, sort and memory");
    desk->add_flag("--json", line.bench.json, "One JSON object a line on standard output");
    desk->add_option("--runs", line.bench.runs, "How often each part is measured")->check(CLI::Range(1, 100));
    desk->add_option("--rows", line.bench.rows, "Only a county of so many retailers")
        ->check(CLI::Range(1, 1'000'000));
    desk->add_option("--dir", line.bench.dir, "Empty folder for the data");
    desk->add_option("--part", line.bench.part)->group("");
    desk->callback([&line] { line.benchmark = true; });
}

void describe(CLI::App& app, Line& line) {
    auto& options = line.options;
    app.set_version_flag("--version", liangheng::version_line("liangheng"));
    app.add_option("--profile", options.profile, "Folder of one user at one server");
    app.add_option("--server", options.server, "HOST:PORT");
    app.add_option("--ca", options.authority, "Certificate of the server's authority");
    app.add_option("--user", options.user, "Name of the login");
    app.add_option("--password-file", options.password_file, "File with the password in its first line");
    app.add_option("--page", options.page, "Page to open");
    app.add_option("--record", options.record, "Record to show on it");
    app.add_option("--language", options.language, "zh_CN or en")->check(CLI::IsMember({"zh_CN", "en"}));
    app.add_option("--theme", options.theme, "light, dark or system")
        ->check(CLI::IsMember({"light", "dark", "system"}));
    app.add_option("--grab", options.grab, "Save a picture of the page with its data, and end");
    app.add_option(
        "--grab-pages", options.grab_pages,
        "Save pictures of all pages of this user in this folder, in both languages and themes, and end");
    app.add_option("--size", options.size, "Size of the window, such as 1366x768")
        ->check([](const std::string& text) {
            return text.find_first_not_of("0123456789x") == std::string::npos &&
                           text.find('x') != std::string::npos
                       ? std::string()
                       : std::string("WIDTHxHEIGHT is expected");
        });
    app.add_option("--scale", line.scale, "Scale of the window, such as 1.5")->check(CLI::Range(0.5, 4.0));
    app.add_flag("--pages", options.pages, "Print the names of the pages that this user may open");
    describe_bench(*app.add_subcommand("bench", "Measures this desk, offscreen, with data of its own"), line);
    app.add_option("--log-level", line.log_level, "What is logged to standard error")
        ->check(CLI::IsMember({"trace", "debug", "info", "warning", "error", "critical", "off"}));
}

// In a debug build, and where everything is logged.
bool watches_events() {
#ifdef NDEBUG
    return spdlog::should_log(spdlog::level::debug);
#else
    return true;
#endif
}

// Where nobody sits, no screen is needed; where there is none, that is said before Qt gives up.
bool has_a_screen(const DeskOptions& options) {
#ifdef Q_OS_LINUX
    const auto none = [](const char* name) { return qEnvironmentVariableIsEmpty(name); };
    if (!none("QT_QPA_PLATFORM") || !none("DISPLAY") || !none("WAYLAND_DISPLAY")) return true;
    if (!options.unattended()) return false;
    qputenv("QT_QPA_PLATFORM", "offscreen");
#else
    (void)options;
#endif
    return true;
}

}

int main(int argc, char** argv) {
    if (sodium_init() < 0) return liangheng::exit_failed;
    Line line;
    CLI::App app("The desk of Liangheng: works offline, loses nothing", "liangheng");
    describe(app, line);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? liangheng::exit_done : liangheng::exit_usage;
    }
    spdlog::set_default_logger(spdlog::stderr_logger_st("liangheng"));
    spdlog::set_level(spdlog::level::from_str(line.log_level));
    if (line.benchmark) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QCoreApplication::setApplicationName(QStringLiteral("liangheng"));
        return liangheng::bench::bench_desk(line.bench, argc, argv);
    }
    if (!has_a_screen(line.options)) {
        std::cerr << liangheng::people_text(liangheng::refuse("desk.no_screen")) << '\n';
        return liangheng::exit_failed;
    }
    if (!line.scale.empty()) qputenv("QT_SCALE_FACTOR", line.scale.c_str());
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QCoreApplication::setApplicationName(QStringLiteral("liangheng"));
    liangheng::EventWatch watch([](const liangheng::SlowHandler& slow) {
        spdlog::warn("the window stood still for {} ms: {} handled the event {}", slow.ms, slow.receiver,
                     slow.event);
    });
    liangheng::WatchedApplication application(argc, argv);
    if (watches_events()) application.watch(&watch);
    return liangheng::run_desk(line.options);
}

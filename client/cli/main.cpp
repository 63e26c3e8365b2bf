// SPDX-License-Identifier: GPL-3.0-or-later
// liangheng-cli: the command line and nothing else.
#include "client/cli/calls.h"
#include "client/cli/cli_desk.h"
#include "client/cli/output.h"
#include "client/program/desk_version.h"
#include "client/replica/file_trouble.h"

#include <CLI/CLI.hpp>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <QCoreApplication>

#include <sodium.h>

#include <functional>
#include <iostream>

namespace liangheng::cli {
namespace {

struct Line {
    Common common;
    LoginCall login_call;
    DoCall do_call;
    ListCall list_call;
    OutboxCall outbox_call;
    std::string log_level = "warning";
    std::function<int()> chosen;
};

void add_login(CLI::App& app, Line& line) {
    auto* call = app.add_subcommand("login", "Sign in and keep the session in the profile");
    call->add_option("--server", line.login_call.server, "HOST:PORT")->required();
    call->add_option("--ca", line.login_call.authority, "Certificate of the server's authority")->required();
    call->add_option("--user", line.login_call.user, "Name of the login")->required();
    call->add_option("--password-file", line.login_call.password_file,
                     "File with the password in its first line")
        ->required();
    call->add_option("--new-password-file", line.login_call.new_password_file,
                     "Change the password to the one in the first line of this file");
    call->callback([&] { line.chosen = [&] { return login(line.common, line.login_call); }; });
}

void add_do(CLI::App& app, Line& line) {
    auto* call = app.add_subcommand("do", "Give a command: decided on the replica, queued, pushed");
    call->add_option("COMMAND", line.do_call.command, "Name in the catalogue (liangheng-cli commands)")
        ->required();
    call->add_option("--json-file", line.do_call.json_file,
                     "Its fields as a JSON object; - is standard input");
    call->add_flag("--offline", line.do_call.offline, "Queue it and do not push");
    call->add_flag("--many", line.do_call.many, "One JSON object a line");
    call->callback([&] { line.chosen = [&] { return do_command(line.common, line.do_call); }; });
}

void add_list(CLI::App& app, Line& line) {
    auto* call = app.add_subcommand("list", "Rows of an entity from the replica");
    call->add_option("ENTITY", line.list_call.entity, "Name in the catalogue (liangheng-cli entities)")
        ->required();
    call->add_option("--where", line.list_call.where, "field=value")->take_all()->allow_extra_args(false);
    call->add_option("--format", line.list_call.format, "json or csv")->check(CLI::IsMember({"json", "csv"}));
    call->add_flag("--base", line.list_call.base, "Without the effects of pending commands");
    call->callback([&] { line.chosen = [&] { return list(line.common, line.list_call); }; });
}

void add_outbox(CLI::App& app, Line& line) {
    auto* call = app.add_subcommand("outbox", "Commands that wait, were refused, are done");
    call->require_subcommand(0, 1);
    for (const char* action : {"retry", "discard"}) {
        const bool again = std::string(action) == "retry";
        auto* sub =
            call->add_subcommand(action, again ? "Send a refused command again" : "Give a command up");
        sub->add_option("ID", line.outbox_call.id)->required();
        sub->callback([&, action] { line.outbox_call.action = action; });
    }
    call->callback([&] { line.chosen = [&] { return outbox(line.common, line.outbox_call); }; });
}

void add_simple(CLI::App& app, Line& line, const char* name, const char* text, int (*run)(const Common&)) {
    app.add_subcommand(name, text)->callback([&, run] {
        line.chosen = [&, run] { return run(line.common); };
    });
}

void describe(CLI::App& app, Line& line) {
    app.set_version_flag("--version", version_line("liangheng-cli"));
    app.require_subcommand(1);
    app.fallthrough();
    app.add_option("--profile", line.common.profile, "Folder of one user at one server");
    app.add_flag("--json", line.common.json, "Machine output on standard output");
    app.add_option("--patience", line.common.patience_s,
                   "Seconds without progress after which a call gives up")
        ->check(CLI::Range(1, 3'600));
    app.add_option("--log-level", line.log_level, "What is logged to standard error")
        ->check(CLI::IsMember({"trace", "debug", "info", "warning", "error", "critical", "off"}));
    add_login(app, line);
    add_simple(app, line, "sync", "Push the outbox and pull to the head", sync);
    add_do(app, line);
    add_list(app, line);
    add_outbox(app, line);
    add_simple(app, line, "watch", "Stay connected; a line for each applied pull", watch);
    add_simple(app, line, "commands", "Commands of the catalogue", commands);
    add_simple(app, line, "entities", "Entities of the catalogue", entities);
    for (const char* later : {"report"}) {
        auto* call = app.add_subcommand(later, "")->group("")->fallthrough(false)->allow_extras();
        call->callback([&] {
            line.chosen = [] {
                say(refuse("not_available"));
                return wrong_usage;
            };
        });
    }
}

int run(Line& line, const CLI::App& app) {
    const auto name = app.get_subcommands().front()->get_name();
    const bool needs_profile = name != "commands" && name != "entities" && name != "report";
    if (needs_profile && line.common.profile.empty()) {
        say("--profile DIR is required");
        return wrong_usage;
    }
    try {
        return line.chosen();
    } catch (const ProfileError& error) {
        say(refuse(error.code(), {{"about", error.about()}}));
        if (error.code() == "profile.missing" || error.code() == "profile.bad_config")
            return bad_configuration;
        return error.code() == "profile.other_user" ? wrong_usage : failed;
    } catch (const SqliteError& error) {
        const auto trouble = file_trouble(error, line.common.profile);
        say(refuse(trouble.code(), {{"about", trouble.about()}}));
        return failed;
    } catch (const std::exception& error) {
        say(std::string("liangheng-cli: ") + error.what());
        return failed;
    }
}

}
}

int main(int argc, char** argv) {
    using namespace liangheng::cli;
    if (sodium_init() < 0) return failed;
    const QCoreApplication application(argc, argv);
    Line line;
    CLI::App app("A desk without a window: works offline, loses nothing", "liangheng-cli");
    describe(app, line);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? done : wrong_usage;
    }
    spdlog::set_default_logger(spdlog::stderr_logger_st("liangheng-cli"));
    spdlog::set_level(spdlog::level::from_str(line.log_level));
    catch_signals();
    return run(line, app);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// liangheng-server: composition and command line, nothing else.
#include "common/sync/messages.h"
#include "server/admin/bench/benchmarks.h"
#include "server/admin/commands.h"
#include "server/admin/data_folder.h"
#include "server/admin/tell_refusal.h"
#include "server/command_line.h"
#include "server/store/store.h"

#include <CLI/CLI.hpp>
#include <sodium.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

using namespace liangheng;

namespace {

std::string version_text() {
    return "liangheng-server " LIANGHENG_VERSION " (" LIANGHENG_COMMIT ", protocol " +
           std::to_string(protocol_version) + ", schema " + std::to_string(schema_version) + ")";
}

void add_init(CLI::App& app, int& code) {
    static InitOptions options;
    auto* call = app.add_subcommand("init", "make a store, its certificate and the first administrator");
    call->add_option("--data", options.data, "folder of the server")->required();
    call->add_option("--store", options.store, "sqlite");
    call->add_flag("--certificate", options.certificate, "only renew the certificate");
    call->callback([&code] { code = run_init(options); });
}

void add_serve(CLI::App& app, int& code) {
    static ServeOptions options;
    auto* call = app.add_subcommand("serve", "serve the desks until SIGTERM");
    call->add_option("--data", options.data, "folder of the server")->required();
    call->add_option("--listen", options.listen, "HOST:PORT; port 0 picks one")->capture_default_str();
    call->add_option("--log-format", options.log_format, "json or text")
        ->check(CLI::IsMember({"json", "text"}));
    call->callback([&code] { code = run_serve(options); });
}

void add_schema(CLI::App& app, int& code) {
    static SchemaOptions options;
    auto* call = app.add_subcommand("schema", "print what the descriptions say");
    call->add_option("--sql", options.sql, "CREATE TABLE for sqlite or postgres")
        ->check(CLI::IsMember({"sqlite", "postgres"}));
    call->add_flag("--proto", options.proto, "the .proto of all bodies");
    call->add_flag("--markdown", options.markdown, "tables for people");
    call->callback([&code] { code = run_schema(options); });
}

void add_bench(CLI::App& app, int& code) {
    static BenchOptions options;
    auto* call = app.add_subcommand("bench", "measure this server on this machine, with data of its own");
    call->add_option("name", options.name, "orders, load, notices, import, soak")->required();
    call->add_flag("--json", options.json, "one JSON object a line");
    call->add_option("--seconds", options.seconds, "length of a timed loop")->capture_default_str();
    call->add_option("--desks", options.desks, "only the case of so many desks");
    call->add_option("--dir", options.dir, "folder for the data, on the disk to be measured");
    call->add_option("--runs", options.runs, "repetitions of each case")->capture_default_str();
    call->add_option("--under", options.under, "soak: a program, with arguments, that runs the server");
    call->add_flag("--store-only", options.store_only, "orders: without sockets");
    call->callback([&code] { code = run_bench(options); });
}

int run(int argc, char** argv) {
    CLI::App app("The server of Liangheng 量衡");
    app.set_version_flag("--version", version_text());
    app.require_subcommand(1);
    std::string log_level = "info";
    app.add_option("--log-level", log_level, "trace, debug, info, warning, error, critical, off")
        ->capture_default_str();
    app.parse_complete_callback([&] { spdlog::set_level(spdlog::level::from_str(log_level)); });
    int code = done;
    add_init(app, code);
    add_serve(app, code);
    add_schema(app, code);
    add_admin_calls(app, code);
    add_bench(app, code);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? done : wrong_usage;
    }
    return code;
}

}

int main(int argc, char** argv) {
    if (sodium_init() < 0) return failed;
    spdlog::set_default_logger(spdlog::stderr_logger_mt("liangheng"));
    try {
        return run(argc, argv);
    } catch (const FolderError& error) {
        return tell_refusal(error.refusal(), failed);
    } catch (const StoreError& error) {
        const bool full = error.kind() == StoreError::Kind::full;
        return tell_refusal(refuse(full ? "store.disk_full" : "store.failed", {{"reason", error.what()}}),
                            failed);
    } catch (const std::exception& error) {
        tell("failed", error.what(), error.what());
        return failed;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/command_line.h"

#include "server/admin/commands.h"

#include <CLI/CLI.hpp>

namespace liangheng {
namespace {

void add_import(CLI::App& app, int& code) {
    static ImportOptions options;
    auto* call = app.add_subcommand("import", "bring a file of another program into the store");
    call->add_option("kind", options.kind, "retailers, products, prices, staff, agreed-totals, orders")
        ->required();
    call->add_option("file", options.file, "CSV in any usual encoding, or a workbook (.xlsx); - is standard input")->required();
    call->add_option("--data", options.data, "folder of the server")->required();
    call->add_option("--map", options.map, "field=column")->allow_extra_args(false);
    call->add_option("--mapping", options.mapping, "mapping file (TOML)");
    call->add_option("--set", options.set, "field=value for every row")->allow_extra_args(false);
    call->add_flag("--skip-bad", options.skip_bad, "leave out the lines that are refused, import the others");
    call->add_option("--accept", options.accept, "code of a warning that must be confirmed")
        ->allow_extra_args(false);
    call->add_flag("--dry-run", options.dry_run, "decide the whole file and store nothing");
    call->add_flag("--json", options.json, "print the report as one JSON object");
    call->callback([&code] { code = run_import(options); });
}

void add_export(CLI::App& app, int& code) {
    static ExportOptions options;
    auto* call = app.add_subcommand("export", "write the rows of an entity to a file");
    call->add_option("entity", options.entity, "such as retailer, order, order_line")->required();
    call->add_option("--data", options.data, "folder of the server")->required();
    call->add_option("--format", options.format, "csv, json (one object a line) or xlsx")
        ->required()
        ->check(CLI::IsMember({"csv", "json", "xlsx"}));
    call->add_option("--where", options.where, "field=value; all of them must hold")->allow_extra_args(false);
    call->add_option("--out", options.out, "file to write; without it standard output");
    call->add_flag("--json", options.json, "print a summary of the file (with --out)");
    call->callback([&code] { code = run_export(options); });
}

CLI::App* add_user_call(CLI::App& user, UserOptions& options, int& code, const char* name, const char* what,
                        UserOptions::Call kind) {
    auto* call = user.add_subcommand(name, what);
    call->add_option("--data", options.data, "folder of the server")->required();
    call->callback([&options, &code, kind] {
        options.call = kind;
        code = run_user(options);
    });
    return call;
}

void add_user(CLI::App& app, int& code) {
    static UserOptions options;
    auto* user = app.add_subcommand("user", "who may sign in");
    user->require_subcommand(1);
    const auto with_password = [](CLI::App* call) {
        call->add_option("user", options.user, "login name")->required();
        call->add_option("--password-file", options.password_file, "file whose first line is the password")
            ->required();
        call->add_flag("--must-change", options.must_change, "the person shall set a password of his own");
    };
    auto* add = add_user_call(*user, options, code, "add",
                              "make a login, and the employee where there is none", UserOptions::Call::add);
    with_password(add);
    add->add_option("--name", options.name, "name of the person");
    add->add_option("--role", options.roles, "may be given several times")
        ->required()
        ->allow_extra_args(false);
    add->add_option("--department", options.department, "code of the department of these roles")->required();
    add->add_option("--employee-number", options.employee_number, "without it the login name");
    with_password(add_user_call(*user, options, code, "set-password", "set another password",
                                UserOptions::Call::set_password));
    for (auto* call :
         {add_user_call(*user, options, code, "lock", "lock a login", UserOptions::Call::lock),
          add_user_call(*user, options, code, "unlock", "unlock a login", UserOptions::Call::unlock)})
        call->add_option("user", options.user, "login name")->required();
    add_user_call(*user, options, code, "list", "all logins", UserOptions::Call::list)
        ->add_flag("--json", options.json, "one JSON object a line on standard output");
}

void add_demo(CLI::App& app, int& code) {
    static DemoOptions options;
    auto* call = app.add_subcommand("demo", "fill a fresh store with an invented county");
    call->add_option("--data", options.data, "folder of the server")->required();
    call->add_option("--retailers", options.retailers, "how many")
        ->capture_default_str()
        ->check(CLI::Range(1, 60'000));
    call->add_option("--months", options.months, "of which the last one is the month after today")
        ->capture_default_str()
        ->check(CLI::Range(2, 60));
    call->add_option("--seed", options.seed, "another number, another county")->capture_default_str();
    call->add_option("--today", options.today, "day of the county (2026-11-24); without it the machine's");
    call->add_option("--password-file", options.password_file,
                     "file whose first line is the password of all logins");
    call->callback([&code] { code = run_demo(options); });
}

void add_backup(CLI::App& app, int& code) {
    static BackupOptions options;
    auto* call = app.add_subcommand("backup", "copy the store into one file, beside a running server too");
    call->add_option("file", options.file,
                     "file to write; an older one of this name is replaced when the new one is whole")
        ->required();
    call->add_option("--data", options.data, "folder of the server")->required();
    call->add_flag("--json", options.json, "print one JSON object");
    call->callback([&code] { code = run_backup(options); });
}

void add_restore(CLI::App& app, int& code) {
    static RestoreOptions options;
    auto* call =
        app.add_subcommand("restore", "put a backup in the place of the store; the server is stopped");
    call->add_option("file", options.file, "file that backup has written")->required();
    call->add_option("--data", options.data, "folder of the server; it may be a new one")->required();
    call->add_flag("--json", options.json, "print one JSON object");
    call->callback([&code] { code = run_restore(options); });
}

void add_check(CLI::App& app, int& code) {
    static CheckOptions options;
    auto* call = app.add_subcommand("check", "prove the store, its audit chain and the invariants");
    call->add_option("--data", options.data, "folder of the server")->required();
    call->add_flag("--json", options.json, "print one JSON object");
    call->callback([&code] { code = run_check(options); });
}

}

void add_admin_calls(CLI::App& app, int& code) {
    add_import(app, code);
    add_export(app, code);
    add_user(app, code);
    add_demo(app, code);
    add_backup(app, code);
    add_restore(app, code);
    add_check(app, code);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The calls of liangheng-server: one options struct and one function each, in a file of their own. main.cpp
// only parses. Every function returns the exit code of commands.md and prints what it did.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace liangheng {

enum ExitCode {
    done = 0,
    failed = 1,
    wrong_usage = 2,
    refused_by_rule = 3,
    still_pending = 4,
    bad_configuration = 78
};

struct InitOptions {
    std::filesystem::path data;
    std::string store = "sqlite";
    bool certificate = false; ///< only renew the certificate of a store that exists
};
int run_init(const InitOptions& options);

struct ServeOptions {
    std::filesystem::path data;
    std::string listen = "127.0.0.1:7788";
    std::string log_format; ///< json, text, or empty: by the terminal
};
int run_serve(const ServeOptions& options);

struct SchemaOptions {
    std::string sql; ///< sqlite, postgres, or empty
    bool proto = false;
    bool markdown = false;
};
int run_schema(const SchemaOptions& options);

struct ImportOptions {
    std::filesystem::path data;
    std::string kind;                ///< retailers, products, prices, staff, agreed-totals, orders
    std::string file;                ///< "-" is standard input
    std::vector<std::string> map;    ///< field=column
    std::filesystem::path mapping;   ///< TOML; empty: none
    std::vector<std::string> set;    ///< field=value
    bool skip_bad = false;           ///< leave refused lines out, import the rest
    std::vector<std::string> accept; ///< codes of warnings that are confirmed
    bool dry_run = false;
    bool json = false;
};
int run_import(const ImportOptions& options);

struct ExportOptions {
    std::filesystem::path data;
    std::string entity;
    std::string format;             ///< csv, json, xlsx
    std::vector<std::string> where; ///< field=value, all of them hold
    std::filesystem::path out;      ///< empty: standard output
    bool json = false;              ///< print a summary of the file
};
int run_export(const ExportOptions& options);

struct UserOptions {
    enum class Call : std::uint8_t { add, set_password, lock, unlock, list };
    Call call = Call::list;
    std::filesystem::path data;
    std::string user; ///< login name
    std::string name; ///< of the person; a new employee needs one
    std::vector<std::string> roles;
    std::string department;      ///< code
    std::string employee_number; ///< empty: the login name
    std::filesystem::path password_file;
    bool must_change = false; ///< the person shall set a password of his own
    bool json = false;
};
int run_user(const UserOptions& options);

struct DemoOptions {
    std::filesystem::path data;
    std::uint32_t retailers = 3000;
    std::uint32_t months = 14; ///< the last one is the month after today's
    std::uint32_t seed = 1;
    std::string today;                   ///< empty: the machine's day
    std::filesystem::path password_file; ///< of all logins; empty: a random one
};
int run_demo(const DemoOptions& options);

struct CheckOptions {
    std::filesystem::path data;
    bool json = false;
};
int run_check(const CheckOptions& options);

struct BackupOptions {
    std::filesystem::path data;
    std::filesystem::path file;
    bool json = false;
};
int run_backup(const BackupOptions& options);

struct RestoreOptions {
    std::filesystem::path data;
    std::filesystem::path file;
    bool json = false;
};
int run_restore(const RestoreOptions& options);

/// Prints `message` for people in both languages on standard error: "code: 中文 / English".
void tell(const std::string& code, const std::string& chinese, const std::string& english);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The calls of liangheng-server: one options struct and one function each, in a file of their own. main.cpp only
// parses. Every function returns the exit code of commands.md and prints what it did.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace liangheng {

enum ExitCode { done = 0, failed = 1, wrong_usage = 2, refused_by_rule = 3, still_pending = 4, bad_configuration = 78 };

struct InitOptions {
    std::filesystem::path data;
    std::string store = "sqlite";
    bool certificate = false;  ///< only renew the certificate of a store that exists
};
int run_init(const InitOptions& options);

struct ServeOptions {
    std::filesystem::path data;
    std::string listen = "127.0.0.1:7788";
    std::string log_format;  ///< json, text, or empty: by the terminal
};
int run_serve(const ServeOptions& options);

struct SchemaOptions {
    std::string sql;  ///< sqlite, postgres, or empty
    bool proto = false;
    bool markdown = false;
};
int run_schema(const SchemaOptions& options);

/// Prints `message` for people in both languages on standard error: "code: 中文 / English".
void tell(const std::string& code, const std::string& chinese, const std::string& english);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The calls of liangheng-cli (the contract is in docs: exit codes, JSON on standard output, people's text on
// standard error). main.cpp reads the command line into these; each call has a file of its own.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace liangheng::cli {

enum ExitCode : int {
    done = 0,
    failed = 1,
    wrong_usage = 2,
    refused = 3,       ///< by a rule
    still_pending = 4, ///< accepted, but there is no link
    bad_configuration = 78
};

/// What every call has.
struct Common {
    std::filesystem::path profile;
    bool json = false;
    int patience_s = 15; ///< without any sign of progress
};

struct LoginCall {
    std::string server;
    std::filesystem::path authority;
    std::string user;
    std::filesystem::path password_file;
    std::filesystem::path new_password_file; ///< empty: the password stays
};
struct DoCall {
    std::string command;
    std::string json_file; ///< "-": standard input; empty: no fields at all
    bool offline = false;
    bool many = false;
};
struct ListCall {
    std::string entity;
    std::vector<std::string> where; ///< field=value
    std::string format = "json";
    bool base = false;
};
struct OutboxCall {
    std::string action; ///< empty, "retry" or "discard"
    std::string id;
};

int login(const Common& common, const LoginCall& call);
int sync(const Common& common);
int do_command(const Common& common, const DoCall& call);
int list(const Common& common, const ListCall& call);
int outbox(const Common& common, const OutboxCall& call);
int watch(const Common& common);
int commands(const Common& common);
int entities(const Common& common);

}

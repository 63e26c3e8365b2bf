// SPDX-License-Identifier: GPL-3.0-or-later
// liangheng-cli login: makes the profile and stores the tokens of a session in it.
#include "client/cli/cli_desk.h"
#include "client/cli/output.h"
#include "common/schema/json.h"
#include "common/wire/limits.h"

#include <sodium.h>

namespace liangheng::cli {
namespace {

// The first line, without its end.
Result<std::string> read_password(const std::filesystem::path& file) {
    auto text = read_input(file.string());
    if (!text) return text.error();
    std::string password = text->substr(0, text->find_first_of("\r\n"));
    sodium_memzero(text->data(), text->size());
    return password;
}

void report(const Common& common, const message::Session& session) {
    if (common.json) {
        JsonWriter json;
        json.begin_object().member("user", session.user).member("name", session.name);
        json.member("employee", to_hex(session.employee))
            .member("installation", to_hex(session.installation));
        json.key("roles").begin_array();
        for (const auto& held : session.roles) json.value(held.role);
        json.end_array().member("must_change_password", session.must_change_password).end_object().end_line();
        print(json.text());
    }
    say("已登录 / signed in: " + session.user + " (" + session.name + ")");
}

}

int login(const Common& common, const LoginCall& call) {
    auto password = read_password(call.password_file);
    if (!password) {
        say(password.error());
        return failed;
    }
    std::string new_password;
    if (!call.new_password_file.empty()) {
        auto wanted = read_password(call.new_password_file);
        if (!wanted || wanted->empty()) {
            say(wanted
                    ? refuse("auth.password_too_short", {{"least", std::to_string(limits::password_least)}})
                    : wanted.error());
            return failed;
        }
        new_password = *std::move(wanted);
    }
    CliDesk desk(common,
                 Profile::make(common.profile, {.server = call.server, .user = call.user}, call.authority));
    std::optional<message::Session> session;
    QObject::connect(&desk.link(), &Link::session_started,
                     [&](const message::Session& started) { session = started; });
    desk.link().log_in(call.user, *password, new_password);
    for (auto* secret : {&*password, &new_password}) sodium_memzero(secret->data(), secret->size());
    const bool signed_in = desk.wait_until([&] { return session.has_value(); }, CliDesk::Wait::one_try);
    desk.leave();
    if (signed_in) {
        report(common, *session);
        if (!call.new_password_file.empty()) say("密码已修改 / the password is changed");
        return done;
    }
    if (desk.trouble()) say(*desk.trouble());
    if (desk.trouble() && desk.trouble()->code == "auth.must_change_password")
        say("用 --new-password-file 给出自己的新密码 / give a password of your own with --new-password-file");
    return failed;
}

}

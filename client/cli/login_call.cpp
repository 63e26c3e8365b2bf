// SPDX-License-Identifier: GPL-3.0-or-later
// liangheng-cli login: makes the profile and stores the tokens of a session in it.
#include "client/cli/cli_desk.h"
#include "client/cli/output.h"
#include "common/schema/json.h"

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
    if (session.must_change_password)
        say("请尽快修改密码 / the password was set by somebody else: change it soon");
}

}

int login(const Common& common, const LoginCall& call) {
    auto password = read_password(call.password_file);
    if (!password) {
        say(password.error());
        return failed;
    }
    CliDesk desk(common,
                 Profile::make(common.profile, {.server = call.server, .user = call.user}, call.authority));
    std::optional<message::Session> session;
    QObject::connect(&desk.link(), &Link::session_started,
                     [&](const message::Session& started) { session = started; });
    desk.link().log_in(call.user, *password);
    sodium_memzero(password->data(), password->size());
    const bool signed_in = desk.wait_until([&] { return session.has_value(); }, CliDesk::Wait::one_try);
    desk.leave();
    if (signed_in) {
        report(common, *session);
        return done;
    }
    if (desk.trouble()) say(*desk.trouble());
    return failed;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// From the connection to the session: Hello, Welcome, Login or Resume, Session or Refused (sync.md 5).
#include "common/sync/desk_machine.h"

#include "common/sync/arguments_text.h"

#include <sodium.h>

#include <cstdlib>

namespace liangheng {

bool DeskCore::Machine::may_log_in() const {
    return password || !store.profile_session().session_token.data.empty();
}

void DeskCore::Machine::connect() {
    if (!may_log_in()) return ask_for_login("auth.login_required", {});
    state = DeskState::connecting;
    ++attempts;
    stop_timer(DeskTimer::reconnect);
    set(DeskTimer::handshake, limits::handshake_ms);
    tell(effect::Connect{});
}

void DeskCore::Machine::say_hello() {
    state = DeskState::greeting;
    position = store.position();
    message::Hello hello;
    hello.protocol_min = hello.protocol_max = {protocol_version};
    hello.app_version = identity.app_version;
    hello.schema = {schema_version};
    hello.locale = identity.locale;
    hello.epoch = position.epoch;
    send(FrameType::hello, encode_message(hello));
}

void DeskCore::Machine::on_welcome(const Frame& frame, UtcTime wall_clock) {
    const auto welcome = read<message::Welcome>(frame);
    if (!welcome) return;
    contact = welcome->server_time;
    contact_at = now;
    const auto difference = welcome->server_time.ms - wall_clock.ms;
    if (std::abs(difference) > limits::clock_warning_ms) tell(effect::ClockDiffers{difference});

    if (welcome->protocol.value != protocol_version || (position.epoch && position.epoch != welcome->epoch)) {
        const bool other_history = welcome->protocol.value == protocol_version;
        tell(effect::Refused{other_history ? "sync.epoch" : "protocol.unsupported", {}, {}});
        wanted = false;
        return lose("the server cannot be used");
    }
    epoch = welcome->epoch;
    nonce = welcome->nonce;
    state = DeskState::authenticating;
    const auto profile = store.profile_session();
    if (!password) {
        const message::Resume resume{profile.session_token, profile.installation, profile.installation_token};
        send(FrameType::resume, encode_message(resume));
        return;
    }
    if (!new_installation) {
        password->installation = profile.installation;
        password->installation_token = profile.installation_token;
    }
    send(FrameType::login, encode_message(*password));
}

void DeskCore::Machine::on_session(const Frame& frame) {
    const auto session = read<message::Session>(frame);
    if (!session) return;
    store.keep_session(*session);
    wipe_password();
    new_installation = false;
    state = DeskState::active;
    stop_timer(DeskTimer::handshake);
    set(DeskTimer::heartbeat, limits::heartbeat_ms);
    set(DeskTimer::poll, around(limits::poll_ms, dice));
    tell(effect::SessionStarted{*session});
    refresh_position();
    pull_due = true;
    push();
    transfer();
}

void DeskCore::Machine::on_refused(const Frame& frame) {
    const auto refused = read<message::Refused>(frame);
    if (!refused) return;
    // "Not permitted" is said of a request, the other ones of the person.
    if (refused->code.starts_with("auth.") && refused->code != "auth.not_permitted")
        return on_refused_login(*refused);
    if (refused->code == "protocol.malformed") {
        if (push_request && frame.request == push_request.number) on_malformed_push();
        return lose("the server could not read a request");
    }
    const bool ends = state != DeskState::active || refused->code == "sync.epoch";
    if (!ends) return on_refused_request(frame, *refused);
    tell(effect::Refused{refused->code, decode_arguments(refused->arguments), refused->minimum_version});
    wanted = false;
    lose("refused: " + refused->code);
}

void DeskCore::Machine::on_refused_login(const message::Refused& refused) {
    if (refused.code == "auth.expired" || refused.code == "auth.cloned_profile") store.forget_session_token();
    new_installation = new_installation || refused.code == "auth.cloned_profile";
    ask_for_login(refused.code, decode_arguments(refused.arguments));
}

/// One request is not answered; the others go on. It is tried again by its timer.
void DeskCore::Machine::on_refused_request(const Frame& frame, const message::Refused& refused) {
    if (frame.request == 0) return;
    if (frame.request == ask_request.number)
        return answer_refused({refused.code, decode_arguments(refused.arguments)});
    if (frame.request == file_request.number)
        return on_file_refused({refused.code, decode_arguments(refused.arguments)});
    if (frame.request == push_request.number) {
        store.sent_to_ready();
        retry_push();
    } else if (frame.request == load_request.number) {
        // Most likely the bucket has left the scope: a pull tells.
        load_later(within(limits::push_retry_first_ms, dice));
        pull_due = true;
        transfer();
    } else if (frame.request == pull_request.number) {
        pull_later(around(limits::poll_ms, dice));
    } else {
        return;
    }
    tell(effect::RequestRefused{refused.code, decode_arguments(refused.arguments)});
}

void DeskCore::Machine::ask_for_login(const std::string& code, const Arguments& arguments) {
    wipe_password();
    wanted = false;
    lose("login needed");
    tell(effect::LoginNeeded{code, arguments});
}

void DeskCore::Machine::wipe_password() {
    if (!password) return;
    for (auto* secret : {&password->password, &password->new_password})
        sodium_memzero(secret->data(), secret->size());
    password.reset();
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// A desk's core alone: the test is clock, line, dice and server. Used by the tests of the desk's core.
#pragma once

#include "common/sync/arguments_text.h"
#include "common/sync/desk_core.h"
#include "common/sync/memory_desk_store.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace liangheng::test {

/// An id that is easy to tell from others in a failure's text.
inline Uuid id_number(std::uint8_t number) {
    Uuid id;
    id.bytes[15] = number;
    return id;
}

struct LoneDesk {
    LoneDesk() : core(store, {"test", "zh_CN"}, [this] { return dice; }) {}

    /// Performs what the core asks; sends, timers and news are kept.
    void settle() {
        for (auto more = core.take_effects(); !more.empty(); more = core.take_effects())
            for (auto& one : more) perform(std::move(one));
    }
    void perform(DeskEffect one) {
        if (const auto* timer = std::get_if<effect::SetTimer>(&one))
            timers[static_cast<std::size_t>(timer->timer)] = timer->ms;
        if (const auto* timer = std::get_if<effect::StopTimer>(&one))
            timers[static_cast<std::size_t>(timer->timer)].reset();
        if (const auto* send = std::get_if<effect::Send>(&one)) sent.push_back(*send);
        effects.push_back(std::move(one));
    }
    std::optional<std::int64_t> timer(DeskTimer which) const {
        return timers[static_cast<std::size_t>(which)];
    }
    /// Lets the time of a timer pass and fires it.
    void fire(DeskTimer which) {
        auto& slot = timers[static_cast<std::size_t>(which)];
        if (!slot) return;
        now += *slot;
        slot.reset();
        core.on_timer(which, now);
        settle();
    }

    template<class E> std::size_t count() const {
        std::size_t found = 0;
        for (const auto& one : effects) found += std::holds_alternative<E>(one);
        return found;
    }
    template<class E> const E* last() const {
        for (auto one = effects.rbegin(); one != effects.rend(); ++one)
            if (const auto* found = std::get_if<E>(&*one)) return found;
        return nullptr;
    }
    std::size_t count_sent(FrameType type) const {
        std::size_t found = 0;
        for (const auto& send : sent) found += send.type == type;
        return found;
    }
    const effect::Send* last_sent(FrameType type) const {
        for (auto send = sent.rbegin(); send != sent.rend(); ++send)
            if (send->type == type) return &*send;
        return nullptr;
    }
    template<class M> M body_of(FrameType type) const {
        const auto* send = last_sent(type);
        if (!send) throw std::logic_error("nothing of this type was sent");
        return decode_message<M>(send->body).value();
    }
    void forget() {
        effects.clear();
        sent.clear();
    }

    /// A frame of the server; without a number it answers the last request of the given type.
    template<class M> void answer(FrameType asked, FrameType type, const M& message) {
        const auto* send = last_sent(asked);
        frame(type, send ? send->request : 0, message);
    }
    template<class M> void frame(FrameType type, std::uint32_t request, const M& message) {
        core.on_frame({type, request, encode_message(message)}, now, wall);
        settle();
    }

    // The ordinary way to an active desk, step by step.
    void connect() {
        core.start(now);
        settle();
        core.on_connected(now);
        settle();
    }
    void welcome() { answer(FrameType::hello, FrameType::welcome, greeting()); }
    void log_in() {
        core.log_in("wang", "secret", now);
        settle();
        core.on_connected(now);
        settle();
        welcome();
    }
    void session() { answer(FrameType::login, FrameType::session, session_message()); }
    void become_active() {
        log_in();
        session();
    }
    /// Active, with an empty scope and nothing to do.
    void become_idle() {
        become_active();
        scope({});
        upto(1);
        forget();
    }
    void scope(std::vector<message::ScopeBucket> added) {
        answer(FrameType::pull, FrameType::scope,
               message::ScopeChange{{++version}, {1}, {}, std::move(added)});
    }
    void upto(std::int64_t seq, std::vector<std::string> joined = {}) {
        answer(FrameType::pull, FrameType::upto, message::Upto{{seq}, std::move(joined)});
    }
    void results(Outcome outcome, std::string code = {}) {
        message::Results all;
        for (const auto& command : body_of<message::Push>(FrameType::push).commands)
            all.results.push_back({command.id, outcome, code, {}, false});
        answer(FrameType::push, FrameType::results, all);
    }

    message::Welcome greeting() const {
        return {{protocol_version}, "0", {1}, {schema_version}, epoch, wall, {std::string(16, 'n')}};
    }
    message::Session session_message() const {
        message::Session session;
        session.employee = employee;
        session.user = "wang";
        session.installation = id_number(7);
        session.installation_token = {"token " + std::to_string(tokens)};
        session.session_token = {"session"};
        return session;
    }
    void add_command(std::uint8_t number) {
        message::Command command;
        command.id = id_number(number);
        command.author = employee;
        store.add(command);
        core.wake(now);
        settle();
    }
    static message::RowBytes row(std::uint8_t number) {
        return {{std::string("\x0a\x10") + std::string(15, '\0') + static_cast<char>(number)}};
    }

    std::uint64_t dice = ~0ULL / 3;
    std::int64_t now = 1'000'000;
    UtcTime wall{1'790'000'000'000};
    Uuid epoch = id_number(99), employee = id_number(42);
    int tokens = 1;
    std::int64_t version = 0;
    MemoryDeskStore store;
    DeskCore core;
    std::vector<DeskEffect> effects;
    std::vector<effect::Send> sent;
    std::array<std::optional<std::int64_t>, desk_timers> timers{};
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The server's core on one connection, with an office that notes what it is asked. Used by the tests of the
// server's core.
#pragma once

#include "common/sync/server_core.h"
#include "tests/common/sync/lone_desk.h"

#include <string>
#include <vector>

namespace liangheng::test {

struct NotingOffice final : OfficePort {
    Uuid epoch() const override { return id_number(99); }
    UtcTime clock() const override { return now; }
    void log_in(const message::Login& login, const Bytes&) override {
        asked.push_back("login " + login.user);
    }
    void resume(const message::Resume&, const Bytes&) override { asked.push_back("resume"); }
    void pull(const SessionIdentity&, message::Pull) override { asked.push_back("pull"); }
    void load(const SessionIdentity&, message::Load load) override {
        asked.push_back("load " + load.bucket + " " + std::to_string(load.limit.value));
    }
    void push(const SessionIdentity& who, message::Push push) override {
        asked.push_back("push " + std::to_string(push.commands.size()) + " of " + who.user);
    }
    bool ask(const SessionIdentity&, const message::Ask& ask) override {
        if (ask.query != "accounts") return false;
        asked.push_back("ask " + ask.query);
        return true;
    }
    bool file_put(const SessionIdentity&, message::FilePut) override {
        if (keeps_files) asked.push_back("file_put");
        return keeps_files;
    }
    bool file_get(const SessionIdentity&, const message::FileGet&) override {
        if (keeps_files) asked.push_back("file_get");
        return keeps_files;
    }
    void closed() override { asked.push_back("closed"); }

    UtcTime now{1'790'000'000'000};
    std::vector<std::string> asked;
    bool keeps_files = true;
};

struct LoneServer {
    struct Sent {
        FrameType type;
        std::uint32_t request;
        std::string body;
    };

    template<class M> void frame(FrameType type, std::uint32_t request, const M& message) {
        raw(type, request, encode_message(message));
    }
    void raw(FrameType type, std::uint32_t request, std::string body) {
        core.on_frame({type, request, std::move(body)});
    }
    void greet() { frame(FrameType::hello, 1, hello()); }
    static message::Hello hello() {
        message::Hello hello;
        hello.protocol_min = hello.protocol_max = {protocol_version};
        hello.schema = {schema_version};
        return hello;
    }
    void become_active() {
        greet();
        frame(FrameType::login, 2, message::Login{"wang", "secret", {}, {}});
        LoginAnswer answer;
        answer.identity.user = "wang";
        answer.session.user = "wang";
        core.on_login(std::move(answer));
        sent.clear();
        office.asked.clear();
    }
    std::string refusal() const {
        if (sent.empty() || sent.back().type != FrameType::refused) return {};
        return decode_message<message::Refused>(sent.back().body)->code;
    }

    NotingOffice office;
    std::vector<Sent> sent;
    int closes = 0;
    ServerCore core{office,
                    {[this](FrameType type, std::uint32_t request, std::string body) {
                         sent.push_back({type, request, std::move(body)});
                     },
                     [this] { ++closes; }},
                    "1.2",
                    {"sixteen bytes .."}};
};

}

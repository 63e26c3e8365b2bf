// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of a stranger, and then of somebody who has logged in, into the server's end of the protocol. The
// office behind it answers at once; nobody passes without the password.
#include "common/sync/server_core.h"
#include "common/wire/frame.h"
#include "tests/fuzz/input.h"

using namespace liangheng;
using fuzz::must;

namespace {

/// Lets in whoever has the password, and answers every request with the least.
class Office final : public OfficePort {
public:
    ServerCore* core = nullptr;
    bool let_in = false;

    Uuid epoch() const override { return make_derived_uuid({"fuzz"}); }
    UtcTime clock() const override { return {1'790'000'000'000}; }
    void log_in(const message::Login& login, const Bytes&) override { answer(login.password == "secret"); }
    void resume(const message::Resume& resume, const Bytes&) override {
        answer(resume.session_token.data == "token");
    }
    void pull(const SessionIdentity&, message::Pull) override {
        must(let_in);
        core->on_pull({{FrameType::upto, encode_message(message::Upto{{1}, {}})}});
    }
    void load(const SessionIdentity&, message::Load load) override {
        must(let_in);
        message::Page page;
        page.bucket = load.bucket;
        page.last = true;
        core->on_load({{FrameType::page, encode_message(page)}});
    }
    void push(const SessionIdentity&, message::Push push) override {
        must(let_in);
        message::Results results;
        for (const auto& command : push.commands)
            results.results.push_back({command.id, Outcome::applied, {}, {}, false});
        core->on_results(results);
    }
    void closed() override {}

private:
    void answer(bool right) {
        LoginAnswer login;
        if (!right) login.refused = refuse("auth.wrong_password");
        let_in = right;
        core->on_login(std::move(login));
    }
};

/// What an honest desk says until it is known.
void log_in(FrameReader& reader) {
    message::Hello hello;
    hello.protocol_min = hello.protocol_max = {protocol_version};
    hello.schema = {schema_version};
    reader.feed(encode_frame(Sender::desk, FrameType::hello, 1, encode_message(hello)));
    reader.feed(encode_frame(Sender::desk, FrameType::login, 2,
                             encode_message(message::Login{"wang", "secret", {}, {}})));
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Input input(data, size);
    const auto step = 1 + input.choice(256);
    Office office;
    bool open = true;
    ServerCore core(office, {[](FrameType, std::uint32_t, const std::string&) {}, [&] { open = false; }},
                    "fuzz", {std::string(16, 'n')});
    office.core = &core;
    FrameReader reader(Sender::desk);
    if (input.choice(2) == 1) log_in(reader);
    while (open && !input.empty()) {
        reader.feed(input.take(step));
        while (open) {
            const auto frame =
                reader.next(core.authenticated() ? LinkState::active : LinkState::before_login);
            if (!frame) break;
            core.on_frame(*frame);
            must(core.authenticated() <= office.let_in);
        }
        if (reader.error() == FrameError::none) continue;
        core.on_broken();
        break;
    }
    core.on_closed();
    return 0;
}

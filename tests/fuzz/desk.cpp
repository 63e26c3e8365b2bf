// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of a server that is none, into the desk's end of the protocol. Whatever it says, what the person has
// ordered stays.
#include "common/sync/desk_core.h"
#include "common/sync/memory_desk_store.h"
#include "common/wire/frame.h"
#include "tests/fuzz/input.h"

#include <algorithm>

using namespace liangheng;
using fuzz::must;

namespace {

/// Performs what the core wants, as far as the outside world is concerned.
void settle(DeskCore& core, std::int64_t now) {
    for (auto effects = core.take_effects(); !effects.empty(); effects = core.take_effects())
        for (const auto& one : effects)
            if (std::holds_alternative<effect::LoginNeeded>(one)) core.log_in("wang", "secret", now);
}

message::Command order(std::string_view name) {
    message::Command command;
    command.id = make_derived_uuid({"fuzz", name});
    command.kind = {1};
    return command;
}

/// What an honest server says until the desk is at work.
void welcome(FrameReader& reader) {
    message::Welcome welcome;
    welcome.protocol = {protocol_version};
    welcome.epoch = make_derived_uuid({"fuzz"});
    message::Session session;
    session.employee = make_derived_uuid({"wang"});
    session.installation = make_derived_uuid({"installation"});
    session.session_token = session.installation_token = {"token"};
    reader.feed(encode_frame(Sender::server, FrameType::welcome, 1, encode_message(welcome)));
    reader.feed(encode_frame(Sender::server, FrameType::session, 2, encode_message(session)));
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Input input(data, size);
    const auto step = 1 + input.choice(256);
    MemoryDeskStore store;
    store.add(order("first"));
    store.add(order("second"));
    std::int64_t now = 0;
    std::uint64_t dice = 0;
    DeskCore core(store, {"fuzz", "zh_CN"}, [&] { return ++dice; });
    core.start(now);
    settle(core, now);
    core.on_connected(now);
    settle(core, now);
    FrameReader reader(Sender::server);
    if (input.choice(2) == 1) welcome(reader);
    while (!input.empty() && reader.error() == FrameError::none && core.state() != DeskState::offline) {
        reader.feed(input.take(step));
        while (auto frame = reader.next(core.state() == DeskState::active ? LinkState::active
                                                                          : LinkState::before_login)) {
            core.on_frame(std::move(*frame), ++now, {1'790'000'000'000});
            settle(core, now);
        }
    }
    core.on_closed(++now);
    settle(core, now);
    // A command leaves the outbox with its result row alone.
    must(store.outbox().size() + store.settled() == 2);
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes into a FrameReader, in pieces of any size. A frame that comes out keeps every limit, and is the same
// when it is sent again.
#include "common/wire/frame.h"
#include "common/wire/limits.h"
#include "tests/fuzz/input.h"

using namespace liangheng;
using fuzz::must;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Input input(data, size);
    const auto sender = input.choice(2) == 0 ? Sender::desk : Sender::server;
    const auto state = input.choice(2) == 0 ? LinkState::before_login : LinkState::active;
    const auto step = 1 + input.choice(64);
    FrameReader reader(sender);
    while (!input.empty() && reader.error() == FrameError::none) {
        reader.feed(input.take(step));
        while (const auto frame = reader.next(state)) {
            must(frame->body.size() <= limits::plain_body_to_desk);
            must(max_body(frame->type, sender, state).has_value());
            FrameReader again(sender);
            again.feed(encode_frame(sender, frame->type, frame->request, frame->body));
            must(again.next(state) == frame);
        }
    }
    return 0;
}

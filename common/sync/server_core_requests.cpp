// SPDX-License-Identifier: GPL-3.0-or-later
// Requests of a desk that has logged in: decoded, counted, handed to the office.
#include "common/sync/server_core_machine.h"

#include <algorithm>

namespace liangheng {

void ServerCore::Machine::on_request(const Frame& frame) {
    switch (frame.type) {
    case FrameType::pull:
        return on_pull(frame);
    case FrameType::load:
        return on_load(frame);
    case FrameType::push:
        return on_push(frame);
    case FrameType::ask:
        return on_ask(frame);
    case FrameType::file_put:
        return on_file_put(frame);
    case FrameType::file_get:
        return on_file_get(frame);
    case FrameType::ping:
        return output.send(FrameType::pong, frame.request, encode_message(message::Pong{office.clock()}));
    case FrameType::ask_sums:
    case FrameType::ask_tally:
        return refuse(frame.request, liangheng::refuse("not_available"));
    default:
        return malformed(frame.request);
    }
}

void ServerCore::Machine::on_pull(const Frame& frame) {
    auto pull = decode_message<message::Pull>(frame.body);
    const auto too_long = [](const message::Joining& joining) {
        return joining.bucket.size() > limits::bucket_name;
    };
    if (!pull || pulling || loading > 0 || std::any_of(pull->joining.begin(), pull->joining.end(), too_long))
        return malformed(frame.request);
    if (!patient(pull_patience)) return close();
    pulling = true;
    pull_request = frame.request;
    notice_unanswered = false;
    office.pull(identity, std::move(pull).value());
}

void ServerCore::Machine::on_load(const Frame& frame) {
    auto load = decode_message<message::Load>(frame.body);
    if (!load || pulling || loading >= load_requests.size() || load->bucket.size() > limits::bucket_name)
        return malformed(frame.request);
    if (!patient(load_patience)) return close();
    const auto longest = static_cast<std::int64_t>(limits::rows_in_page);
    load->limit.value = load->limit.value <= 0 ? longest : std::min(load->limit.value, longest);
    load_requests[loading++] = frame.request;
    office.load(identity, std::move(load).value());
}

void ServerCore::Machine::on_push(const Frame& frame) {
    auto push = decode_message<message::Push>(frame.body);
    if (!push || pushing) return malformed(frame.request);
    const auto count = push->commands.size();
    if (count == 0 || count > limits::commands_in_push ||
        (count > 1 && frame.body.size() > limits::body_of_push))
        return malformed(frame.request);
    if (!patient(push_patience)) return close();
    pushing = true;
    push_request = frame.request;
    office.push(identity, std::move(push).value());
}

void ServerCore::Machine::on_ask(const Frame& frame) {
    const auto ask = decode_message<message::Ask>(frame.body);
    if (!ask || asking) return malformed(frame.request);
    asking = true;
    ask_request = frame.request;
    if (office.ask(identity, *ask)) return;
    asking = false;
    refuse(frame.request, liangheng::refuse("not_available"));
}

void ServerCore::Machine::on_file_put(const Frame& frame) {
    auto put = decode_message<message::FilePut>(frame.body);
    if (!put || filing || put->hash.data.size() != limits::file_hash || put->offset.value < 0)
        return malformed(frame.request);
    const auto size = static_cast<std::int64_t>(put->bytes.data.size());
    if (put->total.value == 0) return refuse(frame.request, liangheng::refuse("story.file_empty"));
    if (put->total.value > static_cast<std::int64_t>(limits::file_bytes))
        return refuse(frame.request,
                      liangheng::refuse("story.file_too_large",
                                        {{"largest", std::to_string(limits::file_bytes / limits::kib)}}));
    if (put->total.value < 0 || put->offset.value > put->total.value - size) return malformed(frame.request);
    filing = true;
    file_request = frame.request;
    filed(frame.request, office.file_put(identity, std::move(put).value()));
}

void ServerCore::Machine::on_file_get(const Frame& frame) {
    const auto get = decode_message<message::FileGet>(frame.body);
    if (!get || filing || get->hash.data.size() != limits::file_hash || get->offset.value < 0)
        return malformed(frame.request);
    filing = true;
    file_request = frame.request;
    filed(frame.request, office.file_get(identity, *get));
}

void ServerCore::Machine::filed(std::uint32_t request, bool taken) {
    if (taken) return;
    filing = false;
    refuse(request, liangheng::refuse("not_available"));
}

bool ServerCore::Machine::patient(Patience& patience) {
    if (patience.not_before == 0) return true;
    const auto clock = office.clock().ms;
    const bool waited = clock >= patience.not_before;
    patience.not_before = 0;
    if (waited) return true;
    if (clock - patience.minute_began >= minute_ms) {
        patience.minute_began = clock;
        patience.ignored = 0;
    }
    return ++patience.ignored <= limits::busy_ignored_per_minute;
}

ServerCore::Machine::Patience* ServerCore::Machine::patience_of(FrameType asked) {
    switch (asked) {
    case FrameType::pull:
        return &pull_patience;
    case FrameType::load:
        return &load_patience;
    case FrameType::push:
        return &push_patience;
    default:
        return nullptr;
    }
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/sync/server_core.h"

#include "common/sync/arguments_text.h"
#include "common/sync/server_core_machine.h"

#include <algorithm>

namespace liangheng {
namespace {

/// The oldest protocol and the oldest descriptions that this server understands.
constexpr std::int64_t protocol_min = std::max<std::int64_t>(1, protocol_version - 1);
constexpr std::int64_t schema_min = 1;

}

std::int64_t reach_of(const std::vector<OutFrame>& frames) {
    if (frames.empty() || frames.back().type != FrameType::upto) return -1;
    const auto upto = decode_message<message::Upto>(frames.back().body);
    return upto ? upto->seq.value : -1;
}

void ServerCore::Machine::close() {
    if (state == State::closed) return;
    state = State::closed;
    output.close();
}

void ServerCore::Machine::refuse(std::uint32_t request, const Refusal& refusal,
                                 const std::string& minimum_version) {
    const message::Refused refused{refusal.code, encode_arguments(refusal.arguments), minimum_version};
    output.send(FrameType::refused, request, encode_message(refused));
}

/// Strangers get no word.
void ServerCore::Machine::malformed(std::uint32_t request) {
    if (state == State::active) refuse(request, liangheng::refuse("protocol.malformed"));
    close();
}

void ServerCore::Machine::on_hello(const Frame& frame) {
    const auto hello = decode_message<message::Hello>(frame.body);
    if (!hello || frame.type != FrameType::hello) return close();
    const auto protocol = std::min(protocol_version, hello->protocol_max.value);
    if (protocol < protocol_min || protocol < hello->protocol_min.value) {
        refuse(frame.request, liangheng::refuse("protocol.unsupported"), server_version);
        return close();
    }
    if (hello->schema.value < schema_min) {
        refuse(frame.request, liangheng::refuse("sync.desk_too_old"), server_version);
        return close();
    }
    message::Welcome welcome;
    welcome.protocol = {protocol};
    welcome.server_version = server_version;
    welcome.schema_min = {schema_min};
    welcome.schema = {schema_version};
    welcome.epoch = office.epoch();
    welcome.server_time = office.clock();
    welcome.nonce = identity.nonce;
    state = State::authenticating;
    output.send(FrameType::welcome, frame.request, encode_message(welcome));
}

void ServerCore::Machine::on_login_frame(const Frame& frame) {
    login_request = frame.request;
    state = State::answering_login;
    if (frame.type == FrameType::login) {
        const auto login = decode_message<message::Login>(frame.body);
        return login ? office.log_in(*login, identity.nonce) : close();
    }
    if (frame.type != FrameType::resume) return close();
    const auto resume = decode_message<message::Resume>(frame.body);
    return resume ? office.resume(*resume, identity.nonce) : close();
}

ServerCore::ServerCore(OfficePort& office, Output output, std::string server_version, Bytes nonce)
    : machine_(new Machine{office, std::move(output), std::move(server_version)}) {
    machine_->identity.nonce = std::move(nonce);
}
ServerCore::~ServerCore() = default;

void ServerCore::on_frame(const Frame& frame) {
    using State = Machine::State;
    auto& machine = *machine_;
    if (machine.state == State::closed) return;
    if (frame.type == FrameType::bye) return machine.close();
    switch (machine.state) {
    case State::greeting:
        return machine.on_hello(frame);
    case State::authenticating:
        return machine.on_login_frame(frame);
    case State::active:
        return machine.on_request(frame);
    default:
        return machine.close();
    }
}

void ServerCore::on_broken() { machine_->malformed(0); }

void ServerCore::on_closed() {
    machine_->state = Machine::State::closed;
    machine_->office.closed();
}

/// One try a connection: whoever is refused comes again with a new one.
void ServerCore::on_login(LoginAnswer answer) {
    auto& machine = *machine_;
    if (machine.state != Machine::State::answering_login) return;
    if (answer.busy_retry_ms >= 0) {
        const message::Busy busy{"auth.queue", {answer.busy_retry_ms}, {}};
        machine.output.send(FrameType::busy, machine.login_request, encode_message(busy));
        return machine.close();
    }
    if (answer.refused) {
        machine.refuse(machine.login_request, *answer.refused);
        return machine.close();
    }
    answer.identity.nonce = std::move(machine.identity.nonce);
    machine.identity = std::move(answer.identity);
    machine.state = Machine::State::active;
    machine.output.send(FrameType::session, machine.login_request, encode_message(answer.session));
}

void ServerCore::on_pull(std::vector<OutFrame> frames, std::int64_t upto) {
    auto& machine = *machine_;
    machine.pulling = machine.notice_unanswered = false;
    // What the desk has then needs no notice; one that it ignores would stay unanswered.
    machine.noticed = std::max({machine.noticed, upto, reach_of(frames)});
    if (machine.state != Machine::State::active) return;
    for (auto& frame : frames) machine.output.send(frame.type, machine.pull_request, std::move(frame.body));
}

void ServerCore::on_load(std::vector<OutFrame> frames) {
    auto& machine = *machine_;
    if (machine.loading == 0) return;
    const auto request = std::exchange(machine.load_requests[0], machine.load_requests[1]);
    --machine.loading;
    if (machine.state != Machine::State::active) return;
    for (auto& frame : frames) machine.output.send(frame.type, request, std::move(frame.body));
}

void ServerCore::on_results(const message::Results& results) {
    auto& machine = *machine_;
    machine.pushing = false;
    if (machine.state != Machine::State::active) return;
    const auto& all = results.results;
    if (!all.empty() && all.front().outcome == Outcome::pending && all.front().code.starts_with("auth.")) {
        machine.refuse(machine.push_request, liangheng::refuse(all.front().code));
        return machine.close();
    }
    machine.output.send(FrameType::results, machine.push_request, encode_message(results));
}

void ServerCore::on_answer(const Result<message::Answer>& answer) {
    auto& machine = *machine_;
    machine.asking = false;
    if (machine.state != Machine::State::active) return;
    if (!answer) return machine.refuse(machine.ask_request, answer.error());
    machine.output.send(FrameType::answer, machine.ask_request, encode_message(*answer));
}

void ServerCore::on_file(const Result<message::File>& file) {
    auto& machine = *machine_;
    machine.filing = false;
    if (machine.state != Machine::State::active) return;
    if (!file) return machine.refuse(machine.file_request, file.error());
    machine.output.send(FrameType::file, machine.file_request, encode_message(*file));
}

void ServerCore::end_session() {
    auto& machine = *machine_;
    if (machine.state != Machine::State::active) return;
    machine.refuse(0, refuse("auth.expired"));
    machine.close();
}

void ServerCore::on_busy(FrameType asked, const message::Busy& busy) {
    auto& machine = *machine_;
    auto* patience = machine.patience_of(asked);
    if (!patience) return;
    // A desk obeys with plus or minus a half.
    patience->not_before = machine.office.clock().ms + busy.retry_after_ms.value / 2;
    std::vector<OutFrame> answer{{FrameType::busy, encode_message(busy)}};
    if (asked == FrameType::pull) return on_pull(std::move(answer));
    if (asked == FrameType::load) return on_load(std::move(answer));
    machine.pushing = false;
    if (machine.state != Machine::State::active) return;
    machine.output.send(FrameType::busy, machine.push_request, std::move(answer.front().body));
}

bool ServerCore::notice(std::int64_t head, std::int64_t now_ms) {
    auto& machine = *machine_;
    if (machine.state != Machine::State::active || head <= machine.noticed) return false;
    const bool just_told = machine.noticed_at > 0 && now_ms - machine.noticed_at < limits::notice_interval_ms;
    if (machine.notice_unanswered || just_told) return true;
    machine.noticed = head;
    machine.noticed_at = now_ms;
    machine.notice_unanswered = true;
    machine.output.send(FrameType::notice, 0, encode_message(message::Notice{{head}}));
    return false;
}

void ServerCore::going_away(std::int64_t retry_after_ms, const std::string& reason) {
    if (machine_->state == Machine::State::closed) return;
    machine_->output.send(FrameType::going_away, 0,
                          encode_message(message::GoingAway{{retry_after_ms}, reason}));
}

bool ServerCore::authenticated() const { return machine_->state == Machine::State::active; }
const SessionIdentity& ServerCore::identity() const { return machine_->identity; }
std::uint32_t ServerCore::pull_request() const { return machine_->pulling ? machine_->pull_request : 0; }
std::uint32_t ServerCore::newest_load_request() const {
    return machine_->loading > 0 ? machine_->load_requests[machine_->loading - 1] : 0;
}
std::uint32_t ServerCore::load_request() const {
    return machine_->loading > 0 ? machine_->load_requests[0] : 0;
}

}

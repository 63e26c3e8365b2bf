// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_office_session.h"

#include "common/wire/limits.h"
#include "server/engine/reception.h"

namespace liangheng::test {

FakeServer::Session::Session(FakeServer& server, std::uint64_t number, std::shared_ptr<SimLine> line)
    : server_(server),
      number_(number),
      line_(std::move(line)),
      last_heard_(server.world_.now()),
      core_(*this,
            {[this](FrameType type, std::uint32_t request, const std::string& body) {
                 line_->send(SimLine::End::server, encode_frame(Sender::server, type, request, body));
             },
             [this] { end(); }},
            "fake", {std::string("nonce ") + std::to_string(number)}) {}

void FakeServer::Session::begin() {
    const auto weak = weak_from_this();
    line_->attach(SimLine::End::server, {[weak](std::string_view bytes) {
                                             if (const auto self = weak.lock()) self->on_bytes(bytes);
                                         },
                                         [weak] {
                                             if (const auto self = weak.lock()) self->end();
                                         }});
    watch();
}

// Ten seconds for the login, a minute of silence afterwards.
void FakeServer::Session::watch() {
    const auto limit = core_.authenticated() ? limits::silence_ms : limits::handshake_ms;
    server_.world_.after(limit / 2, [weak = weak_from_this(), limit] {
        const auto self = weak.lock();
        if (!self || self->ended_) return;
        if (self->server_.world_.now() - self->last_heard_ >= limit) return self->end();
        self->watch();
    });
}

void FakeServer::Session::on_bytes(std::string_view bytes) {
    last_heard_ = server_.world_.now();
    reader_.feed(bytes);
    while (!ended_) {
        auto frame = reader_.next(core_.authenticated() ? LinkState::active : LinkState::before_login);
        if (!frame) break;
        core_.on_frame(std::move(*frame));
    }
    if (!ended_ && reader_.error() != FrameError::none) core_.on_broken();
}

void FakeServer::Session::end() {
    if (std::exchange(ended_, true)) return;
    core_.on_closed();
    line_->close(SimLine::End::server);
    server_.world_.after(0, [&server = server_, number = number_] { server.sessions_.erase(number); });
}

void FakeServer::Session::abandon(bool told) {
    ended_ = true;
    if (told) return line_->close(SimLine::End::server);
    line_->detach(SimLine::End::server);
    line_->swallow();
}

void FakeServer::Session::later(std::function<void()> what) {
    server_.world_.after(server_.world_.between(0, server_.behaviour_.thinks_ms),
                         [weak = weak_from_this(), what = std::move(what)] {
                             const auto self = weak.lock();
                             if (self && !self->ended_ && self->server_.up()) what();
                         });
}

void FakeServer::Session::log_in(const message::Login& login, const Bytes& nonce) {
    later([this, login, nonce] {
        const auto record = find_login(server_.store_, login.user);
        LoginAnswer answer;
        if (!record || record->password_hash != login.password)
            answer.refused = refuse("auth.wrong_password");
        else
            answer = Reception(server_.store_, server_.engine_->executor, clock())
                         .open_session(*record, login, nonce);
        later([this, answer] { core_.on_login(answer); });
    });
}

void FakeServer::Session::resume(const message::Resume& resume, const Bytes& nonce) {
    later([this, resume, nonce] {
        auto answer = Reception(server_.store_, server_.engine_->executor, clock()).resume(resume, nonce);
        later([this, answer] { core_.on_login(answer); });
    });
}

bool FakeServer::Session::busy(FrameType asked) {
    if (!server_.world_.chance(server_.behaviour_.busy)) return false;
    later([this, asked] {
        core_.on_busy(asked, {"sync.queue_full", {server_.world_.between(10, 800)}, {1}});
    });
    return true;
}

// What a job that changes very many rows would cause: the bucket's part is left out and comes by the load
// path.
void FakeServer::Session::reload_perhaps(std::vector<OutFrame>& frames) {
    if (frames.back().type != FrameType::upto || !server_.world_.chance(server_.behaviour_.reload)) return;
    const auto reload = [](std::vector<std::string> buckets) {
        return OutFrame{FrameType::reload,
                        encode_message(message::Reload{std::move(buckets), "sync.large_change"})};
    };
    if (server_.world_.chance(100)) {
        frames = {reload({})};
        return;
    }
    const auto bucket_of = [](const OutFrame& frame) -> std::string {
        if (frame.type == FrameType::rows) return decode_message<message::Rows>(frame.body)->bucket;
        return frame.type == FrameType::gone ? decode_message<message::Gone>(frame.body)->bucket
                                             : std::string();
    };
    const auto bucket = bucket_of(frames.front());
    if (bucket.empty()) return;
    std::erase_if(frames, [&](const OutFrame& frame) { return bucket_of(frame) == bucket; });
    frames.insert(frames.end() - 1, reload({bucket}));
}

void FakeServer::Session::respond(FrameType asked, std::vector<OutFrame> frames) {
    if (asked == FrameType::pull) reload_perhaps(frames);
    if (server_.faults_.leave_missing)
        std::erase_if(frames, [](const OutFrame& frame) { return frame.type == FrameType::gone; });
    server_.tap_.on_answer(core_.identity().employee, frames);
    later([this, asked, frames = std::move(frames)] {
        if (asked == FrameType::pull)
            core_.on_pull(frames);
        else
            core_.on_load(frames);
    });
}

void FakeServer::Session::pull(const SessionIdentity& who, message::Pull pull) {
    if (busy(FrameType::pull)) return;
    if (server_.faults_.load_without_joining)
        for (auto& joining : pull.joining) joining.from = pull.cursor;
    later([this, who, pull = std::move(pull)] {
        if (!pull.token_ack.data.empty())
            Reception(server_.store_, server_.engine_->executor, clock())
                .acknowledge(who.installation, pull.token_ack);
        respond(FrameType::pull, server_.engine_->puller.pull(who, pull));
    });
}

void FakeServer::Session::load(const SessionIdentity& who, message::Load load) {
    if (busy(FrameType::load)) return;
    load.limit = {server_.behaviour_.rows_in_page};
    later([this, who, load = std::move(load)] {
        bool last = false;
        respond(FrameType::load, server_.engine_->puller.load(who, load, last));
    });
}

void FakeServer::Session::push(const SessionIdentity& who, message::Push push) {
    if (busy(FrameType::push)) return;
    Batch batch{
        .jobs = {}, .installation = who.installation, .token_hash = who.token_hash, .began = who.began};
    for (auto& command : push.commands)
        batch.jobs.push_back(make_job(std::move(command), who.installation, who.employee, who.nonce));
    server_.enqueue({weak_from_this(), std::move(batch)});
}

}

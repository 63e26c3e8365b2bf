// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/desk_conversation.h"

#include "common/wire/limits.h"
#include "server/auth/token.h"

#include <spdlog/spdlog.h>

namespace liangheng {
namespace {

constexpr std::int64_t busy_login_ms = 1'000;

Bytes fresh_nonce() { return {make_token().data.substr(0, 16)}; }

}

DeskConversation::DeskConversation(Office& office, std::shared_ptr<Wire> wire)
    : office_(office),
      wire_(std::move(wire)),
      self_(std::make_shared<DeskConversation*>(this)),
      number_(office.next_connection()),
      core_(*this,
            {[this](FrameType type, std::uint32_t request, const std::string& body) {
                 wire_->send(type, request, body);
             },
             [this] { wire_->close(); }},
            office.version(), fresh_nonce()) {}

DeskConversation::~DeskConversation() {
    if (listed_) office_.notifier().remove(number_);
    office_.give_load_place(number_);
}

void DeskConversation::on_frame(Frame frame) { core_.on_frame(std::move(frame)); }

void DeskConversation::on_room() {}

void DeskConversation::on_broken(FrameError error) {
    spdlog::info("connection {}: {}", number_, to_text(error));
    core_.on_broken();
}

void DeskConversation::on_closed() { core_.on_closed(); }

// Login: throttle, the login row, Argon2 on its own threads, then the session in the store
// ----------------------------

void DeskConversation::log_in(const message::Login& login, const Bytes& nonce) {
    const auto wait = office_.throttle().delay_ms(login.user, wire_->peer_address(), clock().ms);
    if (wait > 0) {
        LoginAnswer answer;
        answer.refused = refuse("auth.throttled", {{"seconds", std::to_string((wait + 999) / 1000)}});
        return core_.on_login(std::move(answer));
    }
    office_.reader().post(
        [this, &office = office_, self = weak_self(), login, nonce](SqliteStore& store, Puller&) {
            auto record = find_login(store, login.user);
            office.post([this, self, login, nonce, record = std::move(record)] {
                if (self.lock()) verify(login, nonce, record);
            });
        });
}

void DeskConversation::verify(message::Login login, const Bytes& nonce,
                              const std::optional<LoginRecord>& record) {
    auto password = std::exchange(login.password, {});
    const auto hash = record ? record->password_hash : std::string();
    const bool taken = office_.passwords().verify(
        hash, std::move(password), [this, self = weak_self(), login, nonce, record](bool right) {
            if (self.lock()) verified(login, nonce, record, right);
        });
    if (taken) return;
    office_.throttle().withdrawn(login.user, wire_->peer_address());
    LoginAnswer answer;
    answer.busy_retry_ms = busy_login_ms;
    core_.on_login(std::move(answer));
}

void DeskConversation::verified(const message::Login& login, const Bytes& nonce,
                                const std::optional<LoginRecord>& record, bool right) {
    const auto refuse_login = [this](std::string code) {
        LoginAnswer answer;
        answer.refused = refuse(std::move(code));
        core_.on_login(std::move(answer));
    };
    if (!record || !right) {
        office_.throttle().failed(login.user, wire_->peer_address(), clock().ms);
        spdlog::warn("login refused for {} from {}", login.user, wire_->peer_address());
        return refuse_login("auth.wrong_password");
    }
    office_.throttle().succeeded(login.user, wire_->peer_address());
    if (record->locked) return refuse_login("auth.locked");
    office_.writer().post([this, &office = office_, self = weak_self(), login, nonce,
                           record](SqliteStore& store, Executor& executor) {
        auto done = Reception(store, executor, office.clock()).open_session(*record, login, nonce);
        office.post([self, done = std::move(done)] {
            if (const auto alive = self.lock()) (*alive)->logged_in(done);
        });
    });
}

void DeskConversation::resume(const message::Resume& resume, const Bytes& nonce) {
    office_.writer().post(
        [&office = office_, self = weak_self(), resume, nonce](SqliteStore& store, Executor& executor) {
            auto done = Reception(store, executor, office.clock()).resume(resume, nonce);
            office.post([self, done = std::move(done)] {
                if (const auto alive = self.lock()) (*alive)->logged_in(done);
            });
        });
}

void DeskConversation::logged_in(LoginAnswer answer) {
    const auto employee = answer.identity.employee;
    const bool started = !answer.refused;
    core_.on_login(std::move(answer));
    if (!started) return;
    listed_ = true;
    office_.notifier().add(number_, employee, [this](std::int64_t head) { notify(head); });
}

void DeskConversation::notify(std::int64_t head) {
    if (!core_.notice(head, clock().ms)) return;
    office_.call_after(limits::notice_interval_ms, [self = weak_self(), head] {
        if (const auto alive = self.lock()) (*alive)->notify(head);
    });
}

// Pull, load, push
// ------------------------------------------------------------------------------------------------------

void DeskConversation::pull(const SessionIdentity& who, message::Pull pull) {
    if (!pull.token_ack.data.empty())
        office_.writer().post([&office = office_, installation = who.installation,
                               token = pull.token_ack](SqliteStore& store, Executor& executor) {
            Reception(store, executor, office.clock()).acknowledge(installation, token);
        });
    office_.reader().post(
        [&office = office_, self = weak_self(), who, pull = std::move(pull)](SqliteStore&, Puller& puller) {
            auto frames = puller.pull(who, pull);
            office.post([self, frames = std::move(frames)]() mutable {
                if (const auto alive = self.lock()) (*alive)->core_.on_pull(std::move(frames));
            });
        });
}

void DeskConversation::load(const SessionIdentity& who, message::Load load) {
    if (const auto place = office_.take_load_place(number_); place > 0)
        return core_.on_busy(FrameType::load,
                             {"sync.load_queue", {1000}, {static_cast<std::int64_t>(place)}});
    office_.reader().post_load([&office = office_, self = weak_self(), number = number_, who,
                                load = std::move(load)](SqliteStore&, Puller& puller) {
        bool last = false;
        auto frames = puller.load(who, load, last);
        office.post([&office, self, number, last, frames = std::move(frames)]() mutable {
            const auto alive = self.lock();
            if (last || !alive) office.give_load_place(number);
            if (alive) (*alive)->core_.on_load(std::move(frames));
        });
    });
}

void DeskConversation::push(const SessionIdentity& who, message::Push push) {
    Batch batch{.jobs = {}, .installation = who.installation, .token_hash = who.token_hash};
    batch.jobs.reserve(push.commands.size());
    for (auto& command : push.commands)
        batch.jobs.push_back(make_job(std::move(command), who.installation, who.employee, who.nonce));
    const bool taken = office_.writer().push(
        std::move(batch),
        [&office = office_, self = weak_self()](std::vector<message::CommandOutcome> results) {
            if (const auto alive = self.lock())
                (*alive)->core_.on_results({std::move(results), office.clock()});
        });
    if (!taken) core_.on_busy(FrameType::push, {"sync.queue_full", {500}, {}});
}

}

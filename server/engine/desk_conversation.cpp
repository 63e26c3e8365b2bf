// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/desk_conversation.h"

#include "common/wire/limits.h"
#include "server/auth/password.h"
#include "server/auth/token.h"
#include "server/engine/alarm.h"
#include "server/engine/attached_files.h"
#include "server/engine/history.h"
#include "server/engine/login_life.h"

#include <spdlog/spdlog.h>

namespace liangheng {
namespace {

// A sign-in that could not be written; a store that is broken for good ends the process.
LoginAnswer answer_without_store(const StoreError& error) {
    if (error.kind() == StoreError::Kind::fatal) throw error;
    LoginAnswer answer;
    if (error.kind() == StoreError::Kind::full) {
        tell_alarm("store.disk_full", error.what());
        answer.refused = refuse("sync.disk_full");
    } else {
        answer.busy_retry_ms = limits::busy_login_ms;
    }
    return answer;
}

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
            office.version(), fresh_nonce()),
      answers_(*wire_) {}

DeskConversation::~DeskConversation() {
    if (listed_) office_.notifier().remove(number_);
    office_.give_load_place(number_);
    office_.reader().sent(answers_.waiting());
}

void DeskConversation::on_frame(Frame frame) { core_.on_frame(std::move(frame)); }

void DeskConversation::on_room() { send_answers(); }

void DeskConversation::on_broken(FrameError error) {
    spdlog::info("connection {}: {}", number_, to_text(error));
    core_.on_broken();
}

void DeskConversation::on_closed() { core_.on_closed(); }

// Login: throttle, the login row, Argon2 on its own threads, then the session in the store
// ----------------------------

void DeskConversation::log_in(const message::Login& login, const Bytes& nonce) {
    const auto wait = office_.throttle().delay_ms(login.user, wire_->peer_address(), clock().ms);
    if (wait > 0)
        return refuse_login(refuse("auth.throttled", {{"seconds", std::to_string((wait + 999) / 1000)}}));
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
    if (!login.new_password.empty())
        if (auto unfit = unfit_password(password, login.new_password)) {
            // The old password is not even looked at, so nothing is learnt about it.
            wipe(password);
            office_.throttle().withdrawn(login.user, wire_->peer_address());
            return refuse_login(*std::move(unfit));
        }
    const auto hash = record ? record->password_hash : std::string();
    const bool taken = office_.passwords().verify(
        hash, std::move(password), [this, self = weak_self(), login, nonce, record](bool right) {
            if (self.lock()) verified(login, nonce, record, right);
        });
    if (taken) return;
    office_.throttle().withdrawn(login.user, wire_->peer_address());
    LoginAnswer answer;
    answer.busy_retry_ms = limits::busy_login_ms;
    core_.on_login(std::move(answer));
}

void DeskConversation::verified(const message::Login& login, const Bytes& nonce,
                                const std::optional<LoginRecord>& record, bool right) {
    if (!record || !right) {
        office_.throttle().failed(login.user, wire_->peer_address(), clock().ms);
        spdlog::warn("login refused for {} from {}", login.user, wire_->peer_address());
        return refuse_login(refuse("auth.wrong_password"));
    }
    office_.throttle().succeeded(login.user, wire_->peer_address());
    if (record->locked) return refuse_login(refuse("auth.locked"));
    if (!login.new_password.empty()) return take_new_password(login, nonce, *record);
    if (record->must_change) return refuse_login(refuse("auth.must_change_password"));
    open_session(login, nonce, *record, {});
}

void DeskConversation::refuse_login(Refusal reason) {
    LoginAnswer answer;
    answer.refused = std::move(reason);
    core_.on_login(std::move(answer));
}

// The hash of the new password is made where passwords are verified, then stored before the session begins.
void DeskConversation::take_new_password(const message::Login& login, const Bytes& nonce,
                                         const LoginRecord& record) {
    const bool taken = office_.passwords().run([this, self = weak_self(), login = message::Login(login),
                                                nonce, record = LoginRecord(record)]() mutable {
        auto hash = hash_password(login.new_password);
        wipe(login.new_password);
        return [this, self, login, nonce, record, hash] {
            if (self.lock()) open_session(login, nonce, record, hash);
        };
    });
    if (taken) return;
    LoginAnswer answer;
    answer.busy_retry_ms = limits::busy_login_ms;
    core_.on_login(std::move(answer));
}

void DeskConversation::open_session(const message::Login& login, const Bytes& nonce,
                                    const LoginRecord& record, const std::string& new_hash) {
    office_.writer().post([&office = office_, self = weak_self(), login, nonce, record = LoginRecord(record),
                           new_hash](SqliteStore& store, Executor& executor) mutable {
        LoginAnswer done;
        try {
            if (!new_hash.empty()) {
                done.refused = change_password(store, executor, record, new_hash);
                record.must_change = false;
            }
            if (!done.refused)
                done = Reception(store, executor, office.clock()).open_session(record, login, nonce);
        } catch (const StoreError& error) {
            done = answer_without_store(error);
        }
        office.post([self, done = std::move(done)] {
            if (const auto alive = self.lock()) (*alive)->logged_in(done);
        });
    });
}

void DeskConversation::resume(const message::Resume& resume, const Bytes& nonce) {
    office_.writer().post(
        [&office = office_, self = weak_self(), resume, nonce](SqliteStore& store, Executor& executor) {
            LoginAnswer done;
            try {
                done = Reception(store, executor, office.clock()).resume(resume, nonce);
            } catch (const StoreError& error) {
                done = answer_without_store(error);
                if (done.refused) done = {.busy_retry_ms = limits::busy_login_ms}; // nobody sits there
            }
            office.post([self, done = std::move(done)] {
                if (const auto alive = self.lock()) (*alive)->logged_in(done);
            });
        });
}

void DeskConversation::logged_in(LoginAnswer answer) {
    const auto employee = answer.identity.employee;
    const auto began = answer.identity.began;
    const bool started = !answer.refused;
    core_.on_login(std::move(answer));
    if (!started) return;
    listed_ = true;
    office_.notifier().add(number_, {employee, began, wire_->peer_address()},
                           [this](std::int64_t head) { notify(head); });
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
    const auto request = core_.pull_request();
    auto answer = answering([who, pull = std::move(pull), request](
                                Puller& puller) { return encode_answer(puller.pull(who, pull), request); },
                            [](DeskConversation& desk, std::int64_t upto) { desk.core_.on_pull({}, upto); });
    office_.reader().post_pull([&office = office_, self = weak_self(), employee = who.employee,
                                began = who.began,
                                answer = std::move(answer)](SqliteStore& store, Puller& puller) {
        if (!session_is_over(store, employee, began, office.clock())) return answer(store, puller);
        office.post([self] {
            if (const auto alive = self.lock()) (*alive)->core_.end_session();
        });
    });
}

void DeskConversation::load(const SessionIdentity& who, message::Load load) {
    if (const auto place = office_.take_load_place(number_); place > 0)
        return core_.on_busy(FrameType::load,
                             {"sync.load_queue", {limits::busy_load_ms}, {static_cast<std::int64_t>(place)}});
    const auto request = core_.newest_load_request();
    const auto last = std::make_shared<bool>(false);
    office_.reader().post_load(
        answering([who, load = std::move(load), request,
                   last](Puller& puller) { return encode_answer(puller.load(who, load, *last), request); },
                  [last](DeskConversation& desk, std::int64_t) {
                      if (*last) desk.office_.give_load_place(desk.number_);
                      desk.core_.on_load({});
                  }));
}

ReaderThread::Task DeskConversation::answering(Make make, Sent sent) {
    return [&office = office_, self = weak_self(), make = std::move(make),
            sent = std::move(sent)](SqliteStore&, Puller& puller) {
        std::optional<EncodedAnswer> answer;
        try {
            answer = make(puller);
            office.reader().add_unsent(answer->bytes);
        } catch (const std::exception& error) {
            spdlog::error("an answer to a desk could not be made: {}", error.what());
        }
        office.post([&office, self, sent, answer = std::move(answer)]() mutable {
            const auto alive = self.lock();
            if (!alive) return office.reader().sent(answer ? answer->bytes : 0);
            auto& desk = **alive;
            if (!answer) return desk.wire_->close(); // it comes again and asks anew
            desk.answers_.add(std::move(*answer), [&desk, sent](std::int64_t upto) { sent(desk, upto); });
            desk.send_answers();
        });
    };
}

void DeskConversation::send_answers() {
    if (const auto bytes = answers_.go_on(); bytes > 0) office_.reader().sent(bytes);
}

void DeskConversation::push(const SessionIdentity& who, message::Push push) {
    Batch batch{
        .jobs = {}, .installation = who.installation, .token_hash = who.token_hash, .began = who.began};
    batch.jobs.reserve(push.commands.size());
    for (auto& command : push.commands)
        batch.jobs.push_back(make_job(std::move(command), who.installation, who.employee, who.nonce));
    const bool taken = office_.writer().push(
        std::move(batch),
        [&office = office_, self = weak_self()](std::vector<message::CommandOutcome> results) {
            if (const auto alive = self.lock())
                (*alive)->core_.on_results({std::move(results), office.clock()});
        });
    if (!taken) core_.on_busy(FrameType::push, {"sync.queue_full", {limits::busy_push_ms}, {}});
}

// Views that are asked for online
// ---------------------------------------------------------------------------------------

bool DeskConversation::ask(const SessionIdentity& who, const message::Ask& ask) {
    if (ask.query == history_query) {
        ask_history(who, ask);
        return true;
    }
    if (ask.query != accounts_query) return false;
    office_.writer().post([&office = office_, self = weak_self(), employee = who.employee,
                           desks = office_.notifier().connected()](SqliteStore& store, Executor& executor) {
        auto answer = answer_accounts(store, executor, employee, desks);
        office.post([self, answer = std::move(answer)] {
            if (const auto alive = self.lock()) (*alive)->core_.on_answer(answer);
        });
    });
    return true;
}

// Files that commands name
// ---------------------------------------------------------------------------------------

bool DeskConversation::file_put(const SessionIdentity& who, message::FilePut put) {
    const bool taken = office_.file_writer().run(
        [&office = office_, self = weak_self(), installation = who.installation, put = std::move(put)] {
            Result<message::File> answer = refuse("sync.later");
            try {
                answer = office.files().put(installation, put);
            } catch (const std::exception& error) {
                tell_alarm("store.failed", error.what());
            }
            if (!answer && answer.error().code == "sync.disk_full")
                tell_alarm("store.disk_full", office.files().folder().string());
            return [self, answer = std::move(answer)] {
                if (const auto alive = self.lock()) (*alive)->core_.on_file(answer);
            };
        });
    if (!taken) core_.on_file(refuse("sync.later"));
    return true;
}

bool DeskConversation::file_get(const SessionIdentity& who, const message::FileGet& get) {
    office_.reader().post([&office = office_, self = weak_self(), employee = who.employee, began = who.began,
                           get](SqliteStore& store, Puller& puller) {
        Result<message::File> answer = refuse("auth.expired");
        try {
            if (!session_is_over(store, employee, began, office.clock()))
                answer = answer_file(store, puller, office.files(), employee, get);
        } catch (const std::exception& error) {
            tell_alarm("store.failed", error.what());
            answer = refuse("sync.later");
        }
        office.post([self, answer = std::move(answer)] {
            if (const auto alive = self.lock()) (*alive)->core_.on_file(answer);
        });
    });
    return true;
}

void DeskConversation::ask_history(const SessionIdentity& who, const message::Ask& ask) {
    office_.reader().post([&office = office_, self = weak_self(), employee = who.employee, began = who.began,
                           ask](SqliteStore& store, Puller& puller) {
        Result<message::Answer> answer = refuse("auth.expired");
        try {
            if (!session_is_over(store, employee, began, office.clock()))
                answer = answer_history(store, puller, employee, ask);
        } catch (const std::exception& error) {
            spdlog::error("a history could not be read: {}", error.what());
            answer = refuse("sync.later");
        }
        office.post([self, answer = std::move(answer)] {
            if (const auto alive = self.lock()) (*alive)->core_.on_answer(answer);
        });
    });
}

}

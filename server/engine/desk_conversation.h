// SPDX-License-Identifier: GPL-3.0-or-later
// One desk's connection: frames between the wire and the protocol's core, requests between the core and the
// office.
#pragma once

#include "common/sync/server_core.h"
#include "server/engine/office.h"
#include "server/engine/paced_answers.h"
#include "server/engine/reception.h"

namespace liangheng {

class DeskConversation final : public Conversation, public OfficePort {
public:
    DeskConversation(Office& office, std::shared_ptr<Wire> wire);
    ~DeskConversation() override;

    void on_frame(Frame frame) override;
    void on_room() override;
    void on_broken(FrameError error) override;
    void on_closed() override;
    bool authenticated() const override { return core_.authenticated(); }

    Uuid epoch() const override { return office_.epoch(); }
    UtcTime clock() const override { return office_.clock(); }
    void log_in(const message::Login& login, const Bytes& nonce) override;
    void resume(const message::Resume& resume, const Bytes& nonce) override;
    void pull(const SessionIdentity& who, message::Pull pull) override;
    void load(const SessionIdentity& who, message::Load load) override;
    void push(const SessionIdentity& who, message::Push push) override;
    bool ask(const SessionIdentity& who, const message::Ask& ask) override;
    bool file_put(const SessionIdentity& who, message::FilePut put) override;
    bool file_get(const SessionIdentity& who, const message::FileGet& get) override;
    void closed() override {}

private:
    std::weak_ptr<DeskConversation*> weak_self() const { return self_; }
    void verify(message::Login login, const Bytes& nonce, const std::optional<LoginRecord>& record);
    void verified(const message::Login& login, const Bytes& nonce, const std::optional<LoginRecord>& record,
                  bool right);
    void refuse_login(Refusal reason);
    void take_new_password(const message::Login& login, const Bytes& nonce, const LoginRecord& record);
    void open_session(const message::Login& login, const Bytes& nonce, const LoginRecord& record,
                      const std::string& new_hash);
    void logged_in(LoginAnswer answer);
    void notify(std::int64_t head);
    void ask_history(const SessionIdentity& who, const message::Ask& ask);
    using Make = std::function<EncodedAnswer(Puller&)>;
    using Sent = std::function<void(DeskConversation&, std::int64_t upto)>;
    /// A task for the reader: makes an answer there and brings it to this conversation, if that still lives.
    ReaderThread::Task answering(Make make, Sent sent);
    void send_answers();

    Office& office_;
    std::shared_ptr<Wire> wire_;
    std::shared_ptr<DeskConversation*> self_; // answers hold it weakly
    std::uint64_t number_;
    ServerCore core_;
    PacedAnswers answers_;
    bool listed_ = false;
};

}

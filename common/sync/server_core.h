// SPDX-License-Identifier: GPL-3.0-or-later
// The server's end of the protocol for one connection, sans-io: which frame is legal now, decoding, one
// request of each kind in flight, answers in frames. What it needs of the office it asks through OfficePort
// and gets back by the on_… calls, now or later.
#pragma once

#include "common/base/id.h"
#include "common/sync/messages.h"
#include "common/wire/frame.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace liangheng {

struct Employee;

/// Who is on a connection after the login.
struct SessionIdentity {
    Id<Employee> employee;
    Uuid installation;
    std::string user;
    Bytes nonce;            ///< of this connection
    std::string token_hash; ///< of the installation token that this session was given
    UtcTime began;          ///< when this connection was let in
};

/// A body with its type, on the way to the desk.
struct OutFrame {
    FrameType type;
    std::string body;
};

/// The number up to which the frames of a pull's answer bring a desk; -1 where they do not.
std::int64_t reach_of(const std::vector<OutFrame>& frames);

struct LoginAnswer {
    std::optional<Refusal>
        refused; ///< auth.wrong_password, auth.locked, auth.throttled, auth.expired, auth.cloned_profile
    std::int64_t busy_retry_ms = -1; ///< >= 0: Busy{auth.queue}
    SessionIdentity identity;
    message::Session session;
};

/// Asked by the core of one connection; answers by the core's on_… calls, at once or later. An exception out
/// of it ends the connection.
class OfficePort {
public:
    virtual ~OfficePort() = default;
    virtual Uuid epoch() const = 0;
    virtual UtcTime clock() const = 0;
    virtual void log_in(const message::Login& login, const Bytes& nonce) = 0;
    virtual void resume(const message::Resume& resume, const Bytes& nonce) = 0;
    virtual void pull(const SessionIdentity& who, message::Pull pull) = 0;
    /// At most two at a time; answered in the order in which they were asked.
    virtual void load(const SessionIdentity& who, message::Load load) = 0;
    virtual void push(const SessionIdentity& who, message::Push push) = 0;
    /// False: there is no such query. Otherwise it is answered by on_answer, now or later.
    virtual bool ask(const SessionIdentity&, const message::Ask&) { return false; }
    /// A piece of a file, or a question how much of it is there; answered by on_file, as the next one. One at
    /// a time. False: this office keeps no files.
    virtual bool file_put(const SessionIdentity&, message::FilePut) { return false; }
    virtual bool file_get(const SessionIdentity&, const message::FileGet&) { return false; }
    virtual void closed() = 0;
};

class ServerCore {
public:
    /// `send` frames and queues a body; `close` ends the connection after what is queued. `nonce`: 16 random
    /// bytes.
    struct Output {
        std::function<void(FrameType, std::uint32_t request, std::string body)> send;
        std::function<void()> close;
    };
    ServerCore(OfficePort& office, Output output, std::string server_version, Bytes nonce);
    ~ServerCore();

    void on_frame(const Frame& frame);
    /// Bytes of a known person that are no frame of ours: the last word before the connection ends.
    void on_broken();
    void on_closed();
    // Answers of the office.
    void on_login(LoginAnswer answer);
    /// `upto`: the head that the answer reaches, where its frames do not say it (they were sent elsewhere).
    void on_pull(std::vector<OutFrame> frames, std::int64_t upto = -1);
    void on_load(std::vector<OutFrame> frames);
    /// "Later" for a reason auth.* says that the session is over: nothing was executed, the desk is told so
    /// and the connection ends.
    void on_results(const message::Results& results);
    void on_answer(const Result<message::Answer>& answer);
    void on_file(const Result<message::File>& file);
    /// The person's session is over (locked, another password): he is told, and the connection ends.
    void end_session();
    /// Busy for a pull, load or push that was not taken.
    void on_busy(FrameType asked, const message::Busy& busy);
    /// The office's head moved: a Notice, at most one unanswered and one each 100 ms. True when it had to
    /// wait: the caller tells again within 100 ms.
    bool notice(std::int64_t head, std::int64_t now_ms);
    void going_away(std::int64_t retry_after_ms, const std::string& reason);

    bool authenticated() const;
    const SessionIdentity& identity() const;
    /// Request number of the pull in flight, for pages that are framed elsewhere; 0 without one.
    std::uint32_t pull_request() const;
    /// Request number of the oldest load in flight; 0 without one.
    std::uint32_t load_request() const;
    /// Of the one that was asked last.
    std::uint32_t newest_load_request() const;

    struct Machine;

private:
    std::unique_ptr<Machine> machine_;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's end of the protocol, sans-io: hello, login or resume, pull, load, push, heartbeat, reconnection.
// The caller owns socket, clock and dice: it feeds events and performs the effects in order. The same class
// runs in the desk, in the command line client, in the simulator and in the benchmarks.
#pragma once

#include "common/sync/desk_files.h"
#include "common/sync/desk_store.h"
#include "common/wire/frame.h"

#include <functional>
#include <memory>
#include <variant>

namespace liangheng {

/// Who the desk says it is.
struct DeskIdentity {
    std::string app_version;
    std::string locale = "zh_CN";
};

/// One timer of each kind; setting a running one moves it.
enum class DeskTimer : std::uint8_t {
    reconnect, ///< the next try to connect
    handshake, ///< from Connect to Session
    heartbeat, ///< time to look whether the line is quiet
    pong,      ///< waiting for a sign of life
    poll,      ///< time to pull where no notice came
    settle,    ///< a push has its results and no notice came
    retry_push,
    retry_load
};
inline constexpr std::size_t desk_timers = 8;

namespace effect {
struct Send {
    FrameType type;
    std::uint32_t request;
    std::string body;
};
/// Send what is queued, close the connection and report nothing more of it.
struct Close {
    std::string reason;
};
struct Connect {}; ///< open the connection now
struct SetTimer {
    DeskTimer timer;
    std::int64_t ms;
};
struct StopTimer {
    DeskTimer timer;
};
// What the program should know:
struct SessionStarted {
    message::Session session;
};
struct LoginNeeded {
    std::string code;
    Arguments arguments;
}; ///< no password, a wrong one, expired, cloned profile …
struct Refused {
    std::string code;
    Arguments arguments;
    std::string minimum_version;
}; ///< cannot go on (protocol, epoch)
struct RequestRefused {
    std::string code;
    Arguments arguments;
}; ///< one pull, page or push; tried again later
struct PullApplied {
    std::int64_t cursor;
    bool changed;
};
struct PageStored {
    std::string bucket;
    std::int64_t rows_left;
    bool last;
};
struct ScopeApplied {};
struct ResultsArrived {
    message::Results results;
};
struct Answered {
    message::Answer answer;
    std::optional<Refusal> refused; ///< then the answer holds the question alone
};
/// A file that was fetched is whole and here.
struct FileArrived {
    Bytes hash;
};
struct FileRefused {
    Bytes hash;
    Refusal reason;
};
struct ClockDiffers {
    std::int64_t server_minus_desk_ms;
};
struct BusyTold {
    std::string code;
    std::int64_t retry_after_ms;
    std::int64_t place;
};
}
using DeskEffect =
    std::variant<effect::Send, effect::Close, effect::Connect, effect::SetTimer, effect::StopTimer,
                 effect::SessionStarted, effect::LoginNeeded, effect::Refused, effect::RequestRefused,
                 effect::PullApplied, effect::PageStored, effect::ScopeApplied, effect::ResultsArrived,
                 effect::Answered, effect::FileArrived, effect::FileRefused, effect::ClockDiffers,
                 effect::BusyTold>;

enum class DeskState : std::uint8_t { offline, connecting, greeting, authenticating, active };

/// Exceptions of the store pass through every call; the caller then ends the connection and reports
/// on_closed().
class DeskCore {
public:
    /// `random` gives uniformly distributed bits; time is in milliseconds of any steady clock.
    DeskCore(DeskStore& store, DeskIdentity identity, std::function<std::uint64_t()> random);
    ~DeskCore();

    // Events. Each returns at once; what follows from it is in take_effects().
    void start(std::int64_t now); ///< wants a connection from now on
    void stop();                  ///< Bye, close, no reconnection
    void on_connected(std::int64_t now);
    /// The connection is gone or could not be opened. Not for one that an effect has closed.
    void on_closed(std::int64_t now);
    /// Some bytes of a frame arrived: a slow line is no dead one.
    void on_progress(std::int64_t now);
    void on_frame(const Frame& frame, std::int64_t now, UtcTime wall_clock);
    void on_timer(DeskTimer timer, std::int64_t now);
    void on_network_changed(std::int64_t now);
    /// A password for this connection and the following ones of this run; kept until the login is answered.
    /// `new_password` takes its place at the server when it is right; empty: it stays.
    void log_in(std::string user, std::string password, std::int64_t now, std::string new_password = {});
    /// The outbox has a new ready command.
    void wake(std::int64_t now);
    /// Asks for a view that exists online only; answered by effect::Answered, without a link at once.
    /// One is in flight: asking the same again meanwhile changes nothing, another question waits its turn,
    /// and of each query the newest one only.
    void ask(message::Ask question, std::int64_t now);
    /// Where the files of commands are; without it a command that names one is refused at the desk.
    void use_files(DeskFiles& files);
    /// Has a file brought from the server; answered by effect::FileArrived or FileRefused. What has arrived
    /// of it stays.
    void fetch(const Bytes& hash, std::int64_t now);
    /// Pull now, without waiting for a notice.
    void pull_now(std::int64_t now);

    /// What to do, in order. Call again after it is done until it gives nothing: a page is stored while the
    /// request for the next one is on its way.
    std::vector<DeskEffect> take_effects();

    DeskState state() const;
    /// Nonce of the connection, for commands made on it; empty without a session.
    Bytes nonce() const;
    /// True when nothing is in flight, all buckets are complete, the last pull is applied and no command is
    /// ready.
    bool drained() const;
    /// Estimate of the server's clock: last contact plus steady time since; the desk's own clock before any
    /// contact.
    UtcTime server_clock(std::int64_t now, UtcTime wall_clock) const;

    struct Machine;

private:
    std::unique_ptr<Machine> machine_;
};

}

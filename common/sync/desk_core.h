// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's end of the protocol, sans-io: hello, login or resume, pull, load, push, heartbeat, reconnection.
// The caller owns socket, clock and dice: it feeds events and performs the effects in order. The same class runs
// in the desk, in the command line client, in the simulator and in the benchmarks.
#pragma once

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

enum class DeskTimer : std::uint8_t { reconnect, heartbeat, pong, poll, retry_push, retry_load };

namespace effect {
struct Send { FrameType type; std::uint32_t request; std::string body; };
struct Close { std::string reason; };
struct Connect {};                          ///< open the connection now
struct SetTimer { DeskTimer timer; std::int64_t ms; };
struct StopTimer { DeskTimer timer; };
// What the program should know:
struct SessionStarted { message::Session session; };
struct LoginNeeded { std::string code; Arguments arguments; };   ///< wrong password, expired, cloned profile …
struct Refused { std::string code; Arguments arguments; std::string minimum_version; };  ///< cannot go on (protocol, epoch)
struct PullApplied { std::int64_t cursor; bool changed; };
struct PageStored { std::string bucket; std::int64_t rows_left; bool last; };
struct ScopeApplied {};
struct ResultsArrived { message::Results results; };
struct ClockDiffers { std::int64_t server_minus_desk_ms; };
struct BusyTold { std::string code; std::int64_t retry_after_ms; std::int64_t place; };
}
using DeskEffect = std::variant<effect::Send, effect::Close, effect::Connect, effect::SetTimer, effect::StopTimer,
                                effect::SessionStarted, effect::LoginNeeded, effect::Refused, effect::PullApplied,
                                effect::PageStored, effect::ScopeApplied, effect::ResultsArrived, effect::ClockDiffers,
                                effect::BusyTold>;

enum class DeskState : std::uint8_t { offline, connecting, greeting, authenticating, active };

class DeskCore {
  public:
    /// `random` gives uniformly distributed bits; time is in milliseconds of any steady clock.
    DeskCore(DeskStore& store, DeskIdentity identity, std::function<std::uint64_t()> random);
    ~DeskCore();

    // Events. Each returns at once; what follows from it is in take_effects().
    void start(std::int64_t now);   ///< wants a connection from now on
    void stop();                    ///< Bye, close, no reconnection
    void on_connected(std::int64_t now);
    void on_closed(std::int64_t now);
    void on_frame(Frame frame, std::int64_t now, UtcTime wall_clock);
    void on_timer(DeskTimer timer, std::int64_t now);
    void on_network_changed(std::int64_t now);
    /// A password for this connection and the following ones of this run; kept until the login is answered.
    void log_in(std::string user, std::string password, std::int64_t now);
    /// The outbox has a new ready command.
    void wake(std::int64_t now);
    /// Pull now, without waiting for a notice.
    void pull_now(std::int64_t now);

    std::vector<DeskEffect> take_effects();

    DeskState state() const;
    /// Nonce of the connection, for commands made on it; empty without a session.
    Bytes nonce() const;
    /// True when nothing is in flight, all buckets are complete, the last pull is applied and no command is ready.
    bool drained() const;
    /// Estimate of the server's clock: last contact plus steady time since; the desk's own clock before any contact.
    UtcTime server_clock(std::int64_t now, UtcTime wall_clock) const;

  private:
    struct Core;
    std::unique_ptr<Core> core_;
};

}

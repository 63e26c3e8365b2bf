// SPDX-License-Identifier: GPL-3.0-or-later
// Accepts the desks' connections on the network loop, within the limits for strangers, and ends them in
// order.
#pragma once

#include "common/wire/limits.h"
#include "server/net/conversation.h"
#include "server/net/deadlines.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <system_error>

namespace liangheng {

class NetworkLoop;

struct ListenerOptions {
    std::string address = "::";       ///< numeric; "::" takes IPv4 too
    std::uint16_t port = 0;           ///< 0 = any free one
    std::filesystem::path tls_folder; ///< holds server.pem and server.key
    Deadlines deadlines;
    std::size_t connections = limits::connections; ///< lowered to what the open-files limit allows
    std::size_t strangers = limits::strangers;
    std::size_t strangers_per_address = limits::strangers_per_address;
};

/// How a server that ends says so.
struct Drain {
    std::int64_t spread_ms =
        limits::going_away_spread_ms;            ///< the desks are told within this time, one after another
    std::int64_t grace_ms = limits::farewell_ms; ///< from that word to the end of a connection
    std::string going_away;                      ///< body of the frame
    std::function<void()> done;                  ///< when the last connection has gone
};

/// Why nothing can be listened at.
class ListenError : public std::runtime_error {
public:
    ListenError(const std::string& at, std::error_code reason)
        : std::runtime_error("cannot listen at " + at + ": " + reason.message()), at_(at), reason_(reason) {}
    const std::string& at() const { return at_; } ///< HOST:PORT
    const std::error_code& reason() const { return reason_; }

private:
    std::string at_;
    std::error_code reason_;
};

/// Lives between the making and the end of its loop; all but the constructor and destructor on the network
/// thread.
class Listener {
public:
    /// Listens at once; throws ListenError.
    Listener(NetworkLoop& loop, const ListenerOptions& options, ConversationFactory make_conversation);
    /// Ends every connection. The loop does not run any more.
    ~Listener();
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    std::uint16_t port() const;
    std::size_t connections() const;
    /// Orderly end: no new connections, GoingAway to all, then the end of those that stay. Strangers are cut
    /// off.
    void drain(Drain drain);

private:
    struct State;
    std::shared_ptr<State> state_;
};

}

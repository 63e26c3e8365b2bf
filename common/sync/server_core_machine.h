// SPDX-License-Identifier: GPL-3.0-or-later
// What ServerCore keeps of one connection. Used by server_core.cpp and server_core_requests.cpp only.
#pragma once

#include "common/sync/server_core.h"
#include "common/wire/limits.h"

#include <array>

namespace liangheng {

struct ServerCore::Machine {
    enum class State : std::uint8_t { greeting, authenticating, answering_login, active, closed };

    /// When a desk that was told Busy may ask again, and how often it did not care within this minute.
    struct Patience {
        std::int64_t not_before = 0;
        std::int64_t minute_began = 0;
        int ignored = 0;
    };

    // server_core.cpp
    void on_hello(const Frame& frame);
    void on_login_frame(const Frame& frame);
    void refuse(std::uint32_t request, const Refusal& refusal, const std::string& minimum_version = {});
    void malformed(std::uint32_t request);
    void close();

    // server_core_requests.cpp
    void on_request(const Frame& frame);
    void on_pull(const Frame& frame);
    void on_load(const Frame& frame);
    void on_push(const Frame& frame);
    void on_ask(const Frame& frame);
    void on_file_put(const Frame& frame);
    void on_file_get(const Frame& frame);
    /// The office was asked about a file, or does not keep any.
    void filed(std::uint32_t request, bool taken);
    /// False when the desk has ignored Busy too often; the connection is closed then.
    bool patient(Patience& patience);
    Patience* patience_of(FrameType asked);

    OfficePort& office;
    Output output;
    std::string server_version;
    State state = State::greeting;
    std::uint32_t login_request = 0;
    SessionIdentity identity;

    bool pulling = false, pushing = false, asking = false, filing = false;
    std::uint32_t pull_request = 0, push_request = 0, ask_request = 0, file_request = 0;
    std::size_t loading = 0;
    std::array<std::uint32_t, 2> load_requests{};
    Patience pull_patience, load_patience, push_patience;

    std::int64_t noticed = -1; ///< head of the last Notice
    std::int64_t noticed_at = 0;
    bool notice_unanswered = false; ///< no pull was asked or answered since
};

}

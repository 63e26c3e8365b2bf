// SPDX-License-Identifier: GPL-3.0-or-later
// What DeskCore keeps of one desk, and its phases. Each group of functions has a file of its own:
// desk_hello.cpp, desk_pull.cpp, desk_load.cpp, desk_push.cpp, desk_timers.cpp. Used by these files only.
#pragma once

#include "common/sync/desk_core.h"
#include "common/sync/jitter.h"
#include "common/wire/limits.h"

#include <deque>
#include <optional>
#include <set>
#include <utility>

namespace liangheng {

struct DeskCore::Machine {
    Machine(DeskStore& desk_store, DeskIdentity desk_identity, Dice desk_dice)
        : store(desk_store), identity(std::move(desk_identity)), dice(std::move(desk_dice)) {}

    /// A request that has no answer yet; `since` moves with each frame of the answer.
    struct Request {
        std::uint32_t number = 0;
        std::int64_t since = 0;
        explicit operator bool() const { return number != 0; }
    };

    // desk_hello.cpp: from the connection to the session
    // ------------------------------------------------------
    bool may_log_in() const;
    void connect();
    void say_hello();
    void on_welcome(const Frame& frame, UtcTime wall_clock);
    void on_session(const Frame& frame);
    void on_refused(const Frame& frame);
    void on_refused_login(const message::Refused& refused);
    void on_refused_request(const Frame& frame, const message::Refused& refused);
    void ask_for_login(const std::string& code, const Arguments& arguments);
    void wipe_password();

    // desk_pull.cpp: what changed since the cursor
    // ------------------------------------------------------------
    /// The next pull or page, when neither is in flight.
    void transfer();
    void want_pull();
    void send_pull();
    bool can_pull() const;
    void on_pull_answer(const Frame& frame);
    void on_upto(const message::Upto& upto);
    void on_scope(const message::ScopeChange& scope);
    void on_reload(const message::Reload& reload);
    void end_pull();
    void pull_later(std::int64_t ms);
    void on_notice(const message::Notice& notice);
    void refresh_position();

    // desk_load.cpp: whole buckets, page by page
    // --------------------------------------------------------------
    void send_load();
    void on_page(const Frame& frame);
    /// Stores the page that has come, while the next one is on its way.
    void store_page();
    void load_later(std::int64_t ms);

    // desk_push.cpp: commands and their results
    // ---------------------------------------------------------------
    void push();
    void on_results(const Frame& frame);
    void on_malformed_push();
    void push_later(std::int64_t ms);
    void retry_push();
    void reset_push_delay();

    // desk_ask.cpp: views that exist online only
    // ---------------------------------------------------------------
    void ask(message::Ask question);
    void ask_next();
    void on_answer(const Frame& frame);
    /// The question in flight gets this for an answer.
    void answer_refused(const Refusal& reason);
    /// All of them do: the line is gone.
    void refuse_questions();

    // desk_file.cpp: files that commands name, and files that a person wants
    // ---------------------------------------
    bool cut_before_file(PushBatch& batch);
    void begin_upload(const message::Command& command);
    void fetch(const Bytes& hash);
    /// Sends the next piece, when none is in flight.
    void next_piece();
    void on_file(const Frame& frame);
    void on_piece_taken(const message::File& file);
    void on_piece(const message::File& file);
    void on_file_refused(const Refusal& reason);
    void drop_files();

    // desk_timers.cpp: loss and return of the line
    // ------------------------------------------------------------
    void come_now();
    void come_back(std::int64_t longest_ms);
    void lose(std::string reason);
    void gone();
    void on_heartbeat();
    void on_poll();
    void on_pong_missing();
    void on_busy(const Frame& frame);
    void on_going_away(const Frame& frame);
    /// After GoingAway: closes when nothing is in flight.
    void leave_when_idle();

    std::uint32_t send(FrameType type, std::string body);
    template<class Effect> void tell(Effect effect) { effects.emplace_back(std::move(effect)); }
    void set(DeskTimer timer, std::int64_t ms) { tell(effect::SetTimer{timer, ms}); }
    void stop_timer(DeskTimer timer) { tell(effect::StopTimer{timer}); }
    /// Decodes a body or loses the connection.
    template<class M> std::optional<M> read(const Frame& frame) {
        auto message = decode_message<M>(frame.body);
        if (message) return std::move(message).value();
        lose("the server sent a body that cannot be read");
        return std::nullopt;
    }

    DeskStore& store;
    DeskIdentity identity;
    Dice dice;
    std::vector<DeskEffect> effects;
    std::int64_t now = 0; ///< of the event at hand

    // The connection.
    DeskState state = DeskState::offline;
    bool wanted = false;
    int attempts = 0;            ///< to connect, since something was answered
    std::int64_t not_before = 0; ///< the server asked for this pause
    bool going_away = false;
    std::uint32_t last_request = 0;
    std::int64_t last_sent = 0;
    std::int64_t last_received = 0;
    bool pong_awaited = false;
    Uuid epoch; ///< of the server
    Bytes nonce;
    std::optional<UtcTime> contact; ///< the server's clock …
    std::int64_t contact_at = 0;    ///< … at this moment of ours

    // The login.
    std::optional<message::Login> password;
    bool new_installation = false; ///< the profile was copied: the next login takes a new one

    // The question in flight.
    Request ask_request;
    message::Ask asked;
    std::deque<message::Ask> to_ask; ///< wait their turn, one of each query

    // Files.
    struct Upload {
        Uuid command; ///< that names the file
        Bytes hash;
        std::int64_t total = 0;
        std::int64_t offset = -1; ///< so much the server has; -1: it has not said
        int idle = 0;             ///< answers in a row by which it took nothing
    };
    DeskFiles* files = nullptr;
    std::optional<Upload> upload;
    std::set<Bytes> at_server; ///< files that are whole there, as this connection has learnt
    std::deque<Bytes> fetches; ///< the first is on its way
    Request file_request;
    bool putting = false; ///< the piece in flight goes up

    // Pull and load.
    ReplicaPosition position;        ///< as the store has it
    std::deque<std::string> to_load; ///< loading buckets in their order
    std::size_t complete = 0, joining = 0;
    Request pull_request;
    std::int64_t last_pull = 0;
    bool pull_due = false, pull_blocked = false;
    bool pull_changed = false;  ///< something was staged
    bool acknowledging = false; ///< the pull in flight carries a token_ack
    bool pulled_last = false;   ///< pull and load take turns
    bool settle_set = false, settle_due = false;
    std::int64_t noticed = 0; ///< highest head that a notice named
    Request load_request;
    bool load_blocked = false;
    std::optional<message::Page> page; ///< arrived, not yet stored

    // Push.
    Request push_request;
    Uuid pushed_first;
    std::size_t pushed = 0;
    bool push_blocked = false;
    int push_attempts = 0; ///< without a settled command
    Uuid closed_over;      ///< the first command of a push that the server closed the connection over …
    int closes = 0;        ///< … so many times in a row
    std::size_t alone = 0; ///< so many commands go alone
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// One connection: TLS, frames in and out, limits and deadlines. Used by the listener only; this header brings
// Asio. A coroutine reads; what is sent is collected and written in one go by a chain of completions.
#pragma once

#include "common/wire/frame.h"
#include "server/net/conversation.h"
#include "server/net/deadlines.h"
#include "server/net/stranger_gate.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/basic_waitable_timer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <chrono>
#include <memory>
#include <string>

namespace liangheng {

namespace asio = boost::asio;

// The loop's own executor instead of Asio's type-erased one: it costs less in every step.
using Executor = asio::io_context::executor_type;
using Socket = asio::basic_stream_socket<asio::ip::tcp, Executor>;
using Clock = std::chrono::steady_clock;
using Timer = asio::basic_waitable_timer<Clock, asio::wait_traits<Clock>, Executor>;
template<class T = void> using Task = asio::awaitable<T, Executor>;
/// Errors come back as values, never as exceptions.
inline constexpr auto as_values = asio::as_tuple(asio::use_awaitable_t<Executor>{});

class Session;

/// What all sessions of a listener share; each session holds it alive.
struct SessionHost {
    std::shared_ptr<asio::ssl::context> tls;
    ConversationFactory make_conversation;
    Deadlines deadlines;
    StrangerGate strangers;

    virtual ~SessionHost() = default;
    virtual void on_ended(const std::shared_ptr<Session>& session) = 0;
};

class Session final : public Wire, public std::enable_shared_from_this<Session> {
public:
    /// The gate has let this address in; the session tells the gate when it leaves.
    Session(Socket socket, std::string address, std::shared_ptr<SessionHost> host);

    void start();
    /// Closes the socket now; the conversation hears of it in a later turn of the loop.
    void drop();
    /// The last act, at the end of the coroutine or of the listener: the conversation hears of it and is
    /// destroyed.
    void finish();
    bool logged_in() const { return logged_in_; }

    void send(FrameType type, std::uint32_t request, std::string_view body) override;
    void send_encoded(std::string_view frames) override;
    void close() override;
    bool has_room() const override;
    std::size_t queued_bytes() const override { return pending_.size() + sending_.size() - sent_; }
    std::string peer_address() const override { return address_; }

private:
    static Task<> live(std::shared_ptr<Session> self);
    Task<> converse();
    Task<> read();
    bool hand_over();
    bool take_frames();
    void note_login();

    bool takes_frames() const { return open_ && !closing_; }
    void queued();
    void flush();
    void write_some();
    void written(const boost::system::error_code& error, std::size_t size);
    void say_farewell();
    void guarded(void (Conversation::*call)());

    void watch();
    const char* overdue(Clock::time_point now) const;
    Clock::time_point next_watch(Clock::time_point now) const;

    asio::ssl::stream<Socket> stream_;
    std::string address_;
    std::shared_ptr<SessionHost> host_;
    std::unique_ptr<Conversation> conversation_;
    FrameReader reader_{Sender::desk};
    Timer watch_;
    Timer room_; ///< the reader waits here while the write queue is full

    std::string pending_; ///< frames not yet begun
    std::size_t pending_frames_ = 0;
    std::string sending_; ///< frames being written
    std::size_t sending_frames_ = 0;
    std::size_t sent_ = 0; ///< bytes of them that are written

    bool open_ = true;
    bool closing_ = false; ///< no frame is taken any more; what is queued still goes
    bool finished_ = false;
    bool logged_in_ = false;
    bool corked_ = false; ///< frames are handed over; their answers go in one write
    bool writing_ = false;
    bool paused_ = false;   ///< the reader waits for room
    bool was_full_ = false; ///< the conversation waits for on_room()
    bool farewell_said_ = false;
    Clock::time_point begun_;
    Clock::time_point last_read_;
    Clock::time_point last_written_;
    Clock::time_point farewell_at_;
};

}

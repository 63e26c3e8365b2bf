// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/session.h"

#include "common/wire/limits.h"
#include "server/net/tls.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <array>
#include <exception>
#include <utility>

namespace liangheng {

namespace {

/// Read in one go; larger frames take more of them.
constexpr std::size_t read_size = 2 * limits::kib;

// What an idle session keeps by itself, one read buffer and one of each queue; TLS needs the larger half.
static_assert(sizeof(Session) + read_size + 3 * limits::kept_buffer < limits::idle_connection_bytes / 2);

std::chrono::milliseconds in_ms(std::int64_t ms) { return std::chrono::milliseconds(ms); }

/// Empties a queue, giving back a large buffer.
void empty(std::string& queue) {
    if (queue.capacity() > limits::kept_buffer) std::string().swap(queue);
    queue.clear();
}

}

Session::Session(Socket socket, std::string address, std::shared_ptr<SessionHost> host)
    : stream_(std::move(socket), *host->tls),
      address_(std::move(address)),
      host_(std::move(host)),
      watch_(stream_.get_executor()),
      room_(stream_.get_executor(), Clock::time_point::max()),
      begun_(Clock::now()),
      last_read_(begun_),
      last_written_(begun_) {}

void Session::start() {
    watch();
    asio::co_spawn(stream_.get_executor(), live(shared_from_this()), asio::detached);
}

Task<> Session::live(std::shared_ptr<Session> self) {
    try {
        co_await self->converse();
    } catch (const std::exception& error) {
        spdlog::error("connection of {} ended by a defect: {}", self->address_, error.what());
    }
    self->finish();
}

Task<> Session::converse() {
    const auto [error] = co_await stream_.async_handshake(asio::ssl::stream_base::server, as_values);
    if (error || !open_ || !speaks_our_protocol(stream_.native_handle())) co_return;
    last_read_ = Clock::now();
    conversation_ = host_->make_conversation(shared_from_this());
    co_await read();
}

Task<> Session::read() {
    std::array<char, read_size> bytes;
    while (open_) {
        const auto [error, size] = co_await stream_.async_read_some(asio::buffer(bytes), as_values);
        if (error || !open_) co_return;
        last_read_ = Clock::now();
        if (closing_) continue;
        reader_.feed({bytes.data(), size});
        while (!hand_over()) {
            paused_ = true;
            co_await room_.async_wait(as_values);
            paused_ = false;
            last_read_ = Clock::now(); // the silence was ours
        }
    }
}

/// False while frames may wait that the write queue has no room for.
bool Session::hand_over() {
    for (;;) {
        const bool more = take_frames();
        flush();
        if (!more || !takes_frames()) return true;
        if (!has_room()) return false;
    }
}

/// True when it stopped because the write queue is full.
bool Session::take_frames() {
    corked_ = true;
    bool full = false;
    while (takes_frames()) {
        full = !has_room();
        if (full) break;
        note_login();
        auto frame = reader_.next(logged_in_ ? LinkState::active : LinkState::before_login);
        if (!frame) break;
        conversation_->on_frame(std::move(*frame));
    }
    if (reader_.error() != FrameError::none && takes_frames()) {
        spdlog::debug("connection of {}: {}", address_, to_text(reader_.error()));
        if (!logged_in_) drop(); // without a word
        if (open_) conversation_->on_broken(reader_.error());
        close();
    }
    corked_ = false;
    return full;
}

void Session::note_login() {
    if (logged_in_ || !conversation_ || !conversation_->authenticated()) return;
    logged_in_ = true;
    host_->strangers.leave(address_);
}

void Session::send(FrameType type, std::uint32_t request, std::string_view body) {
    if (!takes_frames()) return;
    try {
        append_frame(pending_, Sender::server, type, request, body);
    } catch (const std::length_error& error) {
        spdlog::error("connection of {}: {}", address_, error.what());
        return close();
    }
    queued();
}

void Session::send_encoded(std::string_view frames) {
    if (!takes_frames()) return;
    pending_.append(frames);
    queued();
}

bool Session::has_room() const { return pending_frames_ + sending_frames_ < limits::write_queue_frames; }

void Session::queued() {
    ++pending_frames_;
    note_login();
    if (!has_room()) was_full_ = true;
    if (queued_bytes() > limits::write_queue_bytes) {
        spdlog::error("connection of {}: {} bytes wait to be written", address_, queued_bytes());
        return drop();
    }
    flush();
}

/// Begins to write what is queued, unless a write is on its way: that one's end comes here again.
void Session::flush() {
    if (!open_ || writing_ || corked_) return;
    if (pending_.empty()) {
        if (closing_) say_farewell();
        return;
    }
    sending_.swap(pending_);
    sending_frames_ = std::exchange(pending_frames_, 0);
    writing_ = true;
    last_written_ = Clock::now();
    write_some();
}

void Session::write_some() {
    stream_.async_write_some(asio::buffer(sending_) + sent_,
                             [self = shared_from_this()](const boost::system::error_code& error,
                                                         std::size_t size) { self->written(error, size); });
}

void Session::written(const boost::system::error_code& error, std::size_t size) {
    if (error) drop();
    if (!open_) return;
    last_written_ = Clock::now();
    sent_ += size;
    if (sent_ < sending_.size()) return write_some();
    empty(sending_);
    sent_ = 0;
    sending_frames_ = 0;
    writing_ = false;
    flush();
    if (!has_room()) return;
    if (paused_) room_.cancel();
    if (!was_full_ || !takes_frames()) return;
    was_full_ = false;
    guarded(&Conversation::on_room);
}

void Session::close() {
    if (!takes_frames()) return;
    closing_ = true;
    room_.cancel();
    flush();
}

/// Our side of the stream ends; the reader goes on until the peer's does, so that no reset overtakes our last
/// frame.
void Session::say_farewell() {
    if (farewell_said_) return;
    farewell_said_ = true;
    farewell_at_ = Clock::now();
    watch();
    stream_.async_shutdown([self = shared_from_this()](const boost::system::error_code& error) {
        if (!error) self->drop();
    });
}

void Session::drop() {
    if (!open_) return;
    open_ = false;
    boost::system::error_code ignored;
    stream_.next_layer().close(ignored);
    watch_.cancel();
    room_.cancel();
}

void Session::finish() {
    drop();
    if (finished_) return;
    finished_ = true;
    if (!logged_in_) host_->strangers.leave(address_);
    if (conversation_) guarded(&Conversation::on_closed);
    conversation_.reset();
    host_->on_ended(shared_from_this());
}

/// A call of the conversation from outside the coroutine.
void Session::guarded(void (Conversation::*call)()) {
    try {
        (conversation_.get()->*call)();
    } catch (const std::exception& error) {
        spdlog::error("connection of {} ended by a defect: {}", address_, error.what());
        drop();
    }
}

/// One timer a session. It is not moved with each frame: it looks now and then how long ago things happened.
void Session::watch() {
    if (!open_) return;
    note_login();
    const auto now = Clock::now();
    if (const char* reason = overdue(now)) {
        spdlog::debug("connection of {}: {}", address_, reason);
        return drop();
    }
    watch_.expires_at(next_watch(now));
    watch_.async_wait([self = shared_from_this()](const boost::system::error_code& error) {
        if (!error) self->watch();
    });
}

const char* Session::overdue(Clock::time_point now) const {
    const Deadlines& deadlines = host_->deadlines;
    const auto since = [now](Clock::time_point then, std::int64_t ms) { return now - then >= in_ms(ms); };
    if (!logged_in_ && since(begun_, deadlines.handshake_ms)) return "no login in time";
    if (writing_ && since(last_written_, deadlines.stalled_ms)) return "takes no bytes";
    if (farewell_said_ && since(farewell_at_, deadlines.farewell_ms)) return "does not close";
    if (closing_ || paused_) return nullptr;
    if (reader_.in_frame() && since(last_read_, deadlines.stalled_ms)) return "stalled in a frame";
    if (since(last_read_, deadlines.silence_ms)) return "silent";
    return nullptr;
}

Clock::time_point Session::next_watch(Clock::time_point now) const {
    const Deadlines& deadlines = host_->deadlines;
    auto next = now + in_ms(std::min(deadlines.stalled_ms, deadlines.silence_ms)) / 3;
    if (!logged_in_) next = std::min(next, begun_ + in_ms(deadlines.handshake_ms));
    if (farewell_said_) next = std::min(next, farewell_at_ + in_ms(deadlines.farewell_ms));
    return next;
}

}

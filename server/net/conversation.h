// SPDX-License-Identifier: GPL-3.0-or-later
// What a connection talks to, and what it talks through. The session below knows no message; the conversation
// above knows no socket. Everything here is called on the network thread.
#pragma once

#include "common/wire/frame.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace liangheng {

/// The way back to one desk. May outlive its connection: then every call does nothing.
class Wire {
public:
    virtual ~Wire() = default;

    /// Queues a frame, compressed where that is allowed. One whose body no desk would take, or one beyond
    /// limits::write_queue_bytes, is a defect of the sender: it is logged and the connection ends.
    virtual void send(FrameType type, std::uint32_t request, std::string_view body) = 0;
    /// Queues frames of append_frame(), as one: pages are encoded and compressed off the network thread.
    virtual void send_encoded(std::string_view frames) = 0;
    /// Ends the connection after what is queued. What still arrives is thrown away.
    virtual void close() = 0;

    /// Fewer than limits::write_queue_frames frames wait. Who has many stops when this is false and goes on
    /// in on_room().
    virtual bool has_room() const = 0;
    virtual std::size_t queued_bytes() const = 0;
    /// Without the port; the throttle of logins counts by it.
    virtual std::string peer_address() const = 0;
};

/// One per connection, made when the TLS handshake is done. An exception out of it ends this connection only.
class Conversation {
public:
    virtual ~Conversation() = default;

    /// A whole, legal frame arrived. Answers go through the wire, now or later. No further frame comes while
    /// the wire has no room.
    virtual void on_frame(Frame frame) = 0;
    /// The wire, full at some time since the last call, has room again.
    virtual void on_room() {}
    /// After a login: the bytes were no legal frame. The conversation may send a last word; then the wire is
    /// closed.
    virtual void on_broken(FrameError) {}
    /// The connection is gone; the conversation is destroyed right after.
    virtual void on_closed() = 0;
    /// Decides deadlines and which frames are legal.
    virtual bool authenticated() const = 0;
};

using ConversationFactory = std::function<std::unique_ptr<Conversation>(std::shared_ptr<Wire>)>;

}

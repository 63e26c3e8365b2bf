// SPDX-License-Identifier: GPL-3.0-or-later
// Answers to pulls and loads on their way to one desk: encoded and compressed on the reader's thread, handed
// to the wire piece by piece as it has room (sync.md 15). A desk that reads slowly makes no write queue grow.
#pragma once

#include "common/sync/server_core.h"
#include "server/net/conversation.h"

#include <deque>
#include <functional>
#include <string>
#include <vector>

namespace liangheng {

/// An answer as bytes. Small frames stand together in one piece, so that they go in one write.
struct EncodedAnswer {
    std::vector<std::string> pieces;
    std::size_t bytes = 0;  ///< of all pieces
    std::int64_t upto = -1; ///< reach_of() its frames
};
/// Any thread. std::length_error for a frame that no desk would take, which is a defect.
EncodedAnswer encode_answer(const std::vector<OutFrame>& frames, std::uint32_t request);

class PacedAnswers {
public:
    explicit PacedAnswers(Wire& wire) : wire_(wire) {}

    /// `sent` is called when the last piece has been handed over.
    void add(EncodedAnswer answer, std::function<void(std::int64_t upto)> sent);
    /// Hands over what the wire has room for; bytes that were handed over.
    std::size_t go_on();
    /// Bytes that wait here.
    std::size_t waiting() const { return waiting_; }

private:
    struct Answer {
        EncodedAnswer encoded;
        std::size_t next = 0;
        std::function<void(std::int64_t upto)> sent;
    };
    Wire& wire_;
    std::deque<Answer> answers_;
    std::size_t waiting_ = 0;
};

}

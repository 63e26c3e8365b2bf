// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/paced_answers.h"

#include "common/wire/limits.h"

#include <utility>

namespace liangheng {
namespace {

// A piece is closed when it has so much; the write queue holds two.
constexpr std::size_t piece_bytes = 64 * limits::kib;

}

EncodedAnswer encode_answer(const std::vector<OutFrame>& frames, std::uint32_t request) {
    EncodedAnswer answer;
    answer.upto = reach_of(frames);
    for (const auto& frame : frames) {
        if (answer.pieces.empty() || answer.pieces.back().size() >= piece_bytes) answer.pieces.emplace_back();
        append_frame(answer.pieces.back(), Sender::server, frame.type, request, frame.body);
    }
    for (auto& piece : answer.pieces) {
        piece.shrink_to_fit(); // compression begins with room for the whole body
        answer.bytes += piece.size();
    }
    return answer;
}

void PacedAnswers::add(EncodedAnswer answer, std::function<void(std::int64_t upto)> sent) {
    waiting_ += answer.bytes;
    answers_.push_back({std::move(answer), 0, std::move(sent)});
}

std::size_t PacedAnswers::go_on() {
    std::size_t bytes = 0;
    while (!answers_.empty()) {
        auto& answer = answers_.front();
        while (answer.next < answer.encoded.pieces.size() && wire_.has_room()) {
            const auto piece = std::move(answer.encoded.pieces[answer.next++]);
            bytes += piece.size();
            waiting_ -= piece.size();
            wire_.send_encoded(piece);
        }
        if (answer.next < answer.encoded.pieces.size()) break;
        const auto done = std::move(answer);
        answers_.pop_front();
        done.sent(done.encoded.upto);
    }
    return bytes;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Questions to the server and their answers: what exists online only and is kept nowhere.
#include "common/sync/desk_machine.h"

#include <algorithm>

namespace liangheng {
namespace {

bool same_question(const message::Ask& one, const message::Ask& other) {
    return one.query == other.query && one.arguments == other.arguments && one.after == other.after;
}

effect::Answered refusal_of(message::Ask question, const Refusal& reason) {
    return {{.query = std::move(question.query),
             .rows = {},
             .arguments = std::move(question.arguments),
             .after = question.after,
             .more = {}},
            reason};
}

}

void DeskCore::Machine::ask(message::Ask question) {
    if (state != DeskState::active) return tell(refusal_of(std::move(question), refuse("online_only")));
    if (ask_request && same_question(asked, question)) return;
    const auto waiting = std::find_if(to_ask.begin(), to_ask.end(), [&](const message::Ask& other) {
        return other.query == question.query;
    });
    if (waiting == to_ask.end())
        to_ask.push_back(std::move(question));
    else
        *waiting = std::move(question);
    ask_next();
}

void DeskCore::Machine::ask_next() {
    if (ask_request || to_ask.empty() || state != DeskState::active) return;
    asked = std::move(to_ask.front());
    to_ask.pop_front();
    ask_request = {send(FrameType::ask, encode_message(asked)), now};
}

void DeskCore::Machine::on_answer(const Frame& frame) {
    if (!ask_request || frame.request != ask_request.number) return;
    auto answer = read<message::Answer>(frame);
    if (!answer) return;
    ask_request = {};
    tell(effect::Answered{*std::move(answer), {}});
    ask_next();
}

void DeskCore::Machine::answer_refused(const Refusal& reason) {
    ask_request = {};
    tell(refusal_of(std::move(asked), reason));
    ask_next();
}

void DeskCore::Machine::refuse_questions() {
    if (ask_request) answer_refused(refuse("online_only"));
    for (auto& question : std::exchange(to_ask, {}))
        tell(refusal_of(std::move(question), refuse("online_only")));
}

}

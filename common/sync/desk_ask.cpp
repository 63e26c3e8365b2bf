// SPDX-License-Identifier: GPL-3.0-or-later
// Questions to the server and their answers: what exists online only and is kept nowhere.
#include "common/sync/desk_machine.h"

namespace liangheng {

void DeskCore::Machine::ask(const std::string& query) {
    if (ask_request) return;
    asked = query;
    if (state != DeskState::active) return answer_refused(refuse("online_only"));
    ask_request = {send(FrameType::ask, encode_message(message::Ask{query})), now};
}

void DeskCore::Machine::on_answer(const Frame& frame) {
    if (!ask_request || frame.request != ask_request.number) return;
    auto answer = read<message::Answer>(frame);
    if (!answer) return;
    ask_request = {};
    tell(effect::Answered{*std::move(answer), {}});
}

void DeskCore::Machine::answer_refused(const Refusal& reason) {
    ask_request = {};
    tell(effect::Answered{{asked, {}}, reason});
}

}

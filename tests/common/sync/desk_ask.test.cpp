// SPDX-License-Identifier: GPL-3.0-or-later
// Questions of a desk: one in flight, always answered or refused.
#include "tests/common/sync/lone_desk.h"

#include <catch2/catch.hpp>

using namespace liangheng;
using namespace liangheng::test;

namespace {

void ask(LoneDesk& desk) {
    desk.core.ask("accounts", desk.now);
    desk.settle();
}

std::string refusal(const LoneDesk& desk) {
    const auto* answered = desk.last<effect::Answered>();
    if (!answered || !answered->refused) return {};
    return answered->refused->code;
}

}

TEST_CASE("a question is asked once and answered", "[sync]") {
    LoneDesk desk;
    desk.become_idle();
    ask(desk);
    ask(desk);
    CHECK(desk.count_sent(FrameType::ask) == 1);
    desk.answer(FrameType::ask, FrameType::answer, message::Answer{"accounts", {{Bytes{"row"}}}});
    const auto* answered = desk.last<effect::Answered>();
    REQUIRE(answered);
    CHECK_FALSE(answered->refused);
    CHECK(answered->answer.rows.size() == 1);
    ask(desk);
    CHECK(desk.count_sent(FrameType::ask) == 2);
}

TEST_CASE("a refused question does not end the line", "[sync]") {
    LoneDesk desk;
    desk.become_idle();
    ask(desk);
    desk.answer(FrameType::ask, FrameType::refused, message::Refused{"auth.not_permitted", {}, {}});
    CHECK(refusal(desk) == "auth.not_permitted");
    CHECK(desk.core.state() == DeskState::active);
}

TEST_CASE("a question without a link, or whose line is lost, is refused", "[sync]") {
    LoneDesk desk;
    ask(desk);
    CHECK(refusal(desk) == "online_only");
    LoneDesk cut;
    cut.become_idle();
    ask(cut);
    cut.core.on_closed(cut.now);
    cut.settle();
    CHECK(refusal(cut) == "online_only");
}

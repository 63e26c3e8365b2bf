// SPDX-License-Identifier: GPL-3.0-or-later
// Questions of a desk: one in flight, always answered or refused.
#include "tests/common/sync/lone_desk.h"

#include <catch2/catch.hpp>

using namespace liangheng;
using namespace liangheng::test;

namespace {

void ask(LoneDesk& desk) {
    desk.core.ask({"accounts"}, desk.now);
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

TEST_CASE("questions wait for each other, and of one query the newest waits alone", "[sync]") {
    LoneDesk desk;
    desk.become_idle();
    ask(desk);
    for (const auto* record : {"one", "two"}) desk.core.ask({"history", record, {7}}, desk.now);
    desk.settle();
    CHECK(desk.count_sent(FrameType::ask) == 1);
    desk.answer(FrameType::ask, FrameType::refused, message::Refused{"auth.not_permitted", {}, {}});
    REQUIRE(desk.count_sent(FrameType::ask) == 2);
    const auto asked = desk.body_of<message::Ask>(FrameType::ask);
    CHECK(asked.query == "history");
    CHECK(asked.arguments == "two");
    CHECK(asked.after.value == 7);
    desk.answer(FrameType::ask, FrameType::answer, message::Answer{"history", {}});
    CHECK(desk.count_sent(FrameType::ask) == 2);
}

TEST_CASE("with the line every waiting question is refused, each by its own name", "[sync]") {
    LoneDesk desk;
    desk.become_idle();
    ask(desk);
    desk.core.ask({"history", "one"}, desk.now);
    desk.settle();
    desk.core.on_closed(desk.now);
    desk.settle();
    CHECK(desk.count<effect::Answered>() == 2);
    REQUIRE(refusal(desk) == "online_only");
    CHECK(desk.last<effect::Answered>()->answer.arguments == "one");
    desk.become_active();
    CHECK(desk.count_sent(FrameType::ask) == 1); // nobody waits for it any more
}

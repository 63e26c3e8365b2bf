// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/story/add_comment.h"

#include "common/orders/order.h"
#include "common/story/mention.h"
#include "common/story/read_mention.h"
#include "common/story/withdraw_comment.h"
#include "tests/support/builders.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

struct Talk {
    County county;
    Context clerk = county.desk();

    AddComment comment(const std::string& text = "店主换人了 @张三") {
        return {.id = id_of<Comment>("comment"),
                .about = {info<Retailer>().number},
                .record = county.retailer.id.value,
                .text = text,
                .mentions = {}};
    }
    std::string code(const AddComment& command, const Context& context) {
        const auto done = decide(command, county.facts, context);
        return done ? std::string() : done.error().code;
    }
    Comment said() {
        const auto changes = decide(comment(), county.facts, clerk).value();
        return *static_cast<const Comment*>(changes.list().front().after.get());
    }
};

}

TEST_CASE("a comment lies beside its record and names its author", "[story]") {
    Talk talk;
    const auto said = talk.said();
    CHECK(said.author == talk.county.clerk.id);
    CHECK(said.place == "retailer/territory/" + to_hex(talk.county.territory.id.value));
    CHECK_FALSE(said.withdrawn);
}

TEST_CASE("nobody comments on what he does not see, on nothing, or without a word", "[story]") {
    Talk talk;
    CHECK(talk.code(talk.comment(" \n"), talk.clerk) == "rules.text_missing");
    auto elsewhere = talk.comment();
    elsewhere.record = id_of<Retailer>("nobody").value;
    CHECK(talk.code(elsewhere, talk.clerk) == "story.no_such_record");
    auto counter = talk.comment();
    counter.about = {info<QuotaPosition>().number};
    CHECK(talk.code(counter, talk.clerk) == "story.no_such_record");
    auto stranger = talk.clerk;
    stranger.roles.front().department = talk.county.second.id;
    CHECK(talk.code(talk.comment(), stranger) == "auth.not_permitted");
    auto nobody = talk.clerk;
    nobody.roles.clear();
    CHECK(talk.code(talk.comment(), nobody) == "auth.not_permitted");
    CHECK(talk.code(talk.comment(), talk.clerk).empty());
}

TEST_CASE("each person mentioned gets one notice, the author none, and only people of the office",
          "[story]") {
    Talk talk;
    auto command = talk.comment();
    command.mentions = {talk.county.manager.id, talk.county.clerk.id, talk.county.manager.id};
    const auto changes = decide(command, talk.county.facts, talk.clerk).value();
    REQUIRE(changes.list().size() == 2);
    const auto& mention = *static_cast<const Mention*>(changes.list().back().after.get());
    CHECK(mention.employee == talk.county.manager.id);
    CHECK(mention.comment == command.id);
    CHECK(mention.by == talk.county.clerk.id);
    CHECK_FALSE(mention.read);
    command.mentions = {id_of<Employee>("nobody")};
    CHECK(talk.code(command, talk.clerk) == "staff.employee_unknown");
    auto gone = talk.county.manager;
    gone.active = false;
    talk.county.facts.put(gone);
    command.mentions = {gone.id};
    CHECK(talk.code(command, talk.clerk) == "staff.employee_not_active");
}

TEST_CASE("only its author withdraws a comment, once, and the mark stays", "[story]") {
    Talk talk;
    const auto said = talk.said();
    talk.county.facts.put(said);
    const auto withdraw = [&](const Context& context, std::int64_t version) {
        return decide(WithdrawComment{said.id, {version}}, talk.county.facts, context);
    };
    auto other = talk.clerk;
    other.actor = talk.county.manager.id;
    CHECK(withdraw(other, 1).error().code == "story.not_the_author");
    CHECK(withdraw(talk.clerk, 2).error().code == "sync.changed_meanwhile");
    const auto changes = withdraw(talk.clerk, 1).value();
    const auto& now = *static_cast<const Comment*>(changes.list().front().after.get());
    CHECK(now.withdrawn);
    CHECK(now.text.empty());
    talk.county.facts.put(now);
    CHECK(withdraw(talk.clerk, 1).error().code == "story.already_withdrawn");
    CHECK(decide(WithdrawComment{id_of<Comment>("none"), {1}}, talk.county.facts, talk.clerk).error().code ==
          "story.comment_unknown");
}

TEST_CASE("a mention is read by the person mentioned alone, and a second time changes nothing", "[story]") {
    Talk talk;
    const Mention mention{.id = id_of<Mention>("mention"),
                          .employee = talk.county.clerk.id,
                          .comment = id_of<Comment>("comment"),
                          .about = {info<Retailer>().number},
                          .record = talk.county.retailer.id.value,
                          .by = talk.county.manager.id};
    talk.county.facts.put(mention);
    auto other = talk.clerk;
    other.actor = talk.county.manager.id;
    const ReadMention command{mention.id};
    CHECK(decide(command, talk.county.facts, other).error().code == "auth.not_permitted");
    auto changes = decide(command, talk.county.facts, talk.clerk).value();
    REQUIRE(changes.list().size() == 1);
    talk.county.facts.put(*static_cast<const Mention*>(changes.list().front().after.get()));
    CHECK(decide(command, talk.county.facts, talk.clerk).value().list().empty());
    CHECK(decide(ReadMention{id_of<Mention>("none")}, talk.county.facts, talk.clerk).error().code ==
          "story.mention_unknown");
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Lists as people have arranged them: their own, and those that they share with a department.
#include "common/desk/drop_saved_list.h"
#include "common/desk/drop_shared_list.h"
#include "common/desk/put_saved_list.h"
#include "common/desk/put_shared_list.h"

#include "tests/support/builders.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

PutSavedList own_list() {
    return {.id = id_of<SavedList>("own"),
            .seen_version = {},
            .list = "listed_retailers",
            .title = " 周一 ",
            .contents = "{}"};
}
PutSharedList shared_list(const County& county) {
    return {.id = id_of<SharedList>("shared"),
            .seen_version = {},
            .department = county.first.id,
            .list = "listed_retailers",
            .title = "周一",
            .contents = "{}"};
}

struct People {
    County county;
    Context clerk = county.as(Role::order_desk, county.clerk, county.first);
    Context walker = county.as(Role::customer_manager, county.walker, county.first);
};

}

TEST_CASE("a person saves a list, changes it and gives it up", "[desk_lists]") {
    People people;
    auto& facts = people.county.facts;
    auto command = own_list();
    const auto made = decide(command, facts, people.clerk).value();
    CHECK(row_in<SavedList>(made).owner == people.county.clerk.id);
    CHECK(row_in<SavedList>(made).title == "周一");
    facts.apply(made);
    command.seen_version = {1};
    command.title = "周二";
    CHECK(other_answers(facts, [&] { return decide(command, facts, people.clerk); }).empty());
    facts.apply(decide(command, facts, people.clerk).value());
    CHECK(refusal_code(decide(command, facts, people.clerk)) == "sync.changed_meanwhile");
    DropSavedList drop{.id = command.id, .seen_version = {1}};
    CHECK(refusal_code(decide(drop, facts, people.clerk)) == "sync.changed_meanwhile");
    drop.seen_version = {2};
    CHECK(decide(drop, facts, people.clerk).value().list().front().op == Change::Op::remove);
    CHECK(other_answers(facts, [&] { return decide(drop, facts, people.clerk); }).empty());
}

TEST_CASE("a saved list has a name and contents, and exists before it is changed", "[desk_lists]") {
    People people;
    auto command = own_list();
    command.title = " ";
    CHECK(refusal_code(decide(command, people.county.facts, people.clerk)) == "rules.text_missing");
    command = own_list();
    command.seen_version = {1};
    CHECK(refusal_code(decide(command, people.county.facts, people.clerk)) == "desk.saved_list_unknown");
    const DropSavedList drop{.id = command.id, .seen_version = {1}};
    CHECK(refusal_code(decide(drop, people.county.facts, people.clerk)) == "desk.saved_list_unknown");
}

TEST_CASE("nobody changes or deletes the list of another person", "[desk_lists]") {
    People people;
    auto& facts = people.county.facts;
    auto own = own_list();
    auto shared = shared_list(people.county);
    facts.apply(decide(own, facts, people.clerk).value());
    facts.apply(decide(shared, facts, people.clerk).value());
    own.seen_version = shared.seen_version = {1};
    CHECK(refusal_code(decide(own, facts, people.walker)) == "desk.list_of_another");
    CHECK(refusal_code(decide(shared, facts, people.walker)) == "desk.list_of_another");
    CHECK(refusal_code(decide(DropSavedList{own.id, {1}}, facts, people.walker)) == "desk.list_of_another");
    CHECK(refusal_code(decide(DropSharedList{shared.id, {1}}, facts, people.walker)) ==
          "desk.list_of_another");
    CHECK(decide(DropSharedList{shared.id, {1}}, facts, people.county.administrator()).has_value());
}

TEST_CASE("a list is shared with a department of one's own, and stays there", "[desk_lists]") {
    People people;
    auto& facts = people.county.facts;
    auto command = shared_list(people.county);
    command.department = people.county.second.id;
    CHECK(refusal_code(decide(command, facts, people.clerk)) == "desk.not_of_department");
    command = shared_list(people.county);
    facts.apply(decide(command, facts, people.clerk).value());
    command.seen_version = {1};
    CHECK(other_answers(facts, [&] { return decide(command, facts, people.clerk); }).empty());
    auto elsewhere = people.clerk;
    elsewhere.roles.push_back({Role::order_desk, people.county.second.id, {}});
    command.department = people.county.second.id;
    CHECK(refusal_code(decide(command, facts, elsewhere)) == "desk.list_keeps_department");
    command.title.clear();
    CHECK(refusal_code(decide(command, facts, elsewhere)) == "rules.text_missing");
}

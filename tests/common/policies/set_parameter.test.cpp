// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/policies/set_parameter.h"

#include "tests/support/builders.h"

#include <catch2/catch.hpp>

using namespace liangheng;

#include "common/policies/parameters.h"

namespace {

SetParameter grace(const County& county, std::string value) {
    return {.id = id_of<Parameter>("new"),
            .key = "orders.arrival_grace_minutes",
            .value = std::move(value),
            .effective_from = county.today,
            .reason = "Bad lines"};
}
Context head_of(const County& county) { return county.as(Role::department_head, county.head, county.county); }

}

TEST_CASE("the owner of a parameter sets it from today on", "[policies]") {
    County county;
    auto command = grace(county, "90");
    const auto made = decide(command, county.facts, head_of(county)).value();
    CHECK(row_in<Parameter>(made).type == ParameterType::number);
    county.facts.apply(made);
    const auto on = [&](Date day) {
        return parameter_number(county.facts, command.key, county.first.id, day).value();
    };
    CHECK(on(make_date(2026, 11, 23)) == 60);
    CHECK(on(county.today) == 90);
    command.effective_from = make_date(2026, 11, 23);
    CHECK(refusal_code(decide(command, county.facts, head_of(county))) == "rules.day_in_past");
    CHECK(refusal_code(decide(grace(county, "90"), county.facts, county.administrator())) ==
          "policies.not_the_owner");
}

TEST_CASE("a parameter must be known, and its value of its type", "[policies]") {
    const County county;
    const auto refused = [&](const SetParameter& command) {
        return refusal_code(decide(command, county.facts, head_of(county)));
    };
    CHECK(refused(grace(county, "an hour")) == "policies.value_of_other_type");
    CHECK(refused(grace(county, "-1")) == "policies.value_of_other_type");
    auto command = grace(county, "1");
    command.key = "orders.minimum";
    CHECK(refused(command) == "policies.parameter_unknown");
    command = grace(county, "1");
    command.reason.clear();
    CHECK(refused(command) == "rules.text_missing");
    command = grace(county, "1");
    command.department = id_of<Department>("none");
    CHECK(refused(command) == "staff.department_unknown");
}

TEST_CASE("a department's own value goes before the county's, whichever is later", "[policies]") {
    County county;
    const auto put = [&](const char* name, const char* value, std::optional<Id<Department>> department,
                         unsigned day) {
        county.facts.put(Parameter{.id = id_of<Parameter>(name),
                                   .key = "orders.arrival_grace_minutes",
                                   .value = value,
                                   .department = department,
                                   .effective_from = make_date(2026, 11, day)});
    };
    put("own", "10", county.first.id, 2);
    put("county", "20", {}, 9);
    const auto of = [&](const Department& department) {
        return parameter_number(county.facts, "orders.arrival_grace_minutes", department.id, county.today)
            .value();
    };
    CHECK(of(county.first) == 10);
    CHECK(of(county.second) == 20);
}

TEST_CASE("the default of every known parameter is a value of its type", "[policies]") {
    for (const auto& parameter : known_parameters()) {
        INFO(parameter.key);
        CHECK(is_parameter_value(parameter.type, parameter.value));
        CHECK(find_parameter(parameter.key) == &parameter);
    }
    CHECK(is_parameter_value(ParameterType::date, "2026-11-24"));
    CHECK(!is_parameter_value(ParameterType::date, "2026-11-31"));
    CHECK(is_parameter_value(ParameterType::flag, "yes"));
    CHECK(!is_parameter_value(ParameterType::flag, "1"));
    CHECK(!is_parameter_value(ParameterType::text, " "));
}

TEST_CASE("with any facts withheld a parameter is decided in full or not at all", "[policies]") {
    County county;
    auto command = grace(county, "90");
    command.department = county.first.id;
    CHECK(
        other_answers(county.facts, [&] { return decide(command, county.facts, head_of(county)); }).empty());
}

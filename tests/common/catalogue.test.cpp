// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/catalogue.h"

#include "common/orders/order_line.h"
#include "common/sql/ddl.h"
#include "common/staff/login.h"

#include <catch2/catch.hpp>

#include <set>

using namespace liangheng;

TEST_CASE("names and numbers of entities and commands are given once", "[catalogue]") {
    std::set<int> numbers;
    std::set<std::string_view> names;
    for (const auto* entity : all_entities()) {
        CHECK(numbers.insert(entity->number).second);
        CHECK(names.insert(entity->name).second);
        CHECK(find_entity(entity->name) == entity);
        CHECK(find_entity(entity->number) == entity);
    }
    numbers.clear();
    names.clear();
    for (const auto* command : all_commands()) {
        INFO(command->name);
        CHECK(numbers.insert(command->number).second);
        CHECK(names.insert(command->name).second);
        CHECK(find_command(command->name) == command);
        CHECK(find_command(command->number) == command);
        CHECK((command->roles != 0) != command->server_only);
    }
    CHECK(find_entity("nothing") == nullptr);
    CHECK(find_command(9999) == nullptr);
}

TEST_CASE("a head knows its details, and stands before them", "[catalogue]") {
    CHECK(info<Order>().details == std::vector<const EntityInfo*>{&info<OrderLine>()});
    CHECK(&info<OrderLine>().head() == &info<Order>());
    std::set<const EntityInfo*> seen;
    for (const auto* entity : all_entities()) {
        if (entity->is_detail()) CHECK(seen.contains(&entity->head()));
        seen.insert(entity);
    }
}

TEST_CASE("heads have an id and the fields that decide their bucket", "[catalogue]") {
    for (const auto* entity : all_entities()) {
        INFO(entity->name);
        if (!entity->is_detail()) CHECK((entity->fields.front().name == "id" && entity->fields.front().key));
        const auto& holder = entity->columns.at(entity->holder);
        if (entity->visibility == Visibility::territory) CHECK(holder.name == "territory");
        if (entity->visibility == Visibility::department) CHECK(holder.name == "department");
        if (entity->period) CHECK(entity->columns.at(*entity->period).kind == Kind::date);
    }
}

TEST_CASE("no field holds a minimum quantity and nothing of the quota is agreed by product", "[catalogue]") {
    for (const auto* entity : all_entities())
        for (const auto& field : entity->fields) {
            INFO(entity->name << "." << field.name);
            const bool lower = field.name.find("minimum") != field.name.npos ||
                               field.name.find("floor") != field.name.npos || field.name.starts_with("min_");
            CHECK(!(lower && field.unit == Unit::cartons));
        }
    for (const char* name : {"agreed_total", "quota_position"})
        for (const char* field : {"product", "brand", "category"})
            CHECK(find_entity(name)->find(field) == nullptr);
}

TEST_CASE("only the login's password hash is secret, and a login stays on the server", "[catalogue]") {
    CHECK(info<Login>().visibility == Visibility::server_only);
    for (const auto* entity : all_entities())
        for (const auto& field : entity->fields) CHECK(field.secret == (field.name == "password_hash"));
}

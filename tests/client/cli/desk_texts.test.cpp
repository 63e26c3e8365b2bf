// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk's programs say to people.
#include "client/program/desk_texts.h"
#include "client/program/catalogue_json.h"
#include "client/program/command_report.h"
#include "client/program/desk_version.h"
#include "common/catalogue.h"

#include <catch2/catch.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace liangheng {
namespace {

QJsonObject object(const std::string& line) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
}

}

TEST_CASE("people at the command line read both languages and the code", "[cli]") {
    CHECK(people_text(refuse("profile.in_use", {{"about", "/x"}})) ==
          "另一个程序正在使用此配置：/x，请先关闭 / Another program uses this profile: /x; close it first "
          "[profile.in_use]");
    CHECK(people_text(refuse("orders.no_lines")) ==
          "订单至少要有一行 / An order needs a line [orders.no_lines]");
    CHECK(people_text(refuse("unheard.of", {{"a", "1"}})) == "unheard.of a=1 [unheard.of]");
}

TEST_CASE("a command that was sent and not answered is unknown, one that waits is pending", "[cli]") {
    OutboxEntry entry;
    entry.state = CommandState::ready;
    CHECK(outcome_of(entry) == "pending");
    entry.state = CommandState::sent;
    CHECK(outcome_of(entry) == "unknown");
    entry.state = CommandState::ready;
    entry.attempts = 1;
    CHECK(outcome_of(entry) == "unknown");
    entry.code = "sync.later";
    CHECK(outcome_of(entry) == "pending");
    entry.state = CommandState::changed;
    CHECK(outcome_of(entry) == "changed");
}

TEST_CASE("a report is one JSON object with named arguments", "[cli]") {
    const auto report = object(
        report_line({make_derived_uuid({"x"}), "submit_order", "changed", "orders.cut", {{"cut", "5"}}}));
    CHECK(report["outcome"].toString() == "changed");
    CHECK(report["code"].toString() == "orders.cut");
    CHECK(report["arguments"].toObject()["cut"].toString() == "5");
    CHECK(report["id"].toString().size() == 32);
}

TEST_CASE("the catalogue tells machines of fields, types, units and roles", "[cli]") {
    const auto command = object(command_json_line(*find_command("submit_order")));
    CHECK(command["roles"].toArray() == QJsonArray{"order_desk"});
    const auto lines = command["fields"].toArray().last().toObject();
    CHECK(lines["type"].toString() == "list");
    CHECK(lines["fields"].toArray().last().toObject()["unit"].toString() == "cartons");
    const auto line = object(entity_json_line(*find_entity("order_line")));
    CHECK(line["detail_of"].toString() == "order");
    for (const auto* entity : all_entities()) CHECK_FALSE(object(entity_json_line(*entity)).isEmpty());
    for (const auto* each : all_commands()) CHECK_FALSE(object(command_json_line(*each)).isEmpty());
}

TEST_CASE("the version line names commit, protocol and schema", "[cli]") {
    const auto line = version_line("liangheng-cli");
    CHECK(line.starts_with("liangheng-cli " + desk_version() + " (commit "));
    CHECK(line.ends_with("protocol 1, schema 1)"));
}

}

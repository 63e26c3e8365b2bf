// SPDX-License-Identifier: GPL-3.0-or-later
// Commands out of JSON objects: what is taken, what is refused and where it says the fault is.
#include "client/program/command_json.h"

#include "common/catalogue.h"
#include "common/orders/cancel_order.h"
#include "common/orders/submit_order.h"
#include "common/staff/put_department.h"

#include <catch2/catch.hpp>

#include <QJsonDocument>

namespace liangheng {
namespace {

const std::string id_text = "0123456789abcdef0123456789abcdef";

template<class C> struct Read {
    Result<std::shared_ptr<const void>> answer;

    explicit Read(const std::string& json)
        : answer(command_from_json(command_info<C>(),
                                   QJsonDocument::fromJson(QByteArray::fromStdString(json)).object(),
                                   {1'000})) {}
    const C& command() const { return *static_cast<const C*>(answer.value().get()); }
    std::string code() const { return answer ? "" : answer.error().code; }
    std::string field() const {
        for (const auto& argument : answer.error().arguments)
            if (argument.name == "field") return argument.value;
        return {};
    }
};

std::string order_json(const std::string& lines) {
    return R"({"retailer":")" + id_text +
           R"(","cycle":"01234567-89ab-cdef-0123-456789abcdef","order_day":")" + id_text + R"(","lines":)" +
           lines + "}";
}
using ReadOrder = Read<SubmitOrder>;

}

TEST_CASE("a command is read by the names of its fields, its new id is made", "[cli]") {
    const ReadOrder order(order_json(R"([{"product":")" + id_text + R"(","requested":5}])"));
    REQUIRE(order.code().empty());
    CHECK(to_hex(order.command().cycle.value) == id_text);
    CHECK(order.command().order);
    REQUIRE(order.command().lines.size() == 1);
    CHECK(order.command().lines[0].requested.value == 5);
    const ReadOrder again(order_json("[]"));
    CHECK(again.command().order != order.command().order);
}

TEST_CASE("the id of what was seen before must be named", "[cli]") {
    const Read<CancelOrder> cancel(R"({"seen_version":1})");
    CHECK(cancel.code() == "value.missing");
    CHECK(cancel.field() == "order");
}

TEST_CASE("unknown names are refused with their place", "[cli]") {
    const ReadOrder top(R"({"retailr":1})");
    CHECK(top.code() == "input.unknown_field");
    CHECK(top.field() == "retailr");
    const ReadOrder nested(order_json(R"([{"product":")" + id_text + R"(","cartons":5}])"));
    CHECK(nested.code() == "input.unknown_field");
    CHECK(nested.field() == "lines[0].cartons");
}

TEST_CASE("a value of the wrong type or out of its range is refused with its place", "[cli]") {
    const auto line = [](const std::string& requested) {
        return ReadOrder(order_json(R"([{"product":")" + id_text + R"(","requested":)" + requested + "}]"));
    };
    CHECK(line("1.5").code() == "input.wrong_type");
    CHECK(line("1.5").field() == "lines[0].requested");
    CHECK(line("true").code() == "input.wrong_type");
    CHECK(line("{}").code() == "input.wrong_type");
    CHECK(line("null").code() == "value.missing");
    CHECK(line("-1").code() == "value.out_of_range");
    CHECK(line("1e30").code() == "input.wrong_type");
    CHECK(line("2000000000000000").code() == "value.out_of_range");
    CHECK(line("3e1").code().empty());
    CHECK(line("\"7\"").command().lines[0].requested.value == 7);
    CHECK(ReadOrder(order_json("5")).code() == "input.wrong_type");
    CHECK(ReadOrder(order_json("[5]")).field() == "lines[0]");
    CHECK(ReadOrder(R"({"retailer":"zz"})").field() == "retailer");
}

TEST_CASE("a reference that is no id or is missing is refused", "[cli]") {
    const ReadOrder bad(R"({"order":"zz"})");
    CHECK(bad.code() == "value.not_an_id");
    CHECK(bad.field() == "order");
    const ReadOrder missing(R"({"retailer":")" + id_text + "\"}");
    CHECK(missing.code() == "value.missing");
    CHECK(missing.field() == "cycle");
}

TEST_CASE("enums are read by name, absent fields stay absent", "[cli]") {
    const std::string rest = R"(,"seen_version":0,"code":"D9","name":"Ninth")";
    const Read<PutDepartment> county(R"({"kind":"county")" + rest + "}");
    REQUIRE(county.code().empty());
    CHECK(county.command().kind == DepartmentKind::county);
    CHECK_FALSE(county.command().parent.has_value());
    CHECK(Read<PutDepartment>(R"({"kind":"planet")" + rest + "}").code() == "value.unknown_choice");
    CHECK(Read<PutDepartment>(R"({"kind":1)" + rest + "}").code() == "input.wrong_type");
    CHECK_FALSE(Read<PutDepartment>(R"({"parent":null)" + rest + "}").command().parent.has_value());
}

TEST_CASE("more elements than the description allows are refused before they are read", "[cli]") {
    std::string lines = "[";
    for (std::size_t i = 0; i <= command_info<SubmitOrder>().find("lines")->limit; ++i)
        lines += (i ? ",{}" : "{}");
    CHECK(ReadOrder(order_json(lines + "]")).code() == "input.too_many");
}

}

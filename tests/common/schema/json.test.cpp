// SPDX-License-Identifier: GPL-3.0-or-later
// JSON text from values and descriptions.
#include "common/schema/json.h"

#include "common/orders/order_line.h"
#include "common/retailers/retailer.h"
#include "common/schema/make_info.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace liangheng;

namespace {

struct JsonPart {
    Id<Product> product;
    std::optional<Cartons> cartons;
};
struct JsonSample {
    std::string name;
    CartonsChange change;
    bool held = false;
    RetailerStatus status = RetailerStatus::active;
    Date day;
    UtcTime at;
    Bytes digest;
    std::vector<JsonPart> parts;
    std::vector<std::string> names;
};

}

template<> struct liangheng::Description<JsonPart> {
    static constexpr auto part = describe_part(1, "json_part");
    static constexpr auto fields =
        std::tuple{field<&JsonPart::product>(1, "product", ""), field<&JsonPart::cartons>(2, "cartons", "")};
};
template<> struct liangheng::Description<JsonSample> {
    static constexpr auto part = describe_part(2, "json_sample");
    static constexpr auto fields =
        std::tuple{field<&JsonSample::name>(1, "name", ""),     field<&JsonSample::change>(2, "change", ""),
                   field<&JsonSample::held>(3, "held", ""),     field<&JsonSample::status>(4, "status", ""),
                   field<&JsonSample::day>(5, "day", ""),       field<&JsonSample::at>(6, "at", ""),
                   field<&JsonSample::digest>(7, "digest", ""), field<&JsonSample::parts>(8, "parts", ""),
                   field<&JsonSample::names>(9, "names", "")};
};

namespace {

std::string quoted(std::string_view text) {
    JsonWriter json;
    json.value(text);
    return json.take();
}

}

TEST_CASE("commas stand between members and elements and nowhere else", "[json]") {
    JsonWriter json;
    json.begin_object().member("a", 1).key("b").begin_array().end_array();
    json.key("c")
        .begin_array()
        .value("[")
        .value("{")
        .begin_object()
        .end_object()
        .null()
        .value(true)
        .end_array();
    json.key("d").begin_object().end_object().member("e", "x:").end_object();
    CHECK(json.text() == R"({"a":1,"b":[],"c":["[","{",{},null,true],"d":{},"e":"x:"})");
}

TEST_CASE("a stream has one object a line", "[json]") {
    JsonWriter json;
    json.begin_object().end_object().end_line().begin_object().member("n", 2).end_object().end_line();
    CHECK(json.take() == "{}\n{\"n\":2}\n");
    CHECK(json.text().empty());
}

TEST_CASE("every character of a text is escaped as JSON wants it", "[json]") {
    CHECK(quoted("a\"b\\c/") == R"("a\"b\\c/")");
    CHECK(quoted("\n\r\t\x01\x1f\x7f") == "\"\\n\\r\\t\\u0001\\u001f\x7f\"");
    CHECK(quoted(std::string_view("\0", 1)) == R"("\u0000")");
    CHECK(quoted("永兴🚚") == "\"永兴🚚\"");
}

TEST_CASE("bytes that are no UTF-8 become replacement characters", "[json]") {
    CHECK(quoted("a\xff"
                 "b\xe6\xb0") == "\"a\xef\xbf\xbd"
                                 "b\xef\xbf\xbd\xef\xbf\xbd\"");
    CHECK(quoted("\xed\xa0\x80") == "\"\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\"");
}

TEST_CASE("numbers are written so that they read back the same", "[json]") {
    JsonWriter json;
    json.begin_array()
        .value(std::int64_t{-1'000'000'000'000'000})
        .value(0.1)
        .value(1e21)
        .value(NAN)
        .value(2.0);
    CHECK(json.end_array().text() == "[-1000000000000000,0.1,1e+21,null,2]");
}

TEST_CASE("a struct is written with its lists", "[json]") {
    JsonSample sample{"永兴",       {-3}, true, RetailerStatus::closed, make_date(2026, 11, 24), {0},
                      {"\x01\xff"}, {},   {}};
    sample.parts.resize(2);
    sample.parts[0].product.value.bytes[15] = 7;
    sample.parts[1].cartons = Cartons{0};
    sample.names = {"a", "b"};
    JsonWriter json;
    write_struct(json, part_info<JsonSample>(), &sample);
    CHECK(
        json.text() ==
        R"({"name":"永兴","change":-3,"held":true,"status":"closed","day":"2026-11-24","at":"1970-01-01T00:00:00.000Z",)"
        R"("digest":"01ff","parts":[{"product":"00000000000000000000000000000007","cartons":null},)"
        R"({"product":"00000000000000000000000000000000","cartons":0}],"names":["a","b"]})");
}

TEST_CASE("a row is written with every column by name", "[json]") {
    const auto& entity = info<OrderLine>();
    std::vector<Cell> columns(entity.columns.size());
    const std::string id(16, '\x01');
    columns[entity.column("order")] = Cell::blob(id);
    columns[entity.column("sequence")] = Cell::of(1);
    columns[entity.column("requested")] = Cell::of(5);
    columns[entity.column("held")] = Cell::of(0);
    columns[entity.column("cut_reason")] = Cell::of(2);
    JsonWriter json;
    write_row(json, entity, columns);
    CHECK(json.text() ==
          R"({"order":"01010101010101010101010101010101","sequence":1,"product":null,"requested":5,)"
          R"("accepted":null,"held":false,"cut_reason":"supply","wholesale_price":null})");
}

TEST_CASE("a value of an enum that this version does not know is written as its number", "[json]") {
    JsonWriter json;
    write_cell(json, *info<Retailer>().find("status"), Cell::of(9));
    CHECK(json.text() == "9");
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Text <-> cell, and the limits of a description.
#include "common/schema/cell_text.h"

#include "common/base/date.h"
#include "common/orders/order_line.h"
#include "common/retailers/retailer.h"
#include "common/schema/member.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

FieldInfo field_of(Kind kind, std::uint32_t limit = 4096) {
    FieldInfo field;
    field.name = "sample";
    field.kind = kind;
    field.limit = limit;
    return field;
}
FieldInfo optional(FieldInfo field) {
    field.optional = true;
    return field;
}
const FieldInfo& retailer(std::string_view name) { return *info<Retailer>().find(name); }
const FieldInfo& order_line(std::string_view name) { return *info<OrderLine>().find(name); }

std::string code_of(const FieldInfo& field, std::string_view text) {
    const auto value = parse_cell(field, text);
    return value ? "" : value.error().code;
}
std::string code_of(const FieldInfo& field, const Cell& cell) {
    const auto refusal = check_cell(field, cell);
    return refusal ? refusal->code : "";
}
std::string round_trip(const FieldInfo& field, std::string_view text) {
    const auto value = parse_cell(field, text);
    REQUIRE(value.has_value());
    CHECK_FALSE(check_cell(field, value->cell()));
    return cell_text(field, value->cell());
}

}

TEST_CASE("each kind of value is read from text and written back", "[cell_text]") {
    CHECK(round_trip(field_of(Kind::text), " 永兴 副食 ") == " 永兴 副食 ");
    CHECK(round_trip(field_of(Kind::number), " 12 ") == "12");
    CHECK(round_trip(field_of(Kind::change), "-12") == "-12");
    CHECK(round_trip(field_of(Kind::boolean), "true") == "true");
    CHECK(round_trip(field_of(Kind::date), "2026/11/24") == "2026-11-24");
    CHECK(round_trip(field_of(Kind::time), "2026-11-24T06:50:15Z") == "2026-11-24T06:50:15.000Z");
    CHECK(round_trip(field_of(Kind::id), "000102030405060708090a0b0c0d0e0f") ==
          "000102030405060708090a0b0c0d0e0f");
    CHECK(round_trip(field_of(Kind::bytes), "00fF") == "00ff");
    CHECK(round_trip(retailer("status"), "suspended") == "suspended");
}

TEST_CASE("people's words for true and false are understood", "[cell_text]") {
    const auto field = field_of(Kind::boolean);
    for (const auto* yes : {"true", "1", "yes", "是"}) CHECK(round_trip(field, yes) == "true");
    for (const auto* no : {"false", "0", "no", "否"}) CHECK(round_trip(field, no) == "false");
    CHECK(code_of(field, "maybe") == "value.unknown_choice");
}

TEST_CASE("a day stands for the instant at which it begins in Shanghai", "[cell_text]") {
    CHECK(round_trip(field_of(Kind::time), "2026-11-24") == "2026-11-23T16:00:00.000Z");
}

TEST_CASE("an empty text is absent where a field may be absent and missing elsewhere", "[cell_text]") {
    for (const auto kind : {Kind::number, Kind::change, Kind::boolean, Kind::date, Kind::time, Kind::id}) {
        CHECK(parse_cell(optional(field_of(kind)), " ")->is_null());
        CHECK(code_of(field_of(kind), "") == "value.missing");
        CHECK(code_of(field_of(kind), Cell::null()) == "value.missing");
        CHECK(code_of(optional(field_of(kind)), Cell::null()).empty());
    }
    CHECK(parse_cell(optional(field_of(Kind::text)), "")->is_null());
    CHECK(parse_cell(field_of(Kind::text), "").value() == OwnedCell::text(""));
    CHECK(code_of(retailer("licence_no"), "") == "value.missing");
    CHECK(cell_text(optional(field_of(Kind::number)), Cell::null()).empty());
    CHECK(code_of(retailer("status"), "") == "value.missing");
}

TEST_CASE("zero is a value and not absent", "[cell_text]") {
    CHECK(parse_cell(order_line("accepted"), "0").value() == OwnedCell::of(0));
    CHECK(cell_text(order_line("accepted"), Cell::of(0)) == "0");
}

TEST_CASE("a returned quantity is refused where only cartons may stand", "[cell_text]") {
    const auto refused = parse_cell(order_line("requested"), "-3").error();
    CHECK(refused.code == "value.out_of_range");
    CHECK(refused.arguments ==
          Arguments{{"field", "requested"}, {"value", "-3"}, {"expected", "0 … 1000000000000000"}});
    CHECK(code_of(order_line("requested"), Cell::of(-3)) == "value.out_of_range");
    CHECK(parse_cell(field_of(Kind::change), "-3").value() == OwnedCell::of(-3));
}

TEST_CASE("what is no whole number is refused", "[cell_text]") {
    for (const auto* text : {"12.0", "1,234", "+5", "１２", "12a", "-", "0x1f", "1e3", "--1"})
        CHECK(code_of(order_line("requested"), text) == "value.not_a_number");
    for (const auto* text : {"1000000000000001", "99999999999999999999", "-99999999999999999999"})
        CHECK(code_of(order_line("requested"), text) == "value.out_of_range");
    CHECK(code_of(order_line("requested"), "1000000000000000").empty());
    CHECK(code_of(order_line("requested"), Cell::of(largest_number + 1)) == "value.out_of_range");
}

TEST_CASE("leading zeros of a licence number stay", "[cell_text]") {
    CHECK(round_trip(retailer("licence_no"), " 000123000045 ") == "000123000045");
    for (const auto* text : {"123000045", "0001230000456", "00012300004x", "０００１２３００００４５"})
        CHECK(code_of(retailer("licence_no"), text) == "value.wrong_digits");
    CHECK(code_of(retailer("licence_no"), Cell::text("123000045")) == "value.wrong_digits");
}

TEST_CASE("a text is limited in bytes", "[cell_text]") {
    const auto& name = retailer("name");
    CHECK(code_of(name, std::string(200, 'x')).empty());
    const auto refused = parse_cell(name, std::string(201, 'x')).error();
    CHECK(refused.code == "value.too_long");
    CHECK(refused.arguments ==
          Arguments{{"field", "name"}, {"value", std::string(80, 'x')}, {"expected", "200"}});
    std::string characters;
    for (int i = 0; i < 67; ++i) characters += "店";
    CHECK(code_of(name, characters) == "value.too_long");
    CHECK(code_of(name, Cell::text(characters)) == "value.too_long");
}

TEST_CASE("a refusal shows whole characters of a long value", "[cell_text]") {
    std::string characters;
    for (int i = 0; i < 90; ++i) characters += "店";
    const auto refused = parse_cell(retailer("name"), characters).error();
    CHECK(refused.arguments[1].value == characters.substr(0, 240));
}

TEST_CASE("control characters are refused except line breaks and tabs in long texts", "[cell_text]") {
    const auto lines = field_of(Kind::text, 201);
    const auto one_line = field_of(Kind::text, 200);
    CHECK(code_of(lines, "a\n\tb").empty());
    CHECK(parse_cell(lines, "a\r\nb\r\n").value() == OwnedCell::text("a\nb\n"));
    CHECK(code_of(lines, Cell::text("a\r\nb")) == "value.bad_text");
    for (const auto* text : {"a\nb", "a\tb", "a\x1b[31m", "a\x7f",
                             "a\xc2\x85"
                             "b"})
        CHECK(code_of(one_line, text) == "value.bad_text");
    CHECK(code_of(lines, "a\x1b[31m") == "value.bad_text");
    CHECK(code_of(lines, std::string_view("a\0b", 3)) == "value.bad_text");
    CHECK(parse_cell(one_line, "a\x1b[31m").error().arguments[1].value == "a\xef\xbf\xbd[31m");
}

TEST_CASE("text that is no UTF-8 is refused and shown in hexadecimal digits", "[cell_text]") {
    const auto refused = parse_cell(retailer("name"), "\xd3\xc0").error();
    CHECK(refused.code == "value.bad_text");
    CHECK(refused.arguments[1].value == "0xd3c0");
    CHECK(code_of(retailer("name"), Cell::text("\xed\xa0\x80")) == "value.bad_text");
}

TEST_CASE("personal values never stand in a refusal", "[cell_text]") {
    auto telephone = field_of(Kind::text, 4);
    telephone.personal = true;
    CHECK(parse_cell(telephone, "13800000000").error().arguments[1].value.empty());
}

TEST_CASE("an unknown choice is refused with the names that exist", "[cell_text]") {
    const auto refused = parse_cell(retailer("status"), "Active").error();
    CHECK(refused.code == "value.unknown_choice");
    CHECK(refused.arguments[2].value == "active, suspended, closed");
    CHECK(code_of(retailer("status"), Cell::of(3)) == "value.unknown_choice");
    CHECK(code_of(retailer("status"), Cell::of(-1)) == "value.unknown_choice");
    CHECK(cell_text(retailer("status"), Cell::of(77)) == "77");
}

TEST_CASE("a day that does not exist is refused", "[cell_text]") {
    for (const auto* text : {"2026-02-29", "24.11.2026", "yesterday"}) {
        CHECK(code_of(field_of(Kind::date), text) == "value.not_a_date");
        CHECK(code_of(field_of(Kind::time), text) == "value.not_a_date");
    }
    CHECK(code_of(field_of(Kind::date), Cell::of(make_date(9999, 12, 31).days)).empty());
    CHECK(code_of(field_of(Kind::date), Cell::of(make_date(9999, 12, 31).days + 1)) == "value.out_of_range");
    CHECK(code_of(field_of(Kind::time), Cell::of(largest_number)) == "value.out_of_range");
}

TEST_CASE("an id has sixteen bytes and a reference names a row", "[cell_text]") {
    CHECK(code_of(retailer("territory"), "T01") == "value.not_an_id");
    CHECK(code_of(retailer("territory"), Cell::blob("short")) == "value.not_an_id");
    CHECK(code_of(retailer("territory"), std::string(32, '0')) == "value.missing");
    CHECK(code_of(retailer("id"), Cell::blob(std::string(16, '\0'))) == "value.missing");
    CHECK(code_of(field_of(Kind::id), Cell::blob(std::string(16, '\0'))).empty());
}

TEST_CASE("a cell of another type is refused", "[cell_text]") {
    CHECK(code_of(order_line("requested"), Cell::text("3")) == "value.not_a_number");
    CHECK(code_of(order_line("held"), Cell::text("true")) == "value.unknown_choice");
    CHECK(code_of(order_line("held"), Cell::of(2)) == "value.out_of_range");
    CHECK(code_of(retailer("name"), Cell::of(1)) == "value.bad_text");
    CHECK(code_of(retailer("licence_valid_to"), Cell::text("2026-11-24")) == "value.not_a_date");
    CHECK(code_of(field_of(Kind::bytes, 2), Cell::blob("abc")) == "value.too_long");
}

TEST_CASE("a list has no text", "[cell_text]") {
    CHECK(code_of(field_of(Kind::list), "1") == "value.bad_text");
    CHECK(cell_text(field_of(Kind::list), Cell::of(1)).empty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
// What a source of a mapping makes of the text of a cell.
#include "common/exchange/mapping.h"

#include "common/orders/order_line.h"
#include "common/products/product_price.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

ImportFields applied_fields() {
    return {{"retailer", info<Order>().find("retailer")},
            {"cycle", info<Order>().find("cycle")},
            {"captured_at", info<Order>().find("captured_at")},
            {"licence_no", info<Retailer>().find("licence_no")},
            {"name", info<Retailer>().find("name")},
            {"accepted", info<OrderLine>().find("accepted")},
            {"status", info<Retailer>().find("status")},
            {"territory", info<Retailer>().find("territory"), "code"},
            {"requested", info<OrderLine>().find("requested")},
            {"wholesale", info<ProductPrice>().find("wholesale")},
            {"price", info<OrderLine>().find("wholesale_price")},
            {"day", info<ProductPrice>().find("effective_from")}};
}

/// The value that an entry makes of a text, or the code of its refusal.
struct Made {
    OwnedCell value;
    std::string code;
};
Made made(const std::string& entry, std::string_view text) {
    Mapping mapping(applied_fields());
    REQUIRE_FALSE(mapping.read("[fields]\n" + entry, "m.toml"));
    const auto value = convert_cell(mapping.sources().front(), text);
    return value ? Made{*value, ""} : Made{{}, value.error().code};
}

}

TEST_CASE("yuan become fen without rounding", "[mapping]") {
    const std::string entry = R"(wholesale = { column = "a", unit = "yuan" })";
    CHECK(made(entry, "12.5").value == OwnedCell::of(1250));
    CHECK(made(entry, " 12.05 ").value == OwnedCell::of(1205));
    CHECK(made(entry, "0.07").value == OwnedCell::of(7));
    CHECK(made(entry, "230").value == OwnedCell::of(23'000));
    CHECK(made(entry, "157573.69").value == OwnedCell::of(15'757'369));
    CHECK(made(entry, "10000000000000.00").value == OwnedCell::of(1'000'000'000'000'000));
    for (const auto* text :
         {"12.345", "12.340", "12.", ".5", "1,234.50", "12.5元", "1e3", "--1", "12.5.0", "1 2", "0x1"})
        CHECK(made(entry, text).code == "value.not_a_number");
    CHECK(made(entry, "").code == "value.missing");
    CHECK(made(entry, "-12.50").code == "value.out_of_range");
    CHECK(made(entry, "10000000000000.01").code == "value.out_of_range");
    CHECK(made(entry, "999999999999999999").code == "value.not_a_number");
}

TEST_CASE("an amount that may be absent stays absent and is not zero", "[mapping]") {
    CHECK(made(R"(price = { column = "a", unit = "yuan" })", " ").value.is_null());
    CHECK(made(R"(price = { column = "a", unit = "yuan" })", "0").value == OwnedCell::of(0));
}

TEST_CASE("amounts of every size survive the way to fen and back", "[mapping]") {
    for (std::int64_t fen = 0; fen < 100'000; fen += 7) {
        auto cents = std::to_string(fen % 100);
        if (cents.size() == 1) cents.insert(0, "0");
        CHECK(hundredths_from_text(std::to_string(fen / 100) + "." + cents) == fen);
    }
}

TEST_CASE("fen as unit leaves the number alone", "[mapping]") {
    CHECK(made(R"(wholesale = { column = "a", unit = "fen" })", "1250").value == OwnedCell::of(1250));
    CHECK(made(R"(wholesale = { column = "a" })", "12.5").code == "value.not_a_number");
}

TEST_CASE("a code gets its prefix and leading zeros", "[mapping]") {
    const std::string entry = R"(licence_no = { column = "store", prefix = "5401", pad = 8 })";
    CHECK(made(entry, "2465").value == OwnedCell::text("540100002465"));
    CHECK(made(entry, " 00002465 ").value == OwnedCell::text("540100002465"));
    CHECK(made(entry, "123456789").code == "value.too_long");
    CHECK(made(entry, "24x5").code == "value.wrong_digits");
    CHECK(made(entry, "").code == "value.missing");
    CHECK(made(R"(name = { column = "a", prefix = "店" })", "永兴").value == OwnedCell::text("店永兴"));
    CHECK(made(R"(name = { column = "a", pad = 3 })", "永").value == OwnedCell::text("00永"));
}

TEST_CASE("a table of values says what we write for a text", "[mapping]") {
    const std::string entry =
        R"(status = { column = "a", values = { A = "active", I = "closed", "停业" = "suspended" } })";
    CHECK(made(entry, "A").value == OwnedCell::of(static_cast<std::int64_t>(RetailerStatus::active)));
    CHECK(made(entry, " I ").value == OwnedCell::of(static_cast<std::int64_t>(RetailerStatus::closed)));
    CHECK(made(entry, "停业").value == OwnedCell::of(static_cast<std::int64_t>(RetailerStatus::suspended)));
    for (const auto* other : {"X", "a", "active", "", "  "})
        CHECK(made(entry, other).code == "value.unmapped");
    const std::string blank = R"(status = { column = "a", values = { "" = "suspended", A = "active" } })";
    CHECK(made(blank, " ").value == OwnedCell::of(static_cast<std::int64_t>(RetailerStatus::suspended)));
}

TEST_CASE("a table of values works behind a pattern and before a lookup", "[mapping]") {
    CHECK(made(R"x(status = { column = "a", pattern = "^(.)", values = { A = "active" } })x", "A since 2019")
              .code.empty());
    const std::string entry =
        R"(territory = { column = "a", values = { "North Town" = "T1" }, lookup = "territory.code" })";
    CHECK(made(entry, "North Town").value == OwnedCell::text("T1"));
    CHECK(made(entry, "T1").code == "value.unmapped");
}

TEST_CASE("a lookup yields the text to look up, or the id where the text is one", "[mapping]") {
    const std::string entry =
        R"(retailer = { column = "store", prefix = "5401", pad = 8, lookup = "retailer.licence_no" })";
    CHECK(made(entry, "2465").value == OwnedCell::text("540100002465"));
    CHECK(made(entry, "").code == "value.missing");
    CHECK(made(entry, "123456789").code == "value.too_long");
    const std::string plain = R"(retailer = { column = "store", lookup = "retailer.licence_no" })";
    CHECK(made(plain, "01010101010101010101010101010101").value == OwnedCell::blob(std::string(16, '\x01')));
    CHECK(made(R"(cycle = { column = "a", lookup = "order_cycle.month" })", "").value.is_null());
}

TEST_CASE("a pattern picks a number out of a text", "[mapping]") {
    const std::string entry = R"~(accepted = { column = "pack", pattern = "每条 ([0-9]+) 盒" })~";
    CHECK(made(entry, "条盒硬盒 （每盒 20 支，每条 10 盒）").value == OwnedCell::of(10));
    CHECK(made(entry, "条盒软盒").code == "value.no_match");
    CHECK(made(entry, "").value.is_null());
    CHECK(made(R"~(accepted = { column = "a", pattern = "^[年月]*([0-9]*)" })~", "月月").value.is_null());
    CHECK(made(R"~(wholesale = { column = "a", pattern = "¥([0-9.]+)", unit = "yuan" })~", "约¥12.50元")
              .value == OwnedCell::of(1250));
}

TEST_CASE("a pattern that explores for ever ends as no match", "[mapping]") {
    CHECK(made(R"~(name = { column = "a", pattern = "(x+x+)+y" })~", std::string(30'000, 'x')).code ==
          "value.no_match");
    CHECK(made(R"~(name = { column = "a", pattern = "((?:a|b|ab)*)c" })~", std::string(30'000, 'a')).code ==
          "value.no_match");
}

TEST_CASE("days and instants are read by their format", "[mapping]") {
    CHECK(made(R"(day = { column = "a", format = "MM/dd/yyyy" })", "09/06/2016").value ==
          OwnedCell::of(make_date(2016, 9, 6).days));
    CHECK(made(R"(day = { column = "a", format = "MM/dd/yyyy" })", "2016-09-06").code == "value.not_a_date");
    CHECK(made(R"(captured_at = { column = "a", format = "yyyy-MM-dd HH:mm" })", "2016-09-06 08:30").value ==
          OwnedCell::of(time_from_text("2016-09-06T00:30:00Z")->ms));
    CHECK(made(R"(captured_at = { column = "a" })", "2016-09-06").value ==
          OwnedCell::of(instant_at(make_date(2016, 9, 6)).ms));
}

TEST_CASE("a return is refused with its field and value and never made positive", "[mapping]") {
    Mapping mapping(applied_fields());
    REQUIRE_FALSE(mapping.map("requested=bottles"));
    CHECK(convert_cell(mapping.sources().front(), "-6").error() ==
          refuse("value.out_of_range",
                 {{"field", "requested"}, {"value", "-6"}, {"expected", "0 … 1000000000000000"}}));
}

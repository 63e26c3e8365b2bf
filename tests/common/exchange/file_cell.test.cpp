// SPDX-License-Identifier: GPL-3.0-or-later
// From the text of a cell to the value of a field, in the forms in which people write.
#include "common/exchange/file_cell.h"

#include "common/exchange/loose_text.h"
#include "common/orders/order.h"
#include "common/orders/order_line.h"
#include "common/products/product.h"
#include "common/products/product_price.h"
#include "common/quota/float_policy.h"
#include "common/retailers/retailer.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

template<class T>
std::string value_of(const char* name, std::string_view text, CellKind kind = CellKind::text,
                     bool from_1904 = false) {
    FieldSource source(ImportField{name, info<T>().find(name)});
    source.column = name;
    const auto value = convert_file_cell(source, text, kind, from_1904);
    return value ? cell_text(*source.field, value->cell()) : value.error().code;
}
std::string quantity(std::string_view text, CellKind kind = CellKind::text) {
    return value_of<OrderLine>("requested", text, kind);
}
std::string day(std::string_view text, CellKind kind = CellKind::text) {
    return value_of<Retailer>("licence_valid_to", text, kind);
}
std::string code(std::string_view text, CellKind kind = CellKind::text) {
    return value_of<Product>("code", text, kind);
}
std::string price(std::string_view text, CellKind kind = CellKind::text) {
    return value_of<ProductPrice>("wholesale", text, kind);
}

}

TEST_CASE("a number is taken with separators, full-width digits and a useless point", "[exchange]") {
    CHECK(quantity("1,234") == "1234");
    CHECK(quantity("１２３４") == "1234");
    CHECK(quantity(" 1，234，567 ") == "1234567");
    CHECK(quantity("12.0") == "12");
    CHECK(quantity("1,23") == "value.not_a_number");
    CHECK(quantity("12.0000000001", CellKind::number) == "value.not_a_number");
    CHECK(quantity("12", CellKind::number) == "12");
}

TEST_CASE("a unit behind a number is refused with a hint", "[exchange]") {
    CHECK(quantity("138条") == "value.unit_in_cell");
    CHECK(quantity("138 条") == "value.unit_in_cell");
    CHECK(price("12元") == "value.unit_in_cell");
    CHECK(trailing_unit("１３８条") == "条");
    CHECK(!trailing_unit("138"));
    CHECK(!trailing_unit("A12"));
}

TEST_CASE("a day is taken in the forms in which people write it", "[exchange]") {
    const auto text = GENERATE("2009-08-01", "2009-8-1", "2009/8/1", "2009.8.1", "2009年8月1日",
                               "２００９年８月１日", "2009年08月01号", "20090801");
    CHECK(day(text) == "2009-08-01");
}

TEST_CASE("a number is a day only where a day is wanted", "[exchange]") {
    CHECK(day("40026", CellKind::number) == "2009-08-01");
    CHECK(value_of<Retailer>("licence_valid_to", "38564", CellKind::number, true) == "2009-08-01");
    CHECK(day("20090801", CellKind::number) == "2009-08-01");
    CHECK(day("40026") == "value.not_a_date");
    CHECK(day("1900-02-29", CellKind::date) == "value.not_a_date");
    CHECK(day("2009-08-01T08:30:00", CellKind::date) == "value.not_a_date");
    CHECK(value_of<Order>("captured_at", "2009-08-01T08:30:00", CellKind::date) ==
          "2009-08-01T00:30:00.000Z");
    CHECK(quantity("2009-08-01", CellKind::date) == "value.not_a_number");
}

TEST_CASE("a code that a spreadsheet has made a number of is refused when its digits are lost",
          "[exchange]") {
    CHECK(code("4.1E+17") == "value.lost_digits");
    CHECK(code("410100000000000000", CellKind::number) == "value.lost_digits");
    CHECK(code("4.101e+17", CellKind::number) == "value.lost_digits");
    CHECK(code("410100001234", CellKind::number) == "410100001234");
    CHECK(code("000123") == "000123");
    CHECK(code("1E5A") == "1E5A");
}

TEST_CASE("an error value and a formula without value are errors wherever they stand", "[exchange]") {
    CHECK(code("#N/A", CellKind::error) == "value.error_value");
    CHECK(quantity("", CellKind::no_value) == "value.formula_without_value");
}

TEST_CASE("amounts shown with two decimals are yuan, percents are percents", "[exchange]") {
    CHECK(price("12.50", CellKind::money) == "1250");
    CHECK(price("12", CellKind::number) == "12");
    CHECK(value_of<FloatPolicy>("band", "5%", CellKind::percent) == "500");
    CHECK(value_of<FloatPolicy>("band", "5.25%") == "525");
    CHECK(value_of<FloatPolicy>("band", "500") == "500");
}

TEST_CASE("rows of totals are known by their word", "[exchange]") {
    CHECK(is_total_word("合计"));
    CHECK(is_total_word(" 合 计： "));
    CHECK(is_total_word("小　计"));
    CHECK_FALSE(is_total_word("合计超市"));
}

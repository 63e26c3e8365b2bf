// SPDX-License-Identifier: GPL-3.0-or-later
// What people type into fields: days, numbers, money, percent, and how it stands there afterwards.
#include "client/widgets/typed_text.h"
#include "common/products/set_price.h"
#include "common/quota/set_float_policy.h"
#include "common/retailers/put_retailer.h"
#include "common/rules/make_command.h"

#include <catch2/catch.hpp>

namespace liangheng {
namespace {

const Date today = make_date(2026, 11, 24);

const FieldInfo& licence() { return *command_info<PutRetailer>().find("licence_no"); }
const FieldInfo& price() { return *command_info<SetPrice>().find("wholesale"); }
const FieldInfo& band() { return *command_info<SetFloatPolicy>().find("band"); }
const FieldInfo& grade() { return *part_info<ProfileEntry>().find("grade"); }
const FieldInfo& day() { return *command_info<SetPrice>().find("effective_from"); }

std::optional<std::int64_t> number(const FieldInfo& field, const char* text) {
    const auto cell = read_typed(field, QString::fromUtf8(text), today);
    return cell && cell->type == Cell::Type::integer ? std::optional(cell->integer) : std::nullopt;
}

}

TEST_CASE("a day is read as people type it", "[desk]") {
    const std::pair<const char*, Date> typed[] = {
        {"701", make_date(2026, 7, 1)},        {"0701", make_date(2026, 7, 1)},
        {"1224", make_date(2026, 12, 24)},     {"090701", make_date(2009, 7, 1)},
        {"20090701", make_date(2009, 7, 1)},   {"2009-7-1", make_date(2009, 7, 1)},
        {"2009/07/01", make_date(2009, 7, 1)}, {"2009.7.1", make_date(2009, 7, 1)},
        {"7-1", make_date(2026, 7, 1)},        {"+3", make_date(2026, 11, 27)},
        {"-24", make_date(2026, 10, 31)},      {"＋３", make_date(2026, 11, 27)},
        {"2026-12", make_date(2026, 12, 1)},   {"２００９－７－１", make_date(2009, 7, 1)}};
    for (const auto& [text, wanted] : typed) {
        INFO(text);
        CHECK(typed_date(QString::fromUtf8(text), today) == wanted);
    }
    for (const char* text : {"", "7", "1301", "230", "2026-2-30", "soon", "+", "12345"}) {
        INFO(text);
        CHECK_FALSE(typed_date(QString::fromUtf8(text), today));
    }
}

TEST_CASE("a number is read with separators, full-width digits and its unit, and nothing else is", "[desk]") {
    CHECK(number(price(), "1,234.56") == 123'456);
    CHECK(number(price(), "１２３４．５") == 123'450);
    CHECK(number(price(), "80 元") == 8'000);
    CHECK(number(price(), "80.") == 8'000);
    CHECK(number(band(), "15%") == 1'500);
    CHECK(number(band(), "7.25") == 725);
    CHECK(number(grade(), "1 2") == 12);
    for (const char* text : {"80.123", "-5", "八十", "1.2.3", "1e3", "12345678901234567"}) {
        INFO(text);
        CHECK_FALSE(number(price(), text));
    }
    CHECK_FALSE(number(grade(), "1.5"));
}

TEST_CASE("an empty field is absent where it may be and missing where it may not", "[desk]") {
    CHECK(read_typed(grade(), "", today)->is_null());
    CHECK(read_typed(price(), " ", today).error().code == "value.missing");
    CHECK(read_typed(licence(), "", today).error().code == "value.missing");
}

TEST_CASE("digits are kept as text with their zeros and must be as many as the description says", "[desk]") {
    CHECK(read_typed(licence(), "０12345678901", today)->bytes == "012345678901");
    CHECK(read_typed(licence(), "12345", today).error().code == "value.wrong_digits");
}

TEST_CASE("a value stands in its field so that it is read back as it was", "[desk]") {
    for (const auto* field : {&price(), &band(), &grade(), &day()})
        for (const std::int64_t value : {0, 5, 100, 12'345, 20'000}) {
            INFO(field->name << ' ' << value);
            const auto text = typed_text(*field, Cell::of(value));
            CHECK(number(*field, text.toUtf8().constData()) == value);
        }
}

}

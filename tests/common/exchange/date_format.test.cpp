// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/exchange/date_format.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

std::string read_with(std::string_view format, std::string_view text) {
    const auto compiled = DateFormat::compile(format);
    REQUIRE(compiled);
    const auto moment = compiled->read(text);
    if (!moment) return "none";
    return to_text(moment->day) +
           (moment->ms_of_day > 0 ? "+" + std::to_string(moment->ms_of_day / 1000) : "");
}

}

TEST_CASE("days are read as other programs write them", "[date_format]") {
    CHECK(read_with("dd.MM.yyyy", "06.09.2016") == "2016-09-06");
    CHECK(read_with("M/d/yyyy", "9/6/2016") == "2016-09-06");
    CHECK(read_with("M/d/yyyy", "12/31/2016") == "2016-12-31");
    CHECK(read_with("yyyyMMdd", "20160906") == "2016-09-06");
    CHECK(read_with("yyyy年M月d日", "2016年9月6日") == "2016-09-06");
    CHECK(read_with("yyyy 年", "2025 年") == "2025-01-01");
    CHECK(read_with("yyyy-MM", "2016-09") == "2016-09-01");
    CHECK(read_with("%d/%m/%Y", "06/09/2016") == "2016-09-06");
    CHECK(read_with("YYYY-MM-DD", "2016-09-06") == "2016-09-06");
    CHECK(read_with("yyyy-MM-dd HH:mm:ss", "2016-09-06 01:00:05") == "2016-09-06+3605");
    CHECK(read_with("%Y-%m-%d %H:%M", "2016-09-06 00:01") == "2016-09-06+60");
}

TEST_CASE("a text that does not fit the format is no day", "[date_format]") {
    for (const auto* text : {"2016-09-06 ", "2016-09-0", "16-09-06", "2016-9-6x", "2016-02-30", "2016-13-01",
                             "", "2016-", "2016-09-", "2016-09-06 00:00", "二〇一六"})
        CHECK(read_with("yyyy-MM-dd", text) == "none");
    CHECK(read_with("yyyyMMdd", "2016096") == "none");
    CHECK(read_with("yyyyMMdd", "2016/9/6") == "none");
    CHECK(read_with("yyyy-MM-dd HH:mm", "2016-09-06 24:00") == "none");
}

TEST_CASE("a format without a year or with a part twice is none", "[date_format]") {
    for (const auto* text :
         {"", "MM-dd", "dd", "yyyy-dd", "yyyy-MM-dd yyyy", "%d.%m.%y", "%", "yyyy-mm-dd", "yyyy-MM-dd mm"})
        CHECK_FALSE(DateFormat::compile(text));
}

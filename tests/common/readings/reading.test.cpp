// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/readings/reading.h"

#include "common/readings/searchable.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace liangheng;

namespace {

bool found_by(std::string_view name, ReadAs as, std::string_view typed, std::string_view correction = {}) {
    return reading_keys(name, as, correction).keys.find(searchable(typed)) != std::string::npos;
}
std::string usual(std::string_view name, ReadAs as, std::string_view correction = {}) {
    return reading_keys(name, as, correction).full;
}

}

TEST_CASE("a shop is found by either reading of 行, in full and by initials", "[readings]") {
    for (const auto* typed : {"yjh", "yjx", "yanjiuhang", "yanjiuxing", "烟酒", "酒行", "行", "永兴烟酒行"})
        CHECK(found_by("永兴烟酒行", ReadAs::goods, typed));
    CHECK(!found_by("永兴烟酒行", ReadAs::goods, "yjs"));
    CHECK(found_by("望江副食店", ReadAs::goods, "wjfsd"));
}

TEST_CASE("the usual reading of a word decides the order of lists", "[readings]") {
    CHECK(usual("永兴烟酒行", ReadAs::goods) == "yongxingyanjiuhang");
    CHECK(usual("大重九", ReadAs::goods) == "dachongjiu");
    CHECK(usual("长江商行", ReadAs::goods) == "changjiangshanghang");
    CHECK(usual("解放路", ReadAs::goods) == "jiefanglu");
}

TEST_CASE("a surname is read as a surname, and found as a word too", "[readings]") {
    CHECK(usual("单文", ReadAs::person) == "shanwen");
    CHECK(usual("单文", ReadAs::goods) == "danwen");
    CHECK(usual("曾祥", ReadAs::person) == "zengxiang");
    for (const auto* typed : {"shan", "dan", "sw", "dw"}) CHECK(found_by("单文", ReadAs::person, typed));
    for (const auto& [name, typed] : {std::pair{"仇英", "qiu"},
                                      {"区伯", "ou"},
                                      {"盖文", "ge"},
                                      {"查良", "zha"},
                                      {"朴树", "piao"},
                                      {"解晓", "xie"},
                                      {"尉迟恭", "yuchi"}})
        CHECK(found_by(name, ReadAs::person, typed));
}

TEST_CASE("a correction comes first and takes no other reading away", "[readings]") {
    CHECK(usual("单文", ReadAs::person, "dan wen") == "danwen");
    CHECK(usual("单文", ReadAs::person, "dw") == "danwen");
    CHECK(found_by("单文", ReadAs::person, "sw", "dw"));
    CHECK(usual("岚湾", ReadAs::goods, "wan lan") == "wanlan");
    CHECK(readings_of("岚湾", ReadAs::goods, "xyz").front().initials == "xyz");
    CHECK(found_by("岚湾", ReadAs::goods, "lw", "xyz"));
    CHECK(found_by("岚湾", ReadAs::goods, "xyz", "x y z"));
    CHECK(usual("岚湾", ReadAs::goods, "  ") == "lanwan");
}

TEST_CASE("width, case, blanks, dashes and brackets do not matter in a search", "[readings]") {
    CHECK(searchable("ＡＢ－12 ｃ") == "ab12c");
    CHECK(searchable("岚湾（细 支）") == "岚湾细支");
    CHECK(found_by("Blue-１９１６（软）", ReadAs::goods, "blue1916"));
    CHECK(found_by("Blue-１９１６（软）", ReadAs::goods, "1916 r"));
    CHECK(searchable("\xff\xfe").empty());
    CHECK(searchable("𠮷野家") == "𠮷野家");
}

TEST_CASE("a mnemonic is the initials of the reading, with letters and digits as they are", "[readings]") {
    CHECK(usual_initials("岚湾（细支）", 64) == "lwxz");
    CHECK(usual_initials("Blue 1916 软", 64) == "blue1916r");
    CHECK(usual_initials("", 64).empty());
    CHECK(usual_initials("岚湾细支", 3) == "lwx");
}

TEST_CASE("a name of many readings keeps the usual one and stays within its bound", "[readings]") {
    std::string name;
    for (int i = 0; i < 40; ++i) name += "行";
    const auto all = readings_of(name, ReadAs::goods);
    CHECK(all.size() <= most_readings);
    CHECK(all.size() > 1);
    CHECK(all.front().initials == std::string(40, 'h'));
    CHECK(readings_of("", ReadAs::goods).size() == 1);
}

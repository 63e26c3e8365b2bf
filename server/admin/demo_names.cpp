// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/demo_names.h"

#include <array>

namespace liangheng {
namespace {

struct Syllable {
    std::string_view text;
    std::string_view initial;
};

constexpr std::array<std::string_view, 24> surnames{"王", "李", "张", "刘", "陈", "杨", "赵", "黄",
                                                    "周", "吴", "徐", "孙", "胡", "朱", "高", "林",
                                                    "何", "郭", "马", "罗", "梁", "宋", "郑", "谢"};
constexpr std::array<std::string_view, 32> given{
    "明", "芳", "伟", "静", "勇", "敏", "磊", "丽", "军", "艳", "涛", "娟", "超", "霞", "刚", "燕",
    "平", "梅", "辉", "玲", "鹏", "桂", "建", "春", "国", "秀", "志", "红", "文", "云", "海", "英"};
constexpr std::array<std::string_view, 16> shop_first{"顺", "兴", "福", "祥", "和", "瑞", "丰", "隆",
                                                      "吉", "昌", "永", "盛", "聚", "鑫", "惠", "宏"};
constexpr std::array<std::string_view, 16> shop_second{"达", "源", "来", "康", "泰", "盈", "茂", "友",
                                                       "民", "家", "佳", "旺", "德", "利", "仁", "安"};
constexpr std::array<std::string_view, 8> shop_kind{"烟酒店", "便利店", "超市", "商行",
                                                    "小卖部", "副食店", "商店", "百货店"};
constexpr std::array<std::string_view, 12> places{"城中",   "东屏", "西岭", "南渡",   "北塘", "青石",
                                                  "白沙湾", "柳溪", "云台", "龙泉坝", "石桥", "梅林"};
constexpr std::array<std::string_view, 10> roads{"解放路", "人民路", "新街",   "老街",   "学前路",
                                                 "车站路", "河滨路", "建设路", "团结巷", "中心街"};

constexpr std::array<Syllable, 20> brand_first{
    {{"岚", "l"}, {"汐", "x"}, {"砚", "y"}, {"笙", "s"}, {"黛", "d"}, {"檀", "t"}, {"篁", "h"},
     {"翎", "l"}, {"珩", "h"}, {"霁", "j"}, {"澈", "c"}, {"樾", "y"}, {"芷", "z"}, {"皓", "h"},
     {"峤", "q"}, {"泠", "l"}, {"枫", "f"}, {"禾", "h"}, {"屿", "y"}, {"漪", "y"}}};
constexpr std::array<Syllable, 20> brand_second{
    {{"湾", "w"}, {"庭", "t"}, {"陌", "m"}, {"岫", "x"}, {"舟", "z"}, {"笺", "j"}, {"渡", "d"},
     {"原", "y"}, {"谷", "g"}, {"亭", "t"}, {"渚", "z"}, {"关", "g"}, {"坞", "w"}, {"溪", "x"},
     {"坊", "f"}, {"廊", "l"}, {"汀", "t"}, {"畔", "p"}, {"岭", "l"}, {"塬", "y"}}};
constexpr std::array<Syllable, 12> variants{{{"经典", "jd"},
                                             {"软", "r"},
                                             {"硬", "y"},
                                             {"细支", "xz"},
                                             {"中支", "zz"},
                                             {"金", "j"},
                                             {"银", "y"},
                                             {"蓝", "l"},
                                             {"红", "h"},
                                             {"典藏", "dc"},
                                             {"清香", "qx"},
                                             {"醇和", "ch"}}};

std::string together(std::initializer_list<std::string_view> parts) {
    std::string text;
    for (const auto part : parts) text += part;
    return text;
}

}

std::string demo_person(DemoDice& dice) {
    const auto surname = dice.pick(surnames);
    const auto first = dice.pick(given);
    return dice.percent(35) ? together({surname, first}) : together({surname, first, dice.pick(given)});
}

std::string demo_shop(DemoDice& dice) {
    const auto first = dice.pick(shop_first);
    const auto second = dice.pick(shop_second);
    return together({first, second, dice.pick(shop_kind)});
}

std::string demo_address(DemoDice& dice, std::string_view place) {
    const auto road = dice.pick(roads);
    return together({place, road, std::to_string(dice.between(1, 399)), "号"});
}

std::string_view demo_place(std::size_t number) { return places[number % places.size()]; }

DemoName demo_brand(std::size_t number) {
    const auto& first = brand_first[number % brand_first.size()];
    // Steps through the second syllables so that neighbours differ in both.
    const auto& second = brand_second[(number * 7 + number / brand_first.size()) % brand_second.size()];
    return {together({first.text, second.text}), together({first.initial, second.initial})};
}

DemoName demo_variant(std::size_t number) {
    const auto& variant = variants[number % variants.size()];
    return {std::string(variant.text), std::string(variant.initial)};
}

}

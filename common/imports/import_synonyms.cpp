// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/imports/import_synonyms.h"

#include <algorithm>
#include <array>

namespace liangheng {
namespace {

struct Synonyms {
    std::string_view field;
    std::string_view words; ///< divided by commas
};
constexpr std::array synonyms{
    Synonyms{"licence_no",
             "许可证号,许可证号码,烟草专卖许可证号,零售许可证号,专卖证号,许可证,客户编码,licence,license"},
    Synonyms{"retailer", "许可证号,许可证号码,烟草专卖许可证号,零售许可证号,零售户,客户编码"},
    Synonyms{"name", "名称,店名,字号,客户名称,零售户名称,企业名称,商品名称,品名,卷烟名称,姓名"},
    Synonyms{"holder", "持证人,负责人,经营者,法人,业主"},
    Synonyms{"address", "地址,经营地址,店址"},
    Synonyms{"territory", "片区,片区代码,客户经理片区,辖区"},
    Synonyms{"order_weekday", "订货日,订货周期,周几订货"},
    Synonyms{"status", "状态,经营状态"},
    Synonyms{"licence_valid_to", "有效期,有效期至,许可证有效期,许可证有效期至,到期日"},
    Synonyms{"market_type", "市场类型,城乡"},
    Synonyms{"format", "业态,零售业态"},
    Synonyms{"size_class", "规模,经营规模"},
    Synonyms{"area_type", "区域类型,商圈类型"},
    Synonyms{"trade_area", "商圈"},
    Synonyms{"grade", "档位,客户档位,等级"},
    Synonyms{"credit_grade", "诚信等级,信用等级"},
    Synonyms{"phone", "电话,联系电话,手机,手机号,订货电话"},
    Synonyms{"holder_birthday", "生日,出生日期"},
    Synonyms{"code", "代码,编码,商品编码,卷烟编码,商品代码"},
    Synonyms{"product", "代码,编码,商品编码,卷烟编码,商品代码"},
    Synonyms{"brand", "品牌"},
    Synonyms{"category", "类别,卷烟类别,价类"},
    Synonyms{"carton_barcode", "条码,条包装码,条形码"},
    Synonyms{"pack_barcode", "盒码,盒条码,小盒条码"},
    Synonyms{"mnemonic", "助记码,拼音码"},
    Synonyms{"allocation", "调拨价,含税调拨价"},
    Synonyms{"wholesale", "批发价,含税批发价"},
    Synonyms{"guide_retail", "零售价,零售指导价,建议零售价,指导价"},
    Synonyms{"effective_from", "生效日期,执行日期,起始日期"},
    Synonyms{"number", "工号,员工编号,编号"},
    Synonyms{"department", "部门,部门代码"},
    Synonyms{"department_name", "部门名称"},
    Synonyms{"role", "角色,岗位"},
    Synonyms{"joined_on", "入职日期"},
    Synonyms{"month", "月份,月度"},
    Synonyms{"quantity", "数量,总量,核定总量,核定量,商定总量"},
};

// Case, blanks, dashes and units in brackets do not count: "批发价 (元)".
std::string plain(std::string_view text) {
    std::string word;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '(' || text.substr(i).starts_with("（")) break;
        if (c == ' ' || c == '_' || c == '-' || c == '\n' || c == '*') continue;
        if (text.substr(i).starts_with("　")) {
            i += std::string_view("　").size() - 1;
            continue;
        }
        word += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return word;
}

bool stands_in(std::string_view list, std::string_view word) {
    for (std::size_t begin = 0; begin <= list.size();) {
        const auto comma = std::min(list.find(',', begin), list.size());
        if (list.substr(begin, comma - begin) == word) return true;
        begin = comma + 1;
    }
    return false;
}

using Labels = std::function<std::vector<std::string>(const ImportField&)>;

// 3 its own name, 2 a label, 1 one of the usual words, 0 not at all.
int likeness(const ImportField& field, const std::string& word, const Labels& labels) {
    if (word.empty()) return 0;
    if (word == plain(field.name)) return 3;
    if (word == plain(field.field->label)) return 2;
    if (labels)
        for (const auto& label : labels(field))
            if (word == plain(label)) return 2;
    for (const auto& known : synonyms)
        if (known.field == field.name && stands_in(known.words, word)) return 1;
    return 0;
}

}

std::vector<std::optional<std::size_t>>
guess_columns(const ImportFields& fields, std::span<const std::string> header, const Labels& labels) {
    std::vector<std::optional<std::size_t>> columns(fields.size());
    std::vector<bool> taken(header.size());
    for (int wanted = 3; wanted > 0; --wanted)
        for (std::size_t field = 0; field < fields.size(); ++field)
            for (std::size_t column = 0; column < header.size() && !columns[field]; ++column) {
                if (taken[column] || likeness(fields[field], plain(header[column]), labels) != wanted)
                    continue;
                columns[field] = column;
                taken[column] = true;
            }
    return columns;
}

bool names_a_field(const ImportFields& fields, std::string_view text, const Labels& labels) {
    const auto word = plain(text);
    return std::any_of(fields.begin(), fields.end(),
                       [&](const auto& field) { return likeness(field, word, labels) > 0; });
}

}

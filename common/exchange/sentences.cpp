// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/exchange/sentences.h"

#include "common/rules/refusal_sentences.h"

#include <algorithm>
#include <array>

namespace liangheng {
namespace {

constexpr std::array sentences{
    FileSentence{"value.not_a_number", "{field}: \"{value}\" is no number such as {expected}",
                 "{field}：“{value}”不是数字（例如 {expected}）"},
    FileSentence{"value.not_a_date", "{field}: \"{value}\" is no date of the form {expected}",
                 "{field}：“{value}”不是日期（格式 {expected}）"},
    FileSentence{"value.unknown_choice", "{field}: \"{value}\" is none of {expected}",
                 "{field}：“{value}”不在可选值之中（{expected}）"},
    FileSentence{"value.wrong_digits", "{field}: \"{value}\" has not exactly {expected} digits",
                 "{field}：“{value}”不是 {expected} 位数字"},
    FileSentence{"value.too_long", "{field}: \"{value}\" is longer than {expected}",
                 "{field}：“{value}”超过长度 {expected}"},
    FileSentence{"value.missing", "{field}: a value is missing", "{field}：缺少内容"},
    FileSentence{"value.out_of_range", "{field}: {value} is outside {expected}", "{field}：{value} 超出范围 {expected}"},
    FileSentence{"value.not_an_id", "{field}: \"{value}\" is no id of {expected} hexadecimal digits",
                 "{field}：“{value}”不是 {expected} 位十六进制编号"},
    FileSentence{"value.bad_text", "{field}: \"{value}\" holds characters that are not allowed ({expected})",
                 "{field}：“{value}”含有不允许的字符（{expected}）"},
    FileSentence{"value.no_match", "{field}: nothing in \"{value}\" matches {expected}",
                 "{field}：“{value}”中没有符合 {expected} 的内容"},
    FileSentence{"csv.empty", "the file has no header", "文件没有表头"},
    FileSentence{"csv.column_twice", "the header names the column \"{column}\" twice", "表头中“{column}”列出现两次"},
    FileSentence{"csv.too_many_columns", "line {line}: the header has more than {limit} columns",
                 "第 {line} 行：表头超过 {limit} 列"},
    FileSentence{"csv.too_many_cells", "line {line}: {cells} cells, but the header has {columns} columns",
                 "第 {line} 行：有 {cells} 个单元格，表头只有 {columns} 列"},
    FileSentence{"csv.too_few_cells", "line {line}: only {cells} cells, but the header has {columns} columns",
                 "第 {line} 行：只有 {cells} 个单元格，表头有 {columns} 列"},
    FileSentence{"csv.cell_too_long", "line {line}: the cell of \"{column}\" is longer than {limit} bytes",
                 "第 {line} 行：“{column}”列的单元格超过 {limit} 字节"},
    FileSentence{"csv.text_after_quote", "line {line}: text stands behind a closing quote",
                 "第 {line} 行：右引号后面还有内容"},
    FileSentence{"csv.unclosed_quote", "line {line}: a quote is opened here and never closed",
                 "第 {line} 行：引号没有结束"},
    FileSentence{"csv.row_too_long", "line {line}: the row is longer than {limit} bytes",
                 "第 {line} 行：整行超过 {limit} 字节"},
    FileSentence{"csv.too_many_rows", "line {line}: more than {limit} rows", "第 {line} 行：超过 {limit} 行"},
    FileSentence{"exchange.file_too_large", "the file is larger than {limit} bytes", "文件超过 {limit} 字节"},
    FileSentence{"encoding.bad_bytes", "line {line}: byte {offset} is no {encoding}",
                 "第 {line} 行：第 {offset} 字节不符合 {encoding} 编码"},
    FileSentence{"encoding.unknown", "line {line}: from byte {offset} on the text is neither UTF-8 nor GB18030",
                 "第 {line} 行：从第 {offset} 字节起既不是 UTF-8 也不是 GB18030"},
    FileSentence{"encoding.looks_like_utf16", "the file looks like UTF-16 without a mark at its beginning",
                 "文件像是没有标记的 UTF-16 编码"},
    FileSentence{"mapping.bad_toml", "{file}:{line}: no valid TOML: {reason}", "{file}:{line}：不是有效的 TOML：{reason}"},
    FileSentence{"mapping.unknown_table", "{file}:{line}: \"{entry}\" has no meaning here; allowed: {allowed}",
                 "{file}:{line}：不认识“{entry}”，只能是 {allowed}"},
    FileSentence{"mapping.unknown_field", "{file}: there is no field \"{entry}\"; there are {allowed}",
                 "{file}：没有“{entry}”字段，可用：{allowed}"},
    FileSentence{"mapping.unknown_key", "{file}:{line}: {entry}: \"{key}\" has no meaning; allowed: {allowed}",
                 "{file}:{line}：{entry}：不认识“{key}”，可用：{allowed}"},
    FileSentence{"mapping.bad_value", "{file}:{line}: {entry}: {key} wants {expected}",
                 "{file}:{line}：{entry}：{key} 应为 {expected}"},
    FileSentence{"mapping.not_together", "{file}:{line}: {entry}: only one of {keys}",
                 "{file}:{line}：{entry}：只能有其中之一：{keys}"},
    FileSentence{"mapping.no_assignment", "{option}: \"{value}\" is not of the form {expected}",
                 "{option}：“{value}”的格式应为 {expected}"},
    FileSentence{"mapping.unknown_column", "{field}: the file has no column \"{column}\"; it has {allowed}",
                 "{field}：文件没有“{column}”列，现有：{allowed}"},
    FileSentence{"import.code_made", "{field}: codes are made of \"{prefix}\" and the text of \"{column}\", {pad} characters with zeros",
                 "{field}：代码由“{prefix}”和“{column}”列组成，补零到 {pad} 位"},
    FileSentence{"import.file_changed", "somebody writes into the file while it is imported", "导入过程中文件被改动"},
    FileSentence{"import.unknown_kind", "there is no import of the kind \"{kind}\"", "没有“{kind}”这种导入"},
    FileSentence{"import.not_found", "{field}: no {expected} is \"{value}\"", "{field}：找不到 {expected} 为“{value}”的记录"},
    FileSentence{"import.several_rows", "{field}: several rows have \"{value}\" as {expected}",
                 "{field}：有多条记录的 {expected} 为“{value}”"},
    FileSentence{"import.row_twice", "the same stands in line {line} already", "与第 {line} 行重复"},
    FileSentence{"import.head_differs", "line {line} says otherwise of the same", "与第 {line} 行对同一对象的内容不一致"},
    FileSentence{"import.default_taken", "where {field} is missing, new rows get \"{value}\"",
                 "缺少“{field}”时，新记录取“{value}”"},
    FileSentence{"encoding.doubtful", "the file was read as {encoding}, but hardly any common character is in it",
                 "按 {encoding} 读取了文件，但其中几乎没有常用汉字"},
    FileSentence{"products.barcode_twice", "{field}: the bar code {value} belongs to another product as well ({other})",
                 "{field}：条码 {value} 也属于另一商品（{other}）"},
    FileSentence{"products.barcode_missing", "{field}: the bar code is missing", "{field}：缺少条码"},
    FileSentence{"products.price_missing", "a price is missing; the product gets none", "价格不全，该商品不设价格"},
    FileSentence{"orders.returns_not_supported", "the quantity {value} is a return, which an import of orders does not bring",
                 "数量 {value} 为退货，订单导入不接收退货"},
    FileSentence{"orders.recorded_differently", "an earlier run has recorded this order of the file otherwise",
                 "此前的导入对该订单的记录与现在不同"},
    FileSentence{"export.unknown_entity", "there is nothing called \"{name}\" to export", "没有名为“{name}”的内容可导出"},
    FileSentence{"export.unknown_field", "{entity} has no field \"{field}\"; there are {allowed}", "{entity} 没有“{field}”字段，可用：{allowed}"},
    FileSentence{"export.no_condition", "\"{text}\" is not of the form field=value", "“{text}”的格式应为 字段=值"},
    FileSentence{"export.json_needs_out", "--json describes the file of --out, which is missing", "--json 用于说明 --out 的文件，请给出 --out"},
    FileSentence{"user.exists", "there is a login \"{user}\" already", "已有登录名“{user}”"},
    FileSentence{"user.unknown", "there is no login \"{user}\"", "没有登录名“{user}”"},
    FileSentence{"user.name_missing", "there is no employee {number}; a new one needs --name", "没有工号为 {number} 的职工，新建请给出 --name"},
    FileSentence{"user.employee_has_login", "employee {number} has a login already", "职工 {number} 已有登录名"},
    FileSentence{"user.department_unknown", "there is no department \"{code}\"", "没有代码为“{code}”的部门"},
    FileSentence{"user.role_unknown", "there is no role \"{role}\"", "没有角色“{role}”"},
    FileSentence{"user.password_empty", "the first line of the password file is empty", "密码文件的第一行为空"},
};

std::string filled(std::string_view pattern, const Arguments& arguments) {
    std::string text;
    while (!pattern.empty()) {
        const auto open = std::min(pattern.find('{'), pattern.size());
        text += pattern.substr(0, open);
        pattern.remove_prefix(open);
        const auto close = pattern.find('}');
        if (pattern.empty() || close == pattern.npos) break;
        const auto name = pattern.substr(1, close - 1);
        const auto it = std::find_if(arguments.begin(), arguments.end(), [&](const auto& a) { return a.name == name; });
        if (it != arguments.end()) text += it->value;
        pattern.remove_prefix(close + 1);
    }
    return text;
}

}

std::span<const FileSentence> file_sentences() { return sentences; }

std::string sentence(const Refusal& refusal, Language language) {
    const auto* it = std::find_if(sentences.begin(), sentences.end(), [&](const auto& s) { return s.code == refusal.code; });
    if (it != sentences.end()) return filled(language == Language::zh ? it->zh : it->en, refusal.arguments);
    if (refusal_sentence(refusal.code)) return refusal_text(refusal);
    std::string text = refusal.code;
    for (const auto& argument : refusal.arguments) text += ' ' + argument.name + '=' + argument.value;
    return text;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/exchange/import_report.h"

#include "common/rules/refusal_sentences.h"
#include "common/schema/json.h"

namespace liangheng {
namespace {

ImportNote make_note(std::string at, std::string item, const std::vector<Refusal>& reasons) {
    ImportNote note{
        std::move(at), std::move(item), reasons.empty() ? std::string() : reasons.front().code, {}};
    std::string english;
    for (const auto& reason : reasons) {
        if (!english.empty()) {
            note.reason += "；";
            english += "; ";
        }
        note.reason += chinese_text(reason);
        english += english_text(reason);
    }
    if (!english.empty()) note.reason += " / " + english;
    return note;
}

void write_notes(JsonWriter& json, std::string_view name, const std::vector<ImportNote>& notes) {
    json.key(name).begin_array();
    for (const auto& note : notes) {
        json.begin_object();
        json.member("at", note.at)
            .member("item", note.item)
            .member("code", note.code)
            .member("reason", note.reason);
        json.end_object();
    }
    json.end_array();
}

void append_notes(std::string& text, const std::vector<ImportNote>& notes) {
    for (const auto& note : notes) {
        text += "  " + note.at;
        if (!note.item.empty()) text += " · " + note.item;
        text += " · " + note.code;
        if (!note.reason.empty()) text += " · " + note.reason;
        text += '\n';
    }
}

void append_count(std::string& text, std::string_view what, std::uint64_t count) {
    text += "  ";
    text += what;
    text += ": " + std::to_string(count) + '\n';
}

}

std::string at_line(std::string_view file, std::uint64_t line) {
    return std::string(file) + ':' + std::to_string(line);
}

void ImportReport::refuse_row(std::string at, std::string item, const std::vector<Refusal>& reasons) {
    refused.push_back(make_note(std::move(at), std::move(item), reasons));
}

void ImportReport::warn(std::string at, std::string item, const Refusal& reason) {
    warnings.push_back(make_note(std::move(at), std::move(item), {reason}));
}

std::string to_json(const ImportReport& report) {
    JsonWriter json;
    json.begin_object();
    json.member("file", report.file).member("kind", report.kind);
    json.member("format", report.format).member("encoding", report.encoding);
    json.member("rows", report.rows).member("accepted", report.accepted);
    json.member("changed", report.changed).member("left_out", report.left_out);
    json.key("accepted_by_kind").begin_object();
    for (const auto& [kind, count] : report.accepted_by_kind) json.member(kind, count);
    json.end_object();
    write_notes(json, "refused", report.refused);
    write_notes(json, "warnings", report.warnings);
    json.member("committed", report.committed);
    json.end_object();
    return json.take();
}

std::string to_text(const ImportReport& report) {
    std::string text =
        report.file + " (" + report.kind + ", " + report.format + ", " + report.encoding + ")\n";
    append_count(text, "行数 / rows", report.rows);
    append_count(text, "接受 / accepted", report.accepted);
    append_count(text, "其中更新 / changed among them", report.changed);
    append_count(text, "拒绝 / refused", report.refused.size());
    append_count(text, "空行 / blank", report.blank);
    if (report.left_out > 0) append_count(text, "略过 / left out", report.left_out);
    for (const auto& [kind, count] : report.accepted_by_kind) append_count(text, "+ " + kind, count);
    if (!report.refused.empty()) text += "拒绝 / refused\n";
    append_notes(text, report.refused);
    if (!report.warnings.empty()) text += "提示 / warnings\n";
    append_notes(text, report.warnings);
    text += report.committed ? "已导入。/ Imported.\n" : "未导入任何数据。/ Nothing was imported.\n";
    return text;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/exchange/import_report.h"

#include "common/schema/json.h"

namespace liangheng {
namespace {

ImportNote make_note(std::string at, std::string item, const std::vector<Refusal>& reasons, Language language) {
    ImportNote note{std::move(at), std::move(item), reasons.empty() ? std::string() : reasons.front().code, {}};
    for (const auto& reason : reasons) {
        if (!note.reason.empty()) note.reason += language == Language::zh ? "；" : "; ";
        note.reason += sentence(reason, language);
    }
    return note;
}

void write_notes(JsonWriter& json, std::string_view name, const std::vector<ImportNote>& notes) {
    json.key(name).begin_array();
    for (const auto& note : notes) {
        json.begin_object();
        json.member("at", note.at).member("item", note.item).member("code", note.code).member("reason", note.reason);
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

struct Words {
    std::string_view rows, accepted, changed, refused, blank, left_out, warnings, committed, not_committed, colon, comma;
};
constexpr Words english{"rows",     "accepted",          "changed among them",
                        "refused",  "blank",             "left out",
                        "warnings", "Imported.",         "Nothing was imported.",
                        ": ",       ", "};
constexpr Words chinese{"行数", "接受", "其中更新", "拒绝", "空行", "略过", "提示", "已导入。", "未导入任何数据。", "：", "，"};

void append_count(std::string& text, const Words& words, std::string_view what, std::uint64_t count) {
    if (!text.empty() && text.back() != '\n') text += words.comma;
    text += what;
    text += words.colon;
    text += std::to_string(count);
}

}

std::string at_line(std::string_view file, std::uint64_t line) { return std::string(file) + ':' + std::to_string(line); }

void ImportReport::refuse_row(std::string at, std::string item, const std::vector<Refusal>& reasons,
                              Language language) {
    refused.push_back(make_note(std::move(at), std::move(item), reasons, language));
}

void ImportReport::warn(std::string at, std::string item, const Refusal& reason, Language language) {
    warnings.push_back(make_note(std::move(at), std::move(item), {reason}, language));
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

std::string to_text(const ImportReport& report, Language language) {
    const auto& words = language == Language::zh ? chinese : english;
    std::string text = report.file + " (" + report.kind + ", " + report.format + ", " + report.encoding + ")\n";
    append_count(text, words, words.rows, report.rows);
    append_count(text, words, words.accepted, report.accepted);
    append_count(text, words, words.changed, report.changed);
    append_count(text, words, words.refused, report.refused.size());
    append_count(text, words, words.blank, report.blank);
    if (report.left_out > 0) append_count(text, words, words.left_out, report.left_out);
    text += '\n';
    for (const auto& [kind, count] : report.accepted_by_kind) {
        text += "  ";
        text += kind;
        text += words.colon;
        text += std::to_string(count) + '\n';
    }
    if (!report.refused.empty()) text += std::string(words.refused) + '\n';
    append_notes(text, report.refused);
    if (!report.warnings.empty()) text += std::string(words.warnings) + '\n';
    append_notes(text, report.warnings);
    text += report.committed ? words.committed : words.not_committed;
    text += '\n';
    return text;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/schema/json.h"

#include "common/base/text.h"
#include "common/schema/cell_text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace liangheng {
namespace {

constexpr std::string_view unreadable = "\xef\xbf\xbd";

std::size_t character_size(char lead) {
    const auto byte = static_cast<unsigned char>(lead);
    if (byte < 0x80) return 1;
    if (byte < 0xe0) return 2;
    return byte < 0xf0 ? 3 : 4;
}

void append_escaped(std::string& out, char c) {
    constexpr std::string_view digits = "0123456789abcdef";
    switch (c) {
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\r':
        out += "\\r";
        return;
    case '\t':
        out += "\\t";
        return;
    default:
        break;
    }
    if (static_cast<unsigned char>(c) >= 0x20) {
        out += c;
        return;
    }
    out += "\\u00";
    out += digits[static_cast<unsigned char>(c) >> 4];
    out += digits[static_cast<unsigned char>(c) & 15];
}

void write_list(JsonWriter& json, const FieldInfo& field, const void* object) {
    const auto& list = field.list;
    FieldInfo element;
    element.kind = list.element_kind;
    json.begin_array();
    for (std::size_t i = 0, n = list.size(object); i < n; ++i) {
        if (list.element)
            write_struct(json, list.element(), list.at(object, i));
        else
            write_cell(json, element, list.get(list.at(object, i)));
    }
    json.end_array();
}

}

void JsonWriter::separate() {
    constexpr std::string_view needs_no_comma = "{[:\n";
    if (!text_.empty() && needs_no_comma.find(text_.back()) == needs_no_comma.npos) text_ += ',';
}

JsonWriter& JsonWriter::open(char bracket) {
    separate();
    text_ += bracket;
    return *this;
}

JsonWriter& JsonWriter::close(char bracket) {
    text_ += bracket;
    return *this;
}

JsonWriter& JsonWriter::raw(std::string_view literal) {
    separate();
    text_ += literal;
    return *this;
}

void JsonWriter::quote(std::string_view text) {
    text_ += '"';
    while (!text.empty()) {
        const auto size = character_size(text.front());
        if (size == 1)
            append_escaped(text_, text.front());
        else if (!is_valid_utf8(text.substr(0, size))) {
            text_ += unreadable;
            text.remove_prefix(1);
            continue;
        } else
            text_ += text.substr(0, size);
        text.remove_prefix(size);
    }
    text_ += '"';
}

JsonWriter& JsonWriter::key(std::string_view name) {
    separate();
    quote(name);
    text_ += ':';
    return *this;
}

JsonWriter& JsonWriter::value(std::string_view text) {
    separate();
    quote(text);
    return *this;
}

JsonWriter& JsonWriter::value(bool truth) { return raw(truth ? "true" : "false"); }

JsonWriter& JsonWriter::value(double number) {
    if (!std::isfinite(number)) return null();
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    return raw({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

JsonWriter& JsonWriter::end_line() {
    text_ += '\n';
    return *this;
}

std::string JsonWriter::take() { return std::exchange(text_, {}); }

void write_cell(JsonWriter& json, const FieldInfo& field, const Cell& cell) {
    if (cell.is_null()) {
        json.null();
        return;
    }
    switch (field.kind) {
    case Kind::boolean:
        json.value(cell.integer != 0);
        return;
    case Kind::number:
    case Kind::change:
        json.value(cell.integer);
        return;
    case Kind::enumeration:
        if (!field.enumeration || !field.enumeration->find(cell.integer)) {
            json.value(cell.integer);
            return;
        }
        break;
    default:
        break;
    }
    if (field.kind == Kind::text)
        json.value(cell.bytes);
    else
        json.value(cell_text(field, cell));
}

void write_struct(JsonWriter& json, const StructInfo& info, const void* object) {
    json.begin_object();
    for (const auto& field : info.fields) {
        json.key(field.name);
        if (field.kind == Kind::list)
            write_list(json, field, object);
        else
            write_cell(json, field, field.get(object));
    }
    json.end_object();
}

void write_columns(JsonWriter& json, const EntityInfo& entity, std::span<const Cell> columns) {
    for (std::size_t i = 0; i < columns.size() && i < entity.columns.size(); ++i) {
        json.key(entity.columns[i].name);
        write_cell(json, entity.columns[i], columns[i]);
    }
}

void write_row(JsonWriter& json, const EntityInfo& entity, std::span<const Cell> columns) {
    json.begin_object();
    write_columns(json, entity, columns);
    json.end_object();
}

}

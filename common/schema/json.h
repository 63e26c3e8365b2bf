// SPDX-License-Identifier: GPL-3.0-or-later
// Writes JSON: one object on one line, made from descriptions. Machine output of all programs uses it.
// Reading JSON is QJsonDocument's work; there is no reader here.
#pragma once

#include "common/schema/info.h"

#include <concepts>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace liangheng {

/// Builds JSON text; commas and escapes are its business, matching begin and end the caller's.
class JsonWriter {
public:
    JsonWriter& begin_object() { return open('{'); }
    JsonWriter& end_object() { return close('}'); }
    JsonWriter& begin_array() { return open('['); }
    JsonWriter& end_array() { return close(']'); }
    /// Name of the next value inside an object.
    JsonWriter& key(std::string_view name);

    JsonWriter& value(std::string_view text);
    JsonWriter& value(const char* text) { return value(std::string_view(text)); }
    JsonWriter& value(bool truth);
    /// Shortest digits that read back the same; null for what is no number.
    JsonWriter& value(double number);
    template<std::integral N>
    requires(!std::same_as<N, bool>) JsonWriter& value(N number) { return raw(std::to_string(number)); }
    JsonWriter& null() { return raw("null"); }

    /// A whole member: key and value.
    template<class V> JsonWriter& member(std::string_view name, const V& content) {
        key(name);
        return value(content);
    }

    /// Ends a line of a stream of objects.
    JsonWriter& end_line();

    const std::string& text() const { return text_; }
    /// The text so far; the writer begins anew.
    std::string take();

private:
    JsonWriter& open(char bracket);
    JsonWriter& close(char bracket);
    JsonWriter& raw(std::string_view literal);
    void separate();
    void quote(std::string_view text);

    std::string text_;
};

/// Ids and bytes as hexadecimal text, days and instants as ISO text, enums by name, absent as null.
void write_cell(JsonWriter& json, const FieldInfo& field, const Cell& cell);
/// An object with every field by name; lists of structs and of plain values are arrays.
void write_struct(JsonWriter& json, const StructInfo& info, const void* object);
/// An object with every column by name.
void write_row(JsonWriter& json, const EntityInfo& entity, std::span<const Cell> columns);
/// The members of write_row without the braces, for callers that add lines of details.
void write_columns(JsonWriter& json, const EntityInfo& entity, std::span<const Cell> columns);

}

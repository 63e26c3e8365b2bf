// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/schema/cell_text.h"

#include "common/base/date.h"
#include "common/base/text.h"
#include "common/schema/member.h"

namespace liangheng {
namespace {

constexpr std::size_t shown_characters = 80;
constexpr std::size_t shown_choices = 400;
// Texts with a limit above this may have several lines.
constexpr std::uint32_t one_line_limit = 200;
constexpr std::string_view replacement = "\xef\xbf\xbd";

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }

// U+0080 … U+009F, in valid UTF-8.
bool is_second_control(std::string_view rest) {
    return rest.size() > 1 && rest[0] == '\xc2' && static_cast<unsigned char>(rest[1]) < 0xa0;
}

bool has_controls(std::string_view text, bool lines_allowed) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (lines_allowed && (text[i] == '\n' || text[i] == '\t')) continue;
        if (is_control(text[i]) || is_second_control(text.substr(i))) return true;
    }
    return false;
}

std::string shown(std::string_view value) {
    if (!is_valid_utf8(value)) return "0x" + hex(value.substr(0, (shown_characters - 2) / 2));
    std::string text;
    std::size_t characters = 0;
    for (const char c : value) {
        if ((static_cast<unsigned char>(c) & 0xc0) != 0x80 && ++characters > shown_characters) break;
        if (is_control(c))
            text += replacement;
        else
            text += c;
    }
    return text;
}

std::string choices(const EnumInfo& enumeration) {
    std::string names;
    for (const auto& value : enumeration.values) {
        if (names.size() > shown_choices) return names + ", …";
        if (!names.empty()) names += ", ";
        names += value.name;
    }
    return names;
}

struct Range {
    std::int64_t low;
    std::int64_t high;
    bool holds(std::int64_t value) const { return value >= low && value <= high; }
    std::string text() const { return std::to_string(low) + " … " + std::to_string(high); }
};

Range number_range(const FieldInfo& field) {
    return {field.kind == Kind::change ? -largest_number : 0, largest_number};
}
Range day_range() { return {make_date(1, 1, 1).days, make_date(9999, 12, 31).days}; }
Range instant_range() { return {1 - largest_number, largest_number - 1}; }

// A key, a unique code and a text of fixed digits name something and are never empty.
bool must_be_filled(const FieldInfo& field) { return field.key || field.unique || field.digits > 0; }

std::optional<Refusal> check_text(const FieldInfo& field, std::string_view text) {
    if (text.empty() && must_be_filled(field)) return refuse_value("value.missing", field, {}, {});
    if (field.digits && (text.size() != field.digits || !all_digits(text)))
        return refuse_value("value.wrong_digits", field, text, std::to_string(field.digits));
    if (text.size() > field.limit)
        return refuse_value("value.too_long", field, text, std::to_string(field.limit));
    if (!is_valid_utf8(text)) return refuse_value("value.bad_text", field, text, "UTF-8");
    const bool lines_allowed = field.limit > one_line_limit;
    if (has_controls(text, lines_allowed))
        return refuse_value("value.bad_text", field, text, lines_allowed ? "text, lines" : "one line");
    return std::nullopt;
}

std::optional<Refusal> check_bytes(const FieldInfo& field, std::string_view bytes) {
    if (bytes.empty() && must_be_filled(field)) return refuse_value("value.missing", field, {}, {});
    if (bytes.size() > field.limit)
        return refuse_value("value.too_long", field, hex(bytes.substr(0, 40)), std::to_string(field.limit));
    return std::nullopt;
}

std::optional<Refusal> check_id(const FieldInfo& field, std::string_view bytes) {
    const auto id = uuid_from_bytes(bytes);
    if (!id) return refuse_value("value.not_an_id", field, hex(bytes.substr(0, 40)), "32");
    if (!*id && (field.key || field.reference)) return refuse_value("value.missing", field, {}, {});
    return std::nullopt;
}

std::optional<Refusal> check_range(const FieldInfo& field, std::int64_t value, Range range) {
    if (range.holds(value)) return std::nullopt;
    return refuse_value("value.out_of_range", field, std::to_string(value), range.text());
}

std::optional<Refusal> check_choice(const FieldInfo& field, std::int64_t value) {
    if (field.enumeration->find(value)) return std::nullopt;
    return refuse_value("value.unknown_choice", field, std::to_string(value), choices(*field.enumeration));
}

struct KindRule {
    Cell::Type type;
    std::string_view wrong_type;
};
KindRule rule_of(Kind kind) {
    switch (kind) {
    case Kind::number:
    case Kind::change:
        return {Cell::Type::integer, "value.not_a_number"};
    case Kind::date:
    case Kind::time:
        return {Cell::Type::integer, "value.not_a_date"};
    case Kind::boolean:
    case Kind::enumeration:
        return {Cell::Type::integer, "value.unknown_choice"};
    case Kind::id:
        return {Cell::Type::blob, "value.not_an_id"};
    case Kind::bytes:
        return {Cell::Type::blob, "value.bad_text"};
    case Kind::text:
    case Kind::list:
        break;
    }
    return {Cell::Type::text, "value.bad_text"};
}

using Parsed = Result<OwnedCell>;

Parsed checked(const FieldInfo& field, OwnedCell value) {
    if (auto refusal = check_cell(field, value.cell())) return *std::move(refusal);
    return value;
}

std::string with_plain_line_ends(std::string_view text) {
    std::string lines;
    lines.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text.substr(i, 2) != "\r\n") lines += text[i];
    return lines;
}

Parsed parse_text(const FieldInfo& field, std::string_view text) {
    const auto value = must_be_filled(field) ? trimmed(text) : text;
    const bool lines = field.limit > one_line_limit && value.find('\r') != value.npos;
    return checked(field, OwnedCell::text(lines ? with_plain_line_ends(value) : std::string(value)));
}

Parsed parse_number(const FieldInfo& field, std::string_view text) {
    const auto range = number_range(field);
    if (const auto number = parse_signed_number(text)) {
        if (range.holds(*number)) return OwnedCell::of(*number);
        return refuse_value("value.out_of_range", field, text, range.text());
    }
    const auto digits = text.substr(text.starts_with('-') ? 1 : 0);
    if (!digits.empty() && all_digits(digits))
        return refuse_value("value.out_of_range", field, text, range.text());
    return refuse_value("value.not_a_number", field, text, "123");
}

Parsed parse_boolean(const FieldInfo& field, std::string_view text) {
    for (const std::string_view yes : {"true", "1", "yes", "是"})
        if (text == yes) return OwnedCell::of(1);
    for (const std::string_view no : {"false", "0", "no", "否"})
        if (text == no) return OwnedCell::of(0);
    return refuse_value("value.unknown_choice", field, text, "true, false");
}

Parsed parse_choice(const FieldInfo& field, std::string_view text) {
    if (const auto* value = field.enumeration->find(text)) return OwnedCell::of(value->value);
    return refuse_value("value.unknown_choice", field, text, choices(*field.enumeration));
}

Parsed parse_date(const FieldInfo& field, std::string_view text) {
    if (const auto day = date_from_text(text)) return OwnedCell::of(day->days);
    return refuse_value("value.not_a_date", field, text, "2026-11-24");
}

Parsed parse_time(const FieldInfo& field, std::string_view text) {
    if (const auto instant = time_from_text(text)) return checked(field, OwnedCell::of(instant->ms));
    if (const auto day = date_from_text(text)) return checked(field, OwnedCell::of(instant_at(*day).ms));
    return refuse_value("value.not_a_date", field, text, "2026-11-24T06:50:15Z");
}

Parsed parse_id(const FieldInfo& field, std::string_view text) {
    const auto id = uuid_from_hex(text);
    if (!id) return refuse_value("value.not_an_id", field, text, "32");
    return checked(field, OwnedCell::blob(std::string(id->view())));
}

Parsed parse_bytes(const FieldInfo& field, std::string_view text) {
    auto bytes = unhex(text);
    if (!bytes) return refuse_value("value.bad_text", field, text, "0-9 a-f");
    return checked(field, OwnedCell::blob(*std::move(bytes)));
}

}

Refusal refuse_value(std::string code, const FieldInfo& field, std::string_view value, std::string expected) {
    return refuse(std::move(code), {{"field", std::string(field.name)},
                                    {"value", field.personal ? std::string() : shown(value)},
                                    {"expected", std::move(expected)}});
}

void append_cell_text(std::string& out, const FieldInfo& field, const Cell& cell) {
    if (cell.is_null()) return;
    switch (field.kind) {
    case Kind::text:
        out += cell.bytes;
        return;
    case Kind::id:
    case Kind::bytes:
        out += hex(cell.bytes);
        return;
    case Kind::boolean:
        out += cell.integer != 0 ? "true" : "false";
        return;
    case Kind::date:
        out += to_text(Date{static_cast<std::int32_t>(cell.integer)});
        return;
    case Kind::time:
        out += to_text(UtcTime{cell.integer});
        return;
    case Kind::list:
        return;
    case Kind::enumeration:
        if (const auto* value = field.enumeration ? field.enumeration->find(cell.integer) : nullptr) {
            out += value->name;
            return;
        }
        break;
    case Kind::number:
    case Kind::change:
        break;
    }
    out += std::to_string(cell.integer);
}

std::string cell_text(const FieldInfo& field, const Cell& cell) {
    std::string text;
    append_cell_text(text, field, cell);
    return text;
}

Result<OwnedCell> parse_cell(const FieldInfo& field, std::string_view text) {
    const auto bare = trimmed(text);
    if (bare.empty() && field.optional) return OwnedCell::null();
    if (field.kind == Kind::text) return parse_text(field, text);
    if (bare.empty() && field.kind != Kind::bytes) return refuse_value("value.missing", field, {}, {});
    switch (field.kind) {
    case Kind::number:
    case Kind::change:
        return parse_number(field, bare);
    case Kind::boolean:
        return parse_boolean(field, bare);
    case Kind::enumeration:
        return parse_choice(field, bare);
    case Kind::date:
        return parse_date(field, bare);
    case Kind::time:
        return parse_time(field, bare);
    case Kind::id:
        return parse_id(field, bare);
    case Kind::bytes:
        return parse_bytes(field, bare);
    case Kind::text:
    case Kind::list:
        break;
    }
    return refuse_value("value.bad_text", field, text, "one value");
}

std::optional<Refusal> check_cell(const FieldInfo& field, const Cell& cell) {
    if (cell.is_null()) {
        if (field.optional) return std::nullopt;
        return refuse_value("value.missing", field, {}, {});
    }
    const auto rule = rule_of(field.kind);
    if (cell.type != rule.type) return refuse_value(std::string(rule.wrong_type), field, {}, {});
    switch (field.kind) {
    case Kind::text:
        return check_text(field, cell.bytes);
    case Kind::bytes:
        return check_bytes(field, cell.bytes);
    case Kind::id:
        return check_id(field, cell.bytes);
    case Kind::boolean:
        return check_range(field, cell.integer, {0, 1});
    case Kind::number:
    case Kind::change:
        return check_range(field, cell.integer, number_range(field));
    case Kind::date:
        return check_range(field, cell.integer, day_range());
    case Kind::time:
        return check_range(field, cell.integer, instant_range());
    case Kind::enumeration:
        return check_choice(field, cell.integer);
    case Kind::list:
        break;
    }
    return std::nullopt;
}

}

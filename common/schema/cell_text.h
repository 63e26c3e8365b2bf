// SPDX-License-Identifier: GPL-3.0-or-later
// Text <-> Cell for one field, and the limits of its description. CSV export and import, `--where`, `--set`,
// forms and everything that came over the wire or as JSON go through here, so a value is judged in one place.
#pragma once

#include "common/base/result.h"
#include "common/schema/info.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace liangheng {

/// A cell that owns its text or bytes.
struct OwnedCell {
    Cell::Type type = Cell::Type::null;
    std::int64_t integer = 0;
    std::string bytes;

    static OwnedCell null() { return {}; }
    static OwnedCell of(std::int64_t value) { return {Cell::Type::integer, value, {}}; }
    static OwnedCell text(std::string value) { return {Cell::Type::text, 0, std::move(value)}; }
    static OwnedCell blob(std::string value) { return {Cell::Type::blob, 0, std::move(value)}; }

    bool is_null() const { return type == Cell::Type::null; }
    /// A view; it lives as long as this OwnedCell.
    Cell cell() const& { return {type, integer, bytes}; }
    Cell cell() const&& = delete;
    friend bool operator==(const OwnedCell&, const OwnedCell&) = default;
};

/// Ids and bytes as hexadecimal digits, days as 2026-11-24, instants as ISO in UTC, enums by name,
/// booleans true or false, numbers plain; absent is empty. A list has no text.
std::string cell_text(const FieldInfo& field, const Cell& cell);
/// The same at the end of `out`.
void append_cell_text(std::string& out, const FieldInfo& field, const Cell& cell);

/// Reads what cell_text writes; blanks around everything but free text don't count. Empty is absent, or empty
/// text where the field is plain text that must be there. Also taken: a day for an instant (its beginning in
/// Asia/Shanghai), 1, 0, yes, no, 是, 否 for booleans, CRLF for a line break.
Result<OwnedCell> parse_cell(const FieldInfo& field, std::string_view text);

/// Why this value may not stand in this field: presence, type, range, digits, length, characters.
std::optional<Refusal> check_cell(const FieldInfo& field, const Cell& cell);

/// A refusal of a value: arguments field, value (at most 80 characters, empty for personal data) and
/// expected.
Refusal refuse_value(std::string code, const FieldInfo& field, std::string_view value, std::string expected);

}

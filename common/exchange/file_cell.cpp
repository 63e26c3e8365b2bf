// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/exchange/file_cell.h"

#include "common/base/text.h"
#include "common/exchange/loose_text.h"
#include "common/exchange/xlsx_formats.h"

#include <cstdlib>

namespace liangheng {
namespace {

// A spreadsheet keeps so many digits of a number; of a longer code the last ones are gone.
constexpr std::size_t kept_digits = 15;

bool is_day(const FieldInfo& field) { return field.kind == Kind::date || field.kind == Kind::time; }
bool is_number(const FieldInfo& field) { return field.kind == Kind::number || field.kind == Kind::change; }
bool is_numeric(CellKind kind) {
    return kind == CellKind::number || kind == CellKind::money || kind == CellKind::percent;
}

// "2009-07-14T08:30:00" of the office's clock as the instant that it is.
Result<OwnedCell> local_moment(const FieldInfo& field, std::string_view text) {
    static const auto format = DateFormat::compile("yyyy-MM-ddTHH:mm:ss");
    const auto point = text.find('.');
    const auto moment = format->read(text.substr(0, point));
    const auto part = point == text.npos ? 0 : parse_whole_number(text.substr(point + 1));
    if (!moment || !part || field.kind != Kind::time)
        return refuse_value("value.not_a_date", field, text, "2026-11-24");
    return OwnedCell::of(instant_at(moment->day).ms + moment->ms_of_day + *part);
}

Result<OwnedCell> day_cell(const FieldSource& source, std::string_view text, CellKind kind, bool from_1904) {
    const auto& field = *source.field;
    std::string day(trimmed(text));
    if (source.format && kind != CellKind::date && (kind != CellKind::number || source.format->read(day)))
        return convert_cell(source, text);
    // A number like 20090714 is a day written without marks, far behind the last serial.
    if (kind == CellKind::number)
        if (auto shown = serial_date_text(std::strtod(day.c_str(), nullptr), from_1904))
            day = *std::move(shown);
    if (day.find('T') == 10 && !day.ends_with('Z')) return local_moment(field, day);
    return parse_cell(field, kind == CellKind::text ? plain_day(day) : day);
}

std::optional<Refusal> judge_number(const FieldInfo& field, std::string_view text) {
    const auto unit = trailing_unit(text);
    if (!unit || *unit == "%") return std::nullopt;
    auto refusal = refuse_value("value.unit_in_cell", field, text, "123");
    refusal.arguments.push_back({"unit", *unit});
    return refusal;
}

Result<OwnedCell> number_cell(const FieldSource& source, std::string_view text, CellKind kind) {
    const auto& field = *source.field;
    if (auto refusal = judge_number(field, text)) return *std::move(refusal);
    auto number = plain_number(text);
    const bool percent = field.unit == Unit::basis_points && number.ends_with('%');
    const bool hundredths = source.hundredths || (field.unit == Unit::fen && kind == CellKind::money);
    if (!percent && !hundredths) return convert_cell(source, number);
    if (percent) number = plain_number(std::string_view(number).substr(0, number.size() - 1));
    FieldSource amount = source;
    amount.hundredths = true;
    return convert_cell(amount, number);
}

bool digits_are_lost(const FieldInfo& field, std::string_view text, CellKind kind) {
    if (field.kind != Kind::text) return false;
    if (is_numeric(kind) && text.find_first_of(".e") == text.npos && text.size() > kept_digits) return true;
    return lost_digits(text);
}

}

Result<OwnedCell> convert_file_cell(const FieldSource& source, std::string_view text, CellKind kind,
                                    bool dates_from_1904) {
    const auto& field = *source.field;
    if (!source.column) return convert_cell(source, text);
    if (kind == CellKind::error) return refuse_value("value.error_value", field, text, {});
    if (kind == CellKind::no_value) return refuse_value("value.formula_without_value", field, {}, {});
    if (trimmed(text).empty())
        return source.blank_says_nothing ? parse_cell(field, text) : convert_cell(source, text);
    if (!source.judges_digits && !source.lookup && digits_are_lost(field, text, kind))
        return refuse_value("value.lost_digits", field, text, {});
    // Whoever says how to read a column reads it as it is written.
    if (source.pattern || !source.values.empty() || source.makes_code() || source.lookup)
        return convert_cell(source, text);
    if (is_day(field)) return day_cell(source, text, kind, dates_from_1904);
    if (is_number(field)) return number_cell(source, text, kind);
    return convert_cell(source, text);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/exchange/mapping.h"

#include "common/base/text.h"

namespace liangheng {
namespace {

constexpr std::string_view amount_expected = "12.34";

// Padding counts characters; what is longer is no code of this kind.
std::optional<std::string> coded(const FieldSource& source, std::string_view text) {
    const auto length = utf8_length(text);
    if (source.pad > 0 && length > source.pad) return std::nullopt;
    const auto zeros = source.pad > length ? source.pad - length : 0;
    return source.prefix + std::string(zeros, '0') + std::string(text);
}

const std::string* our_value(const FieldSource& source, std::string_view theirs) {
    for (const auto& [text, ours] : source.values)
        if (text == theirs) return &ours;
    return nullptr;
}

Refusal unmapped(const FieldSource& source, std::string_view text) {
    std::string known;
    for (const auto& [theirs, ours] : source.values) known += (known.empty() ? "" : ", ") + theirs;
    return refuse_value("value.unmapped", *source.field, text, std::move(known));
}

Result<OwnedCell> amount(const FieldSource& source, std::string_view text) {
    const bool negative = text.starts_with('-');
    const auto fen = hundredths_from_text(text.substr(negative ? 1 : 0));
    if (!fen) return refuse_value("value.not_a_number", *source.field, text, std::string(amount_expected));
    const auto cell = OwnedCell::of(negative ? -*fen : *fen);
    if (auto refusal = check_cell(*source.field, cell.cell())) return *std::move(refusal);
    return cell;
}

Result<OwnedCell> to_look_up(const FieldInfo& field, std::string_view text) {
    if (text.empty() || uuid_from_hex(text)) return parse_cell(field, text);
    return OwnedCell::text(std::string(text));
}

Result<OwnedCell> moment(const FieldSource& source, std::string_view text) {
    const auto read = source.format->read(text);
    if (!read) return refuse_value("value.not_a_date", *source.field, text, source.format->text());
    if (source.field->kind == Kind::date) return OwnedCell::of(read->day.days);
    return OwnedCell::of(instant_at(read->day).ms + read->ms_of_day);
}

}

std::optional<std::int64_t> hundredths_from_text(std::string_view text) {
    const auto point = text.find('.');
    const auto whole = parse_whole_number(text.substr(0, point));
    if (!whole || *whole > 1'000'000'000'000'000) return std::nullopt;
    if (point == text.npos) return *whole * 100;
    const auto decimals = text.substr(point + 1);
    const auto part = parse_whole_number(decimals);
    if (!part || decimals.size() > 2) return std::nullopt;
    return *whole * 100 + (decimals.size() == 1 ? *part * 10 : *part);
}

Result<OwnedCell> convert_cell(const FieldSource& source, std::string_view text) {
    const auto& field = *source.field;
    if (!source.column) text = source.constant;
    std::string made;
    if (source.pattern && !trimmed(text).empty()) {
        auto picked = source.pattern->pick(text);
        if (!picked) return refuse_value("value.no_match", field, text, source.pattern->text());
        made = *std::move(picked);
        text = made;
    }
    if (!source.values.empty()) {
        const auto* ours = our_value(source, trimmed(text));
        if (!ours) return unmapped(source, trimmed(text));
        text = *ours;
    }
    const auto bare = trimmed(text);
    if (source.makes_code() && !bare.empty()) {
        auto code = coded(source, bare);
        if (!code) return refuse_value("value.too_long", field, text, std::to_string(source.pad));
        made = *std::move(code);
        text = made;
    }
    if (source.lookup) return to_look_up(field, trimmed(text));
    if (bare.empty()) return parse_cell(field, text);
    if (source.hundredths) return amount(source, bare);
    if (source.format) return moment(source, bare);
    return parse_cell(field, text);
}

}

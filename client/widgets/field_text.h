// SPDX-License-Identifier: GPL-3.0-or-later
// How values and labels of descriptions look to a person, in the language that is on.
#pragma once

#include "common/base/date.h"
#include "common/schema/info.h"

#include <QString>

namespace liangheng {

/// "ctn", "yuan"; empty where a number has no unit.
QString unit_text(Unit unit);
/// The translated label of a field.
QString label_of(const FieldInfo& field);
/// The label with its unit: "已订 (条)". For headers of columns and labels of forms.
QString header_of(const FieldInfo& field);
/// The translated label of an enum's value.
QString value_label(const EnumInfo& enumeration, std::int64_t value);
/// The translated name of an entity or a command.
QString entity_label(const StructInfo& entity);
QString command_label(const StructInfo& command);

/// A value as a person reads it: thousands separated, money in yuan, ratios in percent, days as 2026-11-24,
/// months as 2026-11, instants in the office's time. Empty for an absent value.
QString display_text(const FieldInfo& field, const Cell& cell);
/// A number without separators of thousands, as other programs read it: "1234.50", "15%".
QString plain_number(const FieldInfo& field, const Cell& cell);
/// Numbers stand at the right.
Qt::Alignment alignment_of(const FieldInfo& field);

QString number_text(std::int64_t number);
/// "1,234.56"
QString money_text(std::int64_t fen);
QString date_text(Date day);
QString month_text(Date month);
/// "2026-11-24 14:32"
QString time_text(UtcTime instant);
/// "14:32"
QString clock_text(UtcTime instant);
/// Hours and minutes left, "2:14"; below an hour minutes and seconds, "14:32". Never negative.
QString countdown_text(std::int64_t ms);

/// UTF-8 to QString and back.
inline QString qt_text(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
inline std::string plain_text(const QString& text) {
    const auto bytes = text.toUtf8();
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

}

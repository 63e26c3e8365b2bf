// SPDX-License-Identifier: GPL-3.0-or-later
// What a person types into a field of a described kind, read generously: separators, full-width digits, money
// in yuan, ratios in percent, days as 701 or +3. The limits of the description count here too.
#pragma once

#include "common/base/date.h"
#include "common/schema/cell_text.h"

#include <QString>

#include <optional>

namespace liangheng {

/// A day as people type it: "701" and "0701" (of this year), "090701" and "20090701", "2009-7-1", "7-1",
/// "+3" and "-2" (from today), with dots or slashes as well.
std::optional<Date> typed_date(const QString& text, Date today);

/// The value of a typed text. Empty is absent where the field may be, else `value.missing` (for plain text:
/// empty text). Money is taken in yuan with up to two decimals, ratios in percent.
Result<OwnedCell> read_typed(const FieldInfo& field, const QString& text, Date today);

/// How a value stands in its field while it can be changed: no separators of thousands.
QString typed_text(const FieldInfo& field, const Cell& cell);

/// The unit behind the field: 条, 元, %; empty where there is none.
QString unit_text(const FieldInfo& field);

}

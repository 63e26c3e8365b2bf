// SPDX-License-Identifier: GPL-3.0-or-later
// Fields of a description as columns of a workbook: what a person sees, and what our reader takes back.
#pragma once

#include "common/exchange/xlsx_writer.h"
#include "common/schema/info.h"

namespace liangheng {

/// Amounts as yuan, ratios as percent, days as days; ids, codes, choices and everything else as text.
XlsxColumnKind xlsx_kind(const FieldInfo& field);
/// The next cell of the row.
void write_cell(XlsxWriter& writer, const FieldInfo& field, const Cell& cell);

}

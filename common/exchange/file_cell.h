// SPDX-License-Identifier: GPL-3.0-or-later
// From the cell of a file, with what the file knows of it, to the value of a field.
#pragma once

#include "common/exchange/mapping.h"
#include "common/exchange/row_reader.h"

namespace liangheng {

/// As convert_cell, after the forms in which people and spreadsheets write: separators and full-width digits
/// in numbers, days in any order of marks or as a serial number, amounts and percents by their format.
/// Also refused as value.lost_digits, value.unit_in_cell {unit}, value.error_value,
/// value.formula_without_value.
Result<OwnedCell> convert_file_cell(const FieldSource& source, std::string_view text, CellKind kind,
                                    bool dates_from_1904);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Files that an import hands out: a template to fill in, and the refused rows with their reasons.
#pragma once

#include "common/imports/import_preview.h"

#include <QString>

namespace liangheng {

/// The reasons against a row as one text in the person's language.
QString reasons_of(const ImportPreviewRow& row);

/// The refused rows as they were, with a column of reasons behind them, as a workbook. False: it could not be
/// written.
bool write_error_file(const ImportPreview& preview, const QString& file);
/// A workbook with the labels of the fields as header, an example row, and a sheet of the values that may be
/// chosen.
bool write_template(const ImportPreview& preview, const QString& file);

}

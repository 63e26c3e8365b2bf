// SPDX-License-Identifier: GPL-3.0-or-later
// A block of cells on its way to a spreadsheet: as text with tabs, and as an HTML table in which texts stay
// texts, so that no identifier becomes a number.
#pragma once

#include <QString>

#include <memory>
#include <vector>

class QMimeData;

namespace liangheng {

struct CopiedCell {
    QString text;
    bool number = false;
};
using CopiedRows = std::vector<std::vector<CopiedCell>>;

/// A line a row; a cell with a tab, a quotation mark or a line break stands in quotation marks.
QString tab_separated(const CopiedRows& rows);
QString html_table(const CopiedRows& rows);
/// Both, for the clipboard.
std::unique_ptr<QMimeData> copied_block(const CopiedRows& rows);

}

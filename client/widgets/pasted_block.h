// SPDX-License-Identifier: GPL-3.0-or-later
// The block of cells that a spreadsheet, a browser or this program left on the clipboard.
#pragma once

#include <QString>

#include <optional>
#include <vector>

class QMimeData;

namespace liangheng {

/// Rows of cells as they were copied; rows may be of different lengths.
using PastedBlock = std::vector<std::vector<QString>>;

/// More than this is no block for a form: the clipboard is not read further.
inline constexpr qsizetype most_pasted_characters = 4'000'000;
inline constexpr std::size_t most_pasted_cells = 200'000;

/// Lines and tabs. One line break at the end is no row. A cell in quotation marks holds its tabs, line breaks
/// and doubled quotation marks; a quotation mark that is closed nowhere is a letter like others.
PastedBlock block_from_text(const QString& text);
/// The first table of a page; merged cells give their value once, the others are empty. Nothing: no table.
std::optional<PastedBlock> block_from_html(const QString& html);
/// The HTML table if there is one, else the text. Nothing: neither, or too much.
std::optional<PastedBlock> pasted_block(const QMimeData& data);

/// A whole number as people and spreadsheets write it: separators of thousands, full-width digits, blanks
/// around, decimals that are all 0. Nothing for everything else, also for 12.5 and 4.1E+17.
std::optional<qint64> whole_number_from(const QString& text);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of the desk: a light and a dark palette and the status colours that belong to them.
// The only file with literal colours; widgets ask for roles.
#pragma once

#include <QColor>
#include <QPalette>

namespace liangheng {

enum class ThemeChoice { system, light, dark };

/// What a coloured text or bar says. Never said by colour alone: an icon or a word stands beside it.
enum class Status { ok, warn, bad, info };

/// True where the palette writes light on dark.
bool is_dark(const QPalette& palette);
QPalette light_palette();
QPalette dark_palette();
/// The palette of a choice; `system` follows the lightness of the palette that the program found at its
/// start.
QPalette palette_of(ThemeChoice choice, const QPalette& system);

/// Text of this status on the palette's Base or Window.
QColor status_text(const QPalette& palette, Status status);
/// Background of a bar of this status; its text is the palette's WindowText.
QColor status_bar_colour(const QPalette& palette, Status status);
/// Text that steps back: hints, ages, units. Still readable.
QColor muted_text(const QPalette& palette);
/// Background of the row that the cursor is in, where cells are selected and not rows.
QColor current_row_colour(const QPalette& palette);
/// Lines between areas.
QColor separator(const QPalette& palette);

/// The colour of the n-th series of a chart; series differ by pattern too.
QColor chart_colour(const QPalette& palette, std::size_t series);

/// Paper is white in every theme: what is written on it, its rules, and the ground of a header.
QColor paper_ink();
QColor paper_line();
QColor paper_shade();

/// Contrast of two opaque colours, 1 to 21 (WCAG 2).
double contrast(const QColor& one, const QColor& other);

}

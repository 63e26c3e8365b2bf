// SPDX-License-Identifier: GPL-3.0-or-later
// The stream of a record's story as reading text: what waits at this desk, then the events, newest first.
#pragma once

#include "client/story/history_words.h"

#include <QPalette>

namespace liangheng {

/// A line with a first part and one that steps back, for rich text. The parts are HTML.
QString head_html(const QString& first, const QString& second, const QPalette& palette);
/// HTML that stands further in.
QString indented_html(const QString& html);
/// Plain words that step back.
QString muted_html(const QString& words, const QPalette& palette);

/// Rich text for a QTextBrowser; everything from outside is escaped. Colours come from the palette.
QString waiting_html(const std::vector<OutboxEntry>& commands, LocalOffice& office, const QPalette& palette);
QString event_html(const ToldEvent& event, const QPalette& palette);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Widths in letters, so that nothing is fixed in pixels.
#pragma once

#include <QFontMetrics>

namespace liangheng {

/// Width of so many digits. The average of a Chinese font is that of a Han character, twice as wide.
inline int letters(const QFontMetrics& metrics, int count) { return metrics.horizontalAdvance(u'0') * count; }

}

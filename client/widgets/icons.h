// SPDX-License-Identifier: GPL-3.0-or-later
// Icons from our own SVG files. They take the colour of the text around them, whatever theme is on.
#pragma once

#include <QIcon>

namespace liangheng {

/// The icon of resources/icons/<name>.svg. Painted with the application's palette at that moment, so that a
/// change of theme needs no new icon. Never QIcon::fromTheme: it is empty where no desktop theme is (T-Qt.7).
QIcon icon(const char* name);
/// The program's own icon, in its own colours.
QIcon program_icon();

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of Ctrl+F1: every key of the desk with what it does, those of the window from their table and
// those of lists and forms beside them.
#pragma once

#include "client/app/shortcuts.h"

#include <QDialog>

namespace liangheng {

class ShortcutSheet : public QDialog {
    Q_OBJECT
public:
    ShortcutSheet(const Shortcuts& shortcuts, QWidget* parent);
};

}

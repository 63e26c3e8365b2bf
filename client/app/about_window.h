// SPDX-License-Identifier: GPL-3.0-or-later
// What this program is: versions, the server it works with, licences, and whose work it contains.
#pragma once

#include <QDialog>

namespace liangheng {

class AboutWindow : public QDialog {
    Q_OBJECT
public:
    /// `server` is HOST:PORT, with what it said of its version where that is known.
    AboutWindow(const QString& server, QWidget* parent);
};

/// The third-party notices as HTML, in the language of the program around the unchanged names and licences.
QString third_party_notices();

}

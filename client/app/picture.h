// SPDX-License-Identifier: GPL-3.0-or-later
// Saves a picture of the window when the page in front has its data, and ends the program (`--grab`).
#pragma once

#include "client/app/shell.h"

#include <QTimer>

namespace liangheng {

class Picture : public QObject {
    Q_OBJECT
public:
    /// Longest wait for data and link together.
    static constexpr int patience_ms = 60'000;

    Picture(Shell& shell, DeskSession& session, std::filesystem::path file, QObject* parent = nullptr);

Q_SIGNALS:
    /// The picture is saved, or cannot be (a reason).
    void done(const QString& reason);

private:
    void look();
    void take();

    Shell& shell_;
    DeskSession& session_;
    std::filesystem::path file_;
    QTimer patience_;
    bool hopeless_ = false; ///< no link to wait for
    bool taken_ = false;
};

}

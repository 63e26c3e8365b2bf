// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a picture of the window, or several, when the page in front has its data (`--grab`, `--grab-pages`).
#pragma once

#include "client/app/shell.h"

#include <QTimer>

#include <functional>

namespace liangheng {

class Picture : public QObject {
    Q_OBJECT
public:
    /// Longest wait for data and link together.
    static constexpr int patience_ms = 60'000;

    /// Takes the picture and gives a reason, empty when it is saved.
    using Take = std::function<QString()>;

    Picture(Shell& shell, DeskSession& session, Take take, QObject* parent = nullptr);
    /// Saves the window as it is.
    static QString save(Shell& shell, const std::filesystem::path& file);

Q_SIGNALS:
    /// The picture is saved, or cannot be (a reason).
    void done(const QString& reason);

private:
    void look();

    Shell& shell_;
    DeskSession& session_;
    Take take_;
    QTimer patience_;
    bool hopeless_ = false; ///< no link to wait for
    bool taken_ = false;
};

}

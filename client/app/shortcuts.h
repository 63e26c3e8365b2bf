// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the whole window, each with a name: one table that acts, and that the sheet of Ctrl+F1 and the
// search show.
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace liangheng {

class Shortcuts : public QObject {
    Q_OBJECT
public:
    struct Entry {
        QKeySequence keys;
        const char* name; ///< English; the translation has context "shortcut"
        std::function<void()> act;
    };

    /// `window` is where the keys are heard; while `closed` answers true none of them acts.
    Shortcuts(QWidget* window, std::function<bool()> closed);

    /// `name` is marked with QT_TRANSLATE_NOOP("shortcut", …).
    void add(const QKeySequence& keys, const char* name, std::function<void()> act);
    /// In the order in which they were added.
    const std::vector<Entry>& entries() const { return entries_; }

private:
    QWidget* window_;
    std::function<bool()> closed_;
    std::vector<Entry> entries_;
};

/// The name of a shortcut in the language of the program.
QString shortcut_name(const char* name);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/shortcuts.h"

#include <QCoreApplication>
#include <QShortcut>
#include <QWidget>

namespace liangheng {

Shortcuts::Shortcuts(QWidget* window, std::function<bool()> closed)
    : QObject(window), window_(window), closed_(std::move(closed)) {}

void Shortcuts::add(const QKeySequence& keys, const char* name, std::function<void()> act) {
    connect(new QShortcut(keys, window_), &QShortcut::activated, this, [this, act] {
        if (!closed_()) act();
    });
    entries_.push_back({keys, name, std::move(act)});
}

QString shortcut_name(const char* name) { return QCoreApplication::translate("shortcut", name); }

}

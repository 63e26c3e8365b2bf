// SPDX-License-Identifier: GPL-3.0-or-later
// The windows that the shell opens beside its pages: the search of Ctrl+K, help, keys, settings, about. Each
// knows what it needs; the shell knows this.
#pragma once

#include "client/app/go_to.h"

#include <QPointer>

namespace liangheng {

class Appearance;
class DeskSession;
class HelpWindow;
class Shell;

class ShellWindows : public QObject {
    Q_OBJECT
public:
    ShellWindows(Shell& shell, DeskSession& session, Appearance& appearance, Settings& settings,
                 Shortcuts& shortcuts, const std::vector<const PageInfo*>& pages);

    GoTo& go_to() { return go_to_; }
    void search();
    /// Of the page in front.
    void help();
    void show_keys();
    void show_settings();
    void show_about();
    /// What stands beside a locked desk tells nobody anything.
    void hide_all();

Q_SIGNALS:
    void lock_minutes_chosen(int minutes);

private:
    void add_shortcuts(Shortcuts& shortcuts);
    void show_help(const std::string& topic);

    Shell& shell_;
    DeskSession& session_;
    Appearance& appearance_;
    Settings& settings_;
    Shortcuts& shortcuts_;
    GoTo go_to_;
    QPointer<HelpWindow> help_;
};

}

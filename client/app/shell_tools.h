// SPDX-License-Identifier: GPL-3.0-or-later
// The buttons above the pages: synchronise, language, theme, and what belongs to the person. They know the
// choices and tell the shell what is wanted.
#pragma once

#include "client/app/appearance.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace liangheng {

class ShellTools : public QWidget {
    Q_OBJECT
public:
    ShellTools(Appearance& appearance, Settings& settings, QWidget* parent = nullptr);

    /// One more button, in front of the others.
    void add_button(QToolButton* button);
    void set_user(const QString& name);

Q_SIGNALS:
    void synchronise_wanted();
    void password_wanted();
    void lock_wanted();
    void search_wanted();
    void settings_wanted();
    void help_wanted();
    void keys_wanted();
    void about_wanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void make_buttons();
    void make_look_menus();
    void make_account_menu();
    void retranslate();

    Appearance& appearance_;
    Settings& settings_;
    QHBoxLayout* row_;
    QToolButton* search_;
    QToolButton* synchronise_;
    QToolButton* language_;
    QToolButton* theme_;
    QToolButton* user_;
    QMenu* languages_;
    QMenu* themes_;
    QMenu* account_;
};

}

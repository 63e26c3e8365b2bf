// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/shell_tools.h"

#include "client/widgets/icons.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <utility>

namespace liangheng {

ShellTools::ShellTools(Appearance& appearance, Settings& settings, QWidget* parent)
    : QWidget(parent),
      appearance_(appearance),
      settings_(settings),
      row_(new QHBoxLayout(this)),
      search_(new QToolButton),
      synchronise_(new QToolButton),
      language_(new QToolButton),
      theme_(new QToolButton),
      user_(new QToolButton),
      languages_(new QMenu(this)),
      themes_(new QMenu(this)),
      account_(new QMenu(this)) {
    row_->setContentsMargins(4, 0, 4, 0);
    make_buttons();
    make_look_menus();
    make_account_menu();
    retranslate();
}

void ShellTools::make_buttons() {
    for (const auto& [button, picture] : {std::pair{user_, "user"},
                                          {theme_, "theme"},
                                          {language_, "language"},
                                          {synchronise_, "sync"},
                                          {search_, "search"}}) {
        button->setIcon(icon(picture));
        add_button(button);
    }
    for (auto [button, menu] :
         {std::pair{language_, languages_}, std::pair{theme_, themes_}, std::pair{user_, account_}})
        connect(button, &QToolButton::clicked, menu, [below = button, menu = menu] {
            menu->popup(below->mapToGlobal(QPoint(0, below->height())));
        });
    connect(synchronise_, &QToolButton::clicked, this, &ShellTools::synchronise_wanted);
    connect(search_, &QToolButton::clicked, this, &ShellTools::search_wanted);
}

void ShellTools::add_button(QToolButton* button) {
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row_->insertWidget(0, button);
}

void ShellTools::set_user(const QString& name) { user_->setText(name); }

void ShellTools::make_look_menus() {
    // Each language by its own name, so that whoever cannot read the present one finds his.
    for (const auto& [language, text] : {std::pair{Language::chinese, QStringLiteral("中文")},
                                         {Language::english, QStringLiteral("English")}})
        connect(languages_->addAction(text), &QAction::triggered, this, [this, chosen = language] {
            settings_.set_language(chosen);
            appearance_.set_language(chosen);
        });
    for (const auto choice : {ThemeChoice::system, ThemeChoice::light, ThemeChoice::dark})
        connect(themes_->addAction(QString()), &QAction::triggered, this, [this, choice] {
            settings_.set_theme(choice);
            appearance_.set_theme(choice);
        });
}

void ShellTools::make_account_menu() {
    const auto add = [this](const char* picture, auto wanted) {
        connect(account_->addAction(icon(picture), QString()), &QAction::triggered, this, wanted);
    };
    add("key", &ShellTools::password_wanted);
    add("lock", &ShellTools::lock_wanted);
    add("edit", &ShellTools::settings_wanted);
    account_->addSeparator();
    add("info", &ShellTools::help_wanted);
    add("menu", &ShellTools::keys_wanted);
    add("ok", &ShellTools::about_wanted);
}

void ShellTools::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void ShellTools::retranslate() {
    search_->setText(tr("Go to"));
    search_->setToolTip(tr("Finds pages, retailers, products, people, orders (Ctrl+K)"));
    synchronise_->setText(tr("Synchronise"));
    synchronise_->setToolTip(tr("Sends what waits and looks for changes (F5)"));
    language_->setText(tr("Language"));
    theme_->setText(tr("Theme"));
    user_->setToolTip(tr("Password, lock, settings and help"));
    QStringList texts{tr("Change the password …"), tr("Lock now (Ctrl+L)"), tr("Settings …"), tr("Help (F1)"),
                      tr("Keys (Ctrl+F1)"),        tr("About Liangheng …")};
    for (auto* action : account_->actions())
        if (!action->isSeparator()) action->setText(texts.takeFirst());
    const auto themes = themes_->actions();
    themes.at(0)->setText(tr("As the system"));
    themes.at(1)->setText(tr("Light"));
    themes.at(2)->setText(tr("Dark"));
}

}

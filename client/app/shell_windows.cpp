// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/shell_windows.h"

#include "client/app/about_window.h"
#include "client/app/help_window.h"
#include "client/app/settings_dialog.h"
#include "client/app/shell.h"
#include "client/app/shortcut_sheet.h"

namespace liangheng {
namespace {

// One of a kind, and gone with its closing.
void open_beside(QDialog* dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}

ShellWindows::ShellWindows(Shell& shell, DeskSession& session, Appearance& appearance, Settings& settings,
                           Shortcuts& shortcuts, const std::vector<const PageInfo*>& pages)
    : QObject(&shell),
      shell_(shell),
      session_(session),
      appearance_(appearance),
      settings_(settings),
      shortcuts_(shortcuts),
      go_to_(session.office(), settings, shortcuts,
             {.pages = [&pages]() -> const std::vector<const PageInfo*>& { return pages; },
              .open_page = [this](const std::string& page,
                                  const PageRequest& request) { return shell_.open_page(page, request); },
              .show_help = [this](const std::string& topic) { show_help(topic); }}) {
    add_shortcuts(shortcuts);
}

void ShellWindows::add_shortcuts(Shortcuts& shortcuts) {
    shortcuts.add(QKeySequence(Qt::CTRL | Qt::Key_K), QT_TRANSLATE_NOOP("shortcut", "Go to anything"),
                  [this] { search(); });
    shortcuts.add(QKeySequence(Qt::Key_F1), QT_TRANSLATE_NOOP("shortcut", "Help of the page in front"),
                  [this] { help(); });
    shortcuts.add(QKeySequence(Qt::CTRL | Qt::Key_F1), QT_TRANSLATE_NOOP("shortcut", "All keys"),
                  [this] { show_keys(); });
}

void ShellWindows::search() {
    auto* dialog = new QuickOpen([this](const QString& typed) { return go_to_.search(typed); }, &shell_);
    // Queued: what is opened may ask something of its own, and the search is gone by then.
    connect(
        dialog, &QuickOpen::chosen, this,
        [this](const QString& key) {
            if (!shell_.locked() && !go_to_.go(key))
                shell_.tell(tr("That cannot be shown any more: it is not at this desk, or not for you."));
        },
        Qt::QueuedConnection);
    open_beside(dialog);
}

void ShellWindows::help() {
    const auto* page = shell_.current_page();
    show_help(page ? page->objectName().toStdString() : std::string());
}

void ShellWindows::show_help(const std::string& topic) {
    if (!help_) help_ = new HelpWindow(appearance_, &shell_);
    help_->show_topic(topic);
}

void ShellWindows::show_keys() { open_beside(new ShortcutSheet(shortcuts_, &shell_)); }

void ShellWindows::show_settings() {
    auto* dialog = new SettingsDialog(session_, appearance_, settings_, &shell_);
    connect(dialog, &SettingsDialog::lock_minutes_chosen, this, &ShellWindows::lock_minutes_chosen);
    open_beside(dialog);
}

void ShellWindows::show_about() { open_beside(new AboutWindow(session_.server(), &shell_)); }

void ShellWindows::hide_all() {
    if (help_) help_->hide();
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Help, keys, settings and what the program says of itself.
#include "client/app/about_window.h"
#include "client/app/help_topics.h"
#include "client/app/help_window.h"
#include "client/app/settings_dialog.h"
#include "client/app/shell_windows.h"
#include "client/app/shortcut_sheet.h"
#include "tests/client/desk/desk_window.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QTextBrowser>
#include <QTreeWidget>

#include <set>

namespace liangheng {

TEST_CASE("every page has a help topic in both languages", "[desk]") {
    auto topics = std::vector<std::string>{"desk"};
    for (const auto& page : all_pages()) topics.emplace_back(page.name);
    for (const auto& topic : topics) {
        INFO(topic);
        CHECK(has_help(topic));
        const auto chinese = help_text(topic, Language::chinese);
        const auto english = help_text(topic, Language::english);
        CHECK(chinese.size() > 100);
        CHECK(english.size() > 200);
        CHECK(chinese.contains(QStringLiteral("。")));
        CHECK_FALSE(english.contains(QStringLiteral("。")));
    }
    CHECK_FALSE(has_help("no such page"));
}

TEST_CASE("F1 shows the topic of the page in front, in the language of the desk", "[desk]") {
    DeskWindow window;
    window.shell->open_page("retailers");
    window.shell->activateWindow();
    DeskWorld::settle();
    QTest::keyClick(window.shell.get(), Qt::Key_F1);
    auto* help = window.shell->findChild<HelpWindow*>();
    REQUIRE(help);
    CHECK(help->text().startsWith(QStringLiteral("零售户")));
    window.appearance.set_language(Language::english);
    DeskWorld::settle();
    CHECK(help->text().startsWith("Retailers"));
    Q_EMIT help->findChild<QTextBrowser*>()->anchorClicked(QUrl("desk.html"));
    CHECK(help->text().startsWith("The desk of Liangheng"));
    window.appearance.set_language(Language::chinese);
    window.shell->lock();
    CHECK_FALSE(help->isVisible());
}

TEST_CASE("no two keys of the window are the same, and the sheet shows each with its name", "[desk]") {
    DeskWindow window;
    std::set<QString> keys;
    for (const auto& entry : window.shell->shortcuts().entries()) {
        INFO(entry.name);
        CHECK(keys.insert(entry.keys.toString()).second);
        CHECK(shortcut_name(entry.name) != QString::fromUtf8(entry.name));
    }
    CHECK(keys.count("Ctrl+K") == 1);
    CHECK(keys.count("F1") == 1);
    window.shell->windows().show_keys();
    auto* sheet = window.shell->findChild<ShortcutSheet*>();
    REQUIRE(sheet);
    const auto* list = sheet->findChild<QTreeWidget*>();
    CHECK(list->topLevelItemCount() == 3);
    std::set<QString> names;
    for (const auto& entry : window.shell->shortcuts().entries()) names.insert(shortcut_name(entry.name));
    CHECK(list->topLevelItem(0)->childCount() == static_cast<int>(names.size()));
}

TEST_CASE("a choice in the settings holds at once and after the next start", "[desk]") {
    DeskWindow window;
    window.shell->windows().show_settings();
    auto* dialog = window.shell->findChild<SettingsDialog*>();
    REQUIRE(dialog);
    const auto before = QApplication::font().pointSizeF();
    dialog->sizes().setCurrentIndex(dialog->sizes().findData(static_cast<int>(TextSize::large)));
    CHECK(QApplication::font().pointSizeF() > before);
    CHECK(window.settings->text_size() == TextSize::large);
    dialog->languages().setCurrentIndex(dialog->languages().findData(static_cast<int>(Language::english)));
    DeskWorld::settle();
    CHECK(dialog->windowTitle() == "Settings");
    CHECK(window.settings->language() == Language::english);
    dialog->themes().setCurrentIndex(dialog->themes().findData(static_cast<int>(ThemeChoice::dark)));
    CHECK(is_dark(QApplication::palette()));
    dialog->minutes().setCurrentIndex(dialog->minutes().findData(30));
    CHECK(window.settings->lock_minutes() == 30);
    CHECK(Settings(window.world.desk.path()).text_size() == TextSize::large);
    window.appearance.set_text_size(TextSize::normal);
    CHECK(QApplication::font().pointSizeF() == before);
}

TEST_CASE("the program says its versions, its licence and whose work it contains", "[desk]") {
    Appearance appearance;
    appearance.set_language(Language::english);
    const AboutWindow about("127.0.0.1:7788", nullptr);
    const auto text = about.findChild<QTextBrowser*>()->toPlainText();
    for (const auto* part : {"protocol", "127.0.0.1:7788", "GNU General Public License", "Icons", "Qt 6",
                             "SQLite", "OpenSSL", "Boost", "Unicode", "OFL-1.1"}) {
        INFO(part);
        CHECK(text.contains(QLatin1String(part)));
    }
}

}

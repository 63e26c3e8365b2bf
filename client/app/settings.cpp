// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/settings.h"

namespace liangheng {

QString language_name(Language language) {
    return language == Language::english ? QStringLiteral("en") : QStringLiteral("zh_CN");
}
Language language_named(const QString& name) {
    return name == QLatin1String("en") ? Language::english : Language::chinese;
}

QString theme_name(ThemeChoice choice) {
    switch (choice) {
    case ThemeChoice::light:
        return QStringLiteral("light");
    case ThemeChoice::dark:
        return QStringLiteral("dark");
    case ThemeChoice::system:
        break;
    }
    return QStringLiteral("system");
}
ThemeChoice theme_named(const QString& name) {
    if (name == QLatin1String("light")) return ThemeChoice::light;
    return name == QLatin1String("dark") ? ThemeChoice::dark : ThemeChoice::system;
}

Settings::Settings(const std::filesystem::path& folder)
    : file_(QString::fromStdString((folder / "desk.ini").string()), QSettings::IniFormat) {}

bool Settings::has_look() const {
    return file_.contains("language") || file_.contains("theme") || file_.contains("text_size");
}
Language Settings::language() const { return language_named(file_.value("language").toString()); }
void Settings::set_language(Language language) { file_.setValue("language", language_name(language)); }
ThemeChoice Settings::theme() const { return theme_named(file_.value("theme").toString()); }
void Settings::set_theme(ThemeChoice theme) { file_.setValue("theme", theme_name(theme)); }
QByteArray Settings::geometry() const { return file_.value("geometry").toByteArray(); }
void Settings::set_geometry(const QByteArray& geometry) { file_.setValue("geometry", geometry); }
QStringList Settings::open_pages() const { return file_.value("pages").toStringList(); }
QString Settings::current_page() const { return file_.value("page").toString(); }
void Settings::set_open_pages(const QStringList& pages, const QString& current) {
    file_.setValue("pages", pages);
    file_.setValue("page", current);
}
QString Settings::list_layout(const QString& list) const {
    return file_.value(QStringLiteral("lists/") + list).toString();
}
void Settings::set_list_layout(const QString& list, const QString& layout) {
    file_.setValue(QStringLiteral("lists/") + list, layout);
}
int Settings::lock_minutes() const {
    constexpr int usual = 15;
    const auto kept = file_.value("lock_minutes", usual).toInt();
    return kept > 0 ? kept : usual;
}
void Settings::set_lock_minutes(int minutes) { file_.setValue("lock_minutes", minutes); }
QStringList Settings::recent() const { return file_.value("recent").toStringList(); }
void Settings::set_recent(const QStringList& keys) { file_.setValue("recent", keys); }
TextSize Settings::text_size() const {
    const auto kept = file_.value("text_size", static_cast<int>(TextSize::normal)).toInt();
    const bool known = kept >= 0 && kept <= static_cast<int>(TextSize::large);
    return known ? static_cast<TextSize>(kept) : TextSize::normal;
}
void Settings::set_text_size(TextSize size) { file_.setValue("text_size", static_cast<int>(size)); }
QString Settings::last_user() const { return file_.value("user").toString(); }
void Settings::set_last_user(const QString& user) { file_.setValue("user", user); }

}

// SPDX-License-Identifier: GPL-3.0-or-later
// What a person has chosen at this desk: language, theme, window, open pages. A file in the profile; losing
// it costs nothing.
#pragma once

#include "client/widgets/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

#include <filesystem>

namespace liangheng {

enum class Language : std::uint8_t { chinese, english };

enum class TextSize : std::uint8_t { compact, normal, large };

/// "zh_CN", "en"
QString language_name(Language language);
/// Chinese for every name that is not "en".
Language language_named(const QString& name);
/// "light", "dark", "system"
QString theme_name(ThemeChoice choice);
/// `system` for every name that is neither "light" nor "dark".
ThemeChoice theme_named(const QString& name);

class Settings {
public:
    explicit Settings(const std::filesystem::path& folder);

    /// Something about language, theme or size was chosen here.
    bool has_look() const;
    Language language() const;
    void set_language(Language language);
    ThemeChoice theme() const;
    void set_theme(ThemeChoice theme);
    /// Minutes without a touch after which the desk locks itself.
    int lock_minutes() const;
    void set_lock_minutes(int minutes);
    QByteArray geometry() const;
    void set_geometry(const QByteArray& geometry);
    QStringList open_pages() const;
    QString current_page() const;
    void set_open_pages(const QStringList& pages, const QString& current);
    /// What was opened last out of the search: its keys, the latest first.
    QStringList recent() const;
    void set_recent(const QStringList& keys);
    /// How large letters are.
    TextSize text_size() const;
    void set_text_size(TextSize size);
    /// How the person has arranged a list; empty: not at all.
    QString list_layout(const QString& list) const;
    void set_list_layout(const QString& list, const QString& layout);
    /// For the folder of all profiles: who signed in last.
    QString last_user() const;
    void set_last_user(const QString& user);

private:
    QSettings file_;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/look_choices.h"

#include "client/app/settings.h"

#include <QComboBox>
#include <QCoreApplication>

namespace liangheng {
namespace {

class LookChoices {
    Q_DECLARE_TR_FUNCTIONS(liangheng::LookChoices)
};

QString theme_words(ThemeChoice choice) {
    switch (choice) {
    case ThemeChoice::light:
        return LookChoices::tr("Light");
    case ThemeChoice::dark:
        return LookChoices::tr("Dark");
    case ThemeChoice::system:
        break;
    }
    return LookChoices::tr("As the system");
}

QString size_words(TextSize size) {
    switch (size) {
    case TextSize::compact:
        return LookChoices::tr("Compact");
    case TextSize::large:
        return LookChoices::tr("Large");
    case TextSize::normal:
        break;
    }
    return LookChoices::tr("Normal");
}

}

void fill_look_choices(QComboBox& languages, QComboBox& themes, QComboBox& sizes) {
    languages.addItem(QStringLiteral("中文"), static_cast<int>(Language::chinese));
    languages.addItem(QStringLiteral("English"), static_cast<int>(Language::english));
    for (const auto choice : {ThemeChoice::system, ThemeChoice::light, ThemeChoice::dark})
        themes.addItem(QString(), static_cast<int>(choice));
    for (const auto size : {TextSize::compact, TextSize::normal, TextSize::large})
        sizes.addItem(QString(), static_cast<int>(size));
    say_look_choices(themes, sizes);
}

void say_look_choices(QComboBox& themes, QComboBox& sizes) {
    for (int i = 0; i < themes.count(); ++i)
        themes.setItemText(i, theme_words(static_cast<ThemeChoice>(themes.itemData(i).toInt())));
    for (int i = 0; i < sizes.count(); ++i)
        sizes.setItemText(i, size_words(static_cast<TextSize>(sizes.itemData(i).toInt())));
}

}

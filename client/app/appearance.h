// SPDX-License-Identifier: GPL-3.0-or-later
// Language, theme and font of the whole program; switched while it runs.
#pragma once

#include "client/app/settings.h"

#include <QObject>
#include <QPalette>
#include <QTranslator>

namespace liangheng {

class Appearance : public QObject {
    Q_OBJECT
public:
    /// Remembers the palette that the system gave, sets style and font.
    explicit Appearance(QObject* parent = nullptr);

    void set_language(Language language);
    Language language() const { return language_; }
    void set_theme(ThemeChoice choice);
    ThemeChoice theme() const { return theme_; }
    void set_text_size(TextSize size);
    TextSize text_size() const { return size_; }

private:
    QPalette system_;
    QTranslator own_;
    QTranslator qt_;
    Language language_ = Language::chinese;
    ThemeChoice theme_ = ThemeChoice::system;
    double points_ = 0; ///< of a letter in the normal size
    TextSize size_ = TextSize::normal;
};

}

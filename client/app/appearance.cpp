// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/appearance.h"

#include "client/app/desk_style.h"

#include <QApplication>
#include <QFont>
#include <QLibraryInfo>
#include <QLocale>
#include <QToolTip>

namespace liangheng {
namespace {

// Offscreen and bare systems name no size that fits a screen of 768 lines.
constexpr double usual_points = 10;

double factor_of(TextSize size) {
    switch (size) {
    case TextSize::compact:
        return 0.9;
    case TextSize::large:
        return 1.2;
    case TextSize::normal:
        break;
    }
    return 1;
}

}

Appearance::Appearance(QObject* parent) : QObject(parent), system_(QApplication::palette()) {
    QApplication::setStyle(new DeskStyle);
    QFont font = QApplication::font();
    // One family for digits and Han; the default fallback sets them on different baselines (T-Qt.6).
    font.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Microsoft YaHei UI"),
                      QStringLiteral("WenQuanYi Micro Hei")});
    if (QGuiApplication::platformName() == QLatin1String("offscreen") || font.pointSizeF() <= 0)
        font.setPointSizeF(usual_points);
    points_ = font.pointSizeF();
    QApplication::setFont(font);
    QToolTip::setFont(font);
}

void Appearance::set_text_size(TextSize size) {
    if (size_ == size) return;
    size_ = size;
    QFont font = QApplication::font();
    font.setPointSizeF(points_ * factor_of(size));
    QApplication::setFont(font);
    QToolTip::setFont(font);
}

void Appearance::set_language(Language language) {
    language_ = language;
    const QLocale locale(language == Language::english ? QLocale(QLocale::English)
                                                       : QLocale(QLocale::Chinese, QLocale::China));
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&own_);
    QCoreApplication::removeTranslator(&qt_);
    if (qt_.load(QStringLiteral("qtbase_") + language_name(language),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt_);
    if (own_.load(QStringLiteral(":/i18n/liangheng_") + language_name(language)))
        QCoreApplication::installTranslator(&own_);
}

void Appearance::set_theme(ThemeChoice choice) {
    theme_ = choice;
    const auto palette = palette_of(choice, system_);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace liangheng {
namespace {

struct Colours {
    const char* window;
    const char* text;
    const char* base;
    const char* alternate;
    const char* button;
    const char* muted;
    const char* disabled;
    const char* accent;
    const char* accent_text;
    const char* link;
    const char* tip;
    const char* line;
};

constexpr Colours light{"#f3f4f5", "#1d2125", "#ffffff", "#f7f8f9", "#fafbfb", "#5b646c",
                        "#8b949b", "#1f6f5c", "#ffffff", "#14614f", "#22282d", "#d5dade"};
constexpr Colours dark{"#22262a", "#e6e9eb", "#1a1d20", "#1f2326", "#2c3136", "#a3adb5",
                       "#747d84", "#2a8470", "#ffffff", "#6cc9b1", "#e6e9eb", "#3a4147"};

// ok, warn, bad, info
constexpr std::array<const char*, 4> light_status{"#17683f", "#8a5200", "#b3261e", "#1c5d99"};
constexpr std::array<const char*, 4> dark_status{"#6fcf97", "#f0b45b", "#ff8a80", "#7db8ec"};
constexpr std::array<const char*, 4> light_bars{"#dcefe4", "#fdeccb", "#fbdcd9", "#dceaf7"};
constexpr std::array<const char*, 4> dark_bars{"#1e3d2d", "#46361a", "#4c2522", "#1d3650"};

// Series of charts, each three to one on the Base.
constexpr std::array<const char*, 4> light_series{"#1f6f5c", "#b35c00", "#3465a4", "#8e44ad"};
constexpr std::array<const char*, 4> dark_series{"#58b79f", "#f0b45b", "#7db8ec", "#c39bd3"};

QPalette make_palette(const Colours& colours) {
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const char* colour) {
        palette.setColor(role, QColor(QLatin1String(colour)));
    };
    set(QPalette::Window, colours.window);
    set(QPalette::WindowText, colours.text);
    set(QPalette::Base, colours.base);
    set(QPalette::AlternateBase, colours.alternate);
    set(QPalette::Text, colours.text);
    set(QPalette::PlaceholderText, colours.muted);
    set(QPalette::Button, colours.button);
    set(QPalette::ButtonText, colours.text);
    set(QPalette::BrightText, colours.accent_text);
    set(QPalette::Highlight, colours.accent);
    set(QPalette::HighlightedText, colours.accent_text);
    set(QPalette::Link, colours.link);
    set(QPalette::LinkVisited, colours.link);
    set(QPalette::ToolTipBase, colours.tip);
    set(QPalette::ToolTipText, colours.base);
    const QColor window(QLatin1String(colours.window));
    palette.setColor(QPalette::Light, window.lighter(115));
    palette.setColor(QPalette::Midlight, window.lighter(106));
    palette.setColor(QPalette::Mid, QColor(QLatin1String(colours.line)));
    palette.setColor(QPalette::Dark, QColor(QLatin1String(colours.line)).darker(115));
    palette.setColor(QPalette::Shadow, QColor(QLatin1String(colours.line)).darker(150));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(QLatin1String(colours.disabled)));
    palette.setColor(QPalette::Disabled, QPalette::Base, window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(QLatin1String(colours.line)));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(QLatin1String(colours.disabled)));
    // The selection of a list that has not the focus stays readable and looks quieter.
    palette.setColor(QPalette::Inactive, QPalette::Highlight, QColor(QLatin1String(colours.accent)));
    return palette;
}

// Relative luminance of one colour channel.
double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}
double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

QColor pick(const QPalette& palette, const char* in_light, const char* in_dark) {
    return QColor(QLatin1String(is_dark(palette) ? in_dark : in_light));
}

}

bool is_dark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QPalette light_palette() { return make_palette(light); }
QPalette dark_palette() { return make_palette(dark); }

QPalette palette_of(ThemeChoice choice, const QPalette& system) {
    const bool wants_dark = choice == ThemeChoice::dark || (choice == ThemeChoice::system && is_dark(system));
    return wants_dark ? dark_palette() : light_palette();
}

QColor status_text(const QPalette& palette, Status status) {
    const auto at = static_cast<std::size_t>(status);
    return pick(palette, light_status.at(at), dark_status.at(at));
}

QColor status_bar_colour(const QPalette& palette, Status status) {
    const auto at = static_cast<std::size_t>(status);
    return pick(palette, light_bars.at(at), dark_bars.at(at));
}

QColor muted_text(const QPalette& palette) { return pick(palette, light.muted, dark.muted); }
QColor current_row_colour(const QPalette& palette) {
    auto colour = palette.color(QPalette::Highlight);
    colour.setAlphaF(0.14F);
    return colour;
}
QColor separator(const QPalette& palette) { return pick(palette, light.line, dark.line); }

QColor chart_colour(const QPalette& palette, std::size_t series) {
    const auto at = series % light_series.size();
    return pick(palette, light_series.at(at), dark_series.at(at));
}

QColor paper_ink() { return QColor(QLatin1String("#101214")); }
QColor paper_line() { return QColor(QLatin1String("#8b949b")); }
QColor paper_shade() { return QColor(QLatin1String("#eceff1")); }

double contrast(const QColor& one, const QColor& other) {
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Themes, icons and entry widgets, without any business.
#include "client/pages/all_pages.h"
#include "client/widgets/icons.h"
#include "client/widgets/lookup_box.h"
#include "client/widgets/quantity_edit.h"
#include "client/widgets/theme.h"
#include "tests/client/desk/desk_world.h"

#include <catch2/catch.hpp>

#include <QDirIterator>
#include <QFontInfo>
#include <QPixmap>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace liangheng {
namespace {

constexpr double least_contrast = 4.5;

}

TEST_CASE("texts of both themes have enough contrast", "[desk]") {
    for (const auto& palette : {light_palette(), dark_palette()}) {
        const auto of = [&](QPalette::ColorRole text, QPalette::ColorRole ground) {
            return contrast(palette.color(text), palette.color(ground));
        };
        CHECK(of(QPalette::WindowText, QPalette::Window) >= least_contrast);
        CHECK(of(QPalette::Text, QPalette::Base) >= least_contrast);
        CHECK(of(QPalette::Text, QPalette::AlternateBase) >= least_contrast);
        CHECK(of(QPalette::ButtonText, QPalette::Button) >= least_contrast);
        CHECK(of(QPalette::HighlightedText, QPalette::Highlight) >= least_contrast);
        CHECK(of(QPalette::ToolTipText, QPalette::ToolTipBase) >= least_contrast);
        CHECK(of(QPalette::Link, QPalette::Base) >= least_contrast);
        CHECK(contrast(muted_text(palette), palette.color(QPalette::Window)) >= least_contrast);
        for (const auto status : {Status::ok, Status::warn, Status::bad, Status::info}) {
            for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase})
                CHECK(contrast(status_text(palette, status), palette.color(ground)) >= least_contrast);
            CHECK(contrast(palette.color(QPalette::WindowText), status_bar_colour(palette, status)) >=
                  least_contrast);
        }
    }
}

TEST_CASE("only the theme holds literal colours", "[desk]") {
    static const QRegularExpression literal(QStringLiteral(
        "\"#[0-9a-fA-F]{3,8}\"|\"rgba?\\(|QColor\\(\\s*[0-9]|QColor::from|qRgba?\\(|\\bQRgb\\(|"
        "Qt::(?:dark|light)?(?:black|white|red|green|blue|yellow|gray|cyan|magenta|Gray|Red|Green|"
        "Blue|Cyan|Magenta|Yellow)\\b|(?:color|background)\\s*:\\s*[a-z]+;"));
    QDirIterator files(QStringLiteral(LIANGHENG_SOURCE_DIR "/client"), {"*.cpp", "*.h"}, QDir::Files,
                       QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().endsWith(QLatin1String("widgets/theme.cpp"))) continue;
        REQUIRE(file.open(QIODevice::ReadOnly));
        INFO(file.fileName().toStdString());
        CHECK_FALSE(QString::fromUtf8(file.readAll()).contains(literal));
        ++read;
    }
    CHECK(read > 50);
}

TEST_CASE("each pair of a theme's texts stays readable on paper and in charts", "[desk]") {
    CHECK(contrast(paper_ink(), paper_shade()) >= least_contrast);
    // Marks are no text: three to one is asked of them, and a pattern tells them apart as well.
    for (const auto& palette : {light_palette(), dark_palette()})
        for (std::size_t series = 0; series < 4; ++series)
            CHECK(contrast(chart_colour(palette, series), palette.color(QPalette::Base)) >= 3.0);
}

TEST_CASE("as the system means light or dark, as the system was at the start", "[desk]") {
    for (const auto& system : {light_palette(), dark_palette()}) {
        CHECK(is_dark(palette_of(ThemeChoice::system, system)) == is_dark(system));
        CHECK_FALSE(is_dark(palette_of(ThemeChoice::light, system)));
        CHECK(is_dark(palette_of(ThemeChoice::dark, system)));
    }
}

TEST_CASE("digits and Chinese characters come from one family", "[desk]") {
    const Appearance appearance;
    CHECK(QApplication::font().families() ==
          QStringList{"Noto Sans CJK SC", "Microsoft YaHei UI", "WenQuanYi Micro Hei"});
    CHECK(QFontInfo(QApplication::font()).family() == QStringLiteral("Noto Sans CJK SC"));
}

TEST_CASE("every drawing of the program is an icon in the colour of the text, and its origin is told",
          "[desk]") {
    Appearance appearance;
    QDirIterator files(QStringLiteral(LIANGHENG_SOURCE_DIR "/resources/icons"), {"*.svg"});
    int drawn = 0;
    while (files.hasNext()) {
        files.next();
        const auto name = files.fileInfo().baseName().toStdString();
        if (name == "liangheng") continue; // the program's own, in colours
        INFO(name);
        for (const auto choice : {ThemeChoice::light, ThemeChoice::dark}) {
            appearance.set_theme(choice);
            const auto picture = icon(name.c_str()).pixmap(48, 48).toImage();
            const auto text = QApplication::palette().color(QPalette::WindowText);
            int strokes = 0;
            int others = 0;
            for (int y = 0; y < picture.height(); ++y)
                for (int x = 0; x < picture.width(); ++x) {
                    const auto colour = picture.pixelColor(x, y);
                    if (colour.alpha() < 255) continue;
                    // Edges that lie upon each other are rounded a little.
                    const auto off = std::abs(colour.red() - text.red()) +
                                     std::abs(colour.green() - text.green()) +
                                     std::abs(colour.blue() - text.blue());
                    (off < 12 ? strokes : others) += 1;
                }
            CHECK(strokes > 20);
            CHECK(others == 0);
        }
        ++drawn;
    }
    appearance.set_theme(ThemeChoice::light);
    CHECK(drawn >= 30);
    CHECK(QFile::exists(QStringLiteral(LIANGHENG_SOURCE_DIR "/resources/icons/README.md")));
}

TEST_CASE("the icon of every page is painted in the colour of the text", "[desk]") {
    Appearance appearance;
    for (const auto choice : {ThemeChoice::light, ThemeChoice::dark}) {
        appearance.set_theme(choice);
        const auto text = QApplication::palette().color(QPalette::WindowText);
        for (const auto& page : all_pages()) {
            const auto picture = icon(page.icon).pixmap(32, 32).toImage();
            bool painted = false;
            for (int y = 0; y < picture.height() && !painted; ++y)
                for (int x = 0; x < picture.width() && !painted; ++x)
                    painted = picture.pixelColor(x, y).alpha() == 255 &&
                              picture.pixelColor(x, y).rgb() == text.rgb();
            INFO(page.name);
            CHECK(painted);
        }
    }
    appearance.set_theme(ThemeChoice::light);
}

TEST_CASE("a quantity takes digits of every width and nothing else", "[desk]") {
    QuantityEdit edit;
    edit.setText(QStringLiteral("１２"));
    CHECK(edit.value() == 12);
    edit.setText("1,234");
    CHECK(edit.value() == 1234);
    edit.setText("-5");
    CHECK(edit.value() == 5);
    edit.clear();
    CHECK_FALSE(edit.value().has_value());
    edit.setText("..");
    CHECK_FALSE(edit.value().has_value());
    edit.set_above(7);
    edit.setText("..");
    CHECK(edit.value() == 7);
}

TEST_CASE("a lookup is worked by keys", "[desk]") {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* box = new LookupBox([](const QString& typed) {
        std::vector<LookupHit> hits;
        for (const char* name : {"one", "two", "three"})
            if (QString(name).contains(typed)) hits.push_back({QByteArray(name), name, name, {}});
        return hits;
    });
    column->addWidget(box);
    column->addWidget(new QLineEdit);
    show_window(window);
    box->setFocus();
    press(Qt::Key_F7);
    REQUIRE(box->list_is_open());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    CHECK(box->choice()->key == "two");
    CHECK_FALSE(box->list_is_open());
    type("x");
    CHECK_FALSE(box->list_is_open());
    press(Qt::Key_Tab);
    CHECK(box->text() == "two");
}

TEST_CASE("a role opens the pages of its table and no other", "[desk]") {
    const auto names = [](Role role) {
        std::string all;
        const auto registry = all_pages();
        for (const auto* page : pages_for(registry, role_bit(role))) all += std::string(page->name) + ' ';
        return all;
    };
    CHECK(names(Role::order_desk) == "orders retailers brands sync ");
    CHECK(names(Role::customer_manager) == "orders retailers quota brands sync ");
    CHECK(names(Role::inspector) == "retailers sync ");
    CHECK(names(Role::administrator) == "brands administration sync ");
    CHECK(names(Role::delivery_worker) == "sync ");
}

}

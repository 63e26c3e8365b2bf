// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/picture_set.h"

#include "client/app/picture.h"
#include "client/story/mention_button.h"
#include "client/story/record_panel.h"

#include <QEventLoop>
#include <QTabWidget>
#include <QTimer>

#include <cmath>

namespace liangheng {
namespace {

// Longer than any pause of a page between a change and its drawing.
constexpr int drawn_ms = 400;

void let_draw(int ms) {
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

}

PictureSet::PictureSet(Shell& shell, Appearance& appearance, DeskSession& session,
                       std::filesystem::path folder)
    : shell_(shell), appearance_(appearance), session_(session), folder_(std::move(folder)) {}

QString PictureSet::take_all() {
    std::error_code failed;
    std::filesystem::create_directories(folder_, failed);
    for (const auto& name : shell_.page_names()) take_page(name);
    take_story();
    return trouble_;
}

void PictureSet::take_story() {
    if (const auto& mentions = shell_.mentions().mentions(); !mentions.empty()) {
        const auto* entity = find_entity(static_cast<int>(mentions.front().about.value));
        if (entity) shell_.show_record({entity->name, mentions.front().record});
    } else {
        for (const auto& name : shell_.page_names())
            if (shell_.open_page(name) && shell_.current_page()->record()) break;
        shell_.show_story(true);
    }
    if (!shell_.story().record()) return;
    auto& tabs = shell_.story().tabs();
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        take(QStringLiteral("%1.story.%2")
                 .arg(QString::fromStdString(session_.profile().settings().user))
                 .arg(tab + 1));
    }
    shell_.show_story(false);
}

void PictureSet::take_page(const std::string& name) {
    if (!shell_.open_page(name)) return;
    const auto page = QString::fromStdString(session_.profile().settings().user + '.' + name);
    let_draw(drawn_ms);
    auto* tabs = shell_.current_page()->findChild<QTabWidget*>();
    if (!tabs) return take_with_forms(page);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        take_with_forms(QStringLiteral("%1.%2").arg(page).arg(tab + 1));
    }
}

// The page as it is, then with each of its forms open.
void PictureSet::take_with_forms(const QString& name) {
    take(name);
    for (int form = 0; shell_.current_page()->show_form(form); ++form)
        take(QStringLiteral("%1.form%2").arg(name).arg(form + 1));
}

void PictureSet::take(const QString& name) {
    const auto scale = static_cast<int>(std::lround(shell_.devicePixelRatioF() * 100));
    for (const auto language : {Language::chinese, Language::english})
        for (const auto theme : {ThemeChoice::light, ThemeChoice::dark}) {
            appearance_.set_language(language);
            appearance_.set_theme(theme);
            let_draw(drawn_ms);
            const auto file =
                QStringLiteral("%1.%2.%3.%4.png")
                    .arg(name, language_name(language), theme_name(theme), QString::number(scale));
            if (const auto reason = Picture::save(shell_, folder_ / file.toStdString()); !reason.isEmpty())
                trouble_ = reason;
        }
}

}

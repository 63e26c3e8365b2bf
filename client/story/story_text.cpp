// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/story/story_text.h"

#include "client/pages/desk/command_words.h"
#include "client/widgets/field_text.h"
#include "client/widgets/theme.h"

#include <QCoreApplication>

namespace liangheng {
namespace {

QString stream_words(const char* text) { return QCoreApplication::translate("StoryText", text); }

QString tinted(const QColor& colour, const QString& html) {
    return QStringLiteral("<span style='color:%1'>%2</span>").arg(colour.name(), html);
}

QString or_nothing(const QString& text, const QPalette& palette) {
    if (!text.isEmpty()) return text.toHtmlEscaped();
    return tinted(muted_text(palette), stream_words(QT_TRANSLATE_NOOP("StoryText", "(empty)")));
}

}

QString head_html(const QString& first, const QString& second, const QPalette& palette) {
    return QStringLiteral("<p style='margin:8px 0 0 0'>%1 %2</p>").arg(first, muted_html(second, palette));
}

QString indented_html(const QString& html) {
    return QStringLiteral("<p style='margin:0 0 0 12px'>%1</p>").arg(html);
}

QString muted_html(const QString& words, const QPalette& palette) {
    return tinted(muted_text(palette), words.toHtmlEscaped());
}

QString waiting_html(const std::vector<OutboxEntry>& commands, LocalOffice& office, const QPalette& palette) {
    QString html;
    for (const auto& entry : commands) {
        const bool refused = entry.state == CommandState::refused;
        const auto state = refused ? stream_words(QT_TRANSLATE_NOOP("StoryText", "Refused"))
                                   : stream_words(QT_TRANSLATE_NOOP("StoryText", "Waits at this desk"));
        html += head_html(QStringLiteral("<b>%1</b> · %2")
                              .arg(tinted(status_text(palette, refused ? Status::bad : Status::warn), state),
                                   action_words(entry).toHtmlEscaped()),
                          time_text(entry.created_at), palette);
        html += QStringLiteral("<p style='margin:0 0 0 12px'>%1</p>")
                    .arg(reason_words(entry, office).toHtmlEscaped());
    }
    return html;
}

QString event_html(const ToldEvent& event, const QPalette& palette) {
    auto html = head_html(
        QStringLiteral("<b>%1</b> · %2").arg(event.person.toHtmlEscaped(), event.action.toHtmlEscaped()),
        QStringLiteral("%1 · %2").arg(event.at, event.place), palette);
    for (const auto& field : event.fields) {
        const auto change = field.before.isEmpty()
                                ? or_nothing(field.after, palette)
                                : QStringLiteral("%1 → %2").arg(or_nothing(field.before, palette),
                                                                or_nothing(field.after, palette));
        html += QStringLiteral("<p style='margin:0 0 0 12px'>%1: %2</p>")
                    .arg(tinted(muted_text(palette), field.field.toHtmlEscaped()), change);
    }
    return html;
}

}

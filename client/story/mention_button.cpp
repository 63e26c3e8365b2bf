// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/story/mention_button.h"

#include "client/pages/desk/command_words.h"
#include "client/widgets/field_text.h"
#include "client/widgets/icons.h"
#include "common/story/read_mention.h"

#include <QEvent>
#include <QMenu>

namespace liangheng {
namespace {

constexpr std::size_t most_mentions = 50;
constexpr int longest_excerpt = 40;

}

MentionButton::MentionButton(LocalOffice& office, QWidget* parent)
    : QToolButton(parent),
      office_(office),
      source_(office, queries::unread_mentions),
      menu_(new QMenu(this)) {
    setIcon(liangheng::icon("mention"));
    connect(&office_, &LocalOffice::rows_changed, this, [this](const QStringList& entities) {
        if (entities.contains(QStringLiteral("mention"))) refresh();
    });
    connect(&office_, &LocalOffice::outbox_changed, this, &MentionButton::refresh);
    connect(this, &QToolButton::clicked, this, [this] {
        fill_menu();
        menu_->popup(mapToGlobal(QPoint(0, height())));
    });
    refresh();
}

void MentionButton::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) refresh();
    QToolButton::changeEvent(event);
}

void MentionButton::refresh() {
    source_.set_parameters({parameter(office_.context().context.actor)});
    mentions_ = rows_of<ListedMention>(source_, {}, {{field_position(source_.row(), "created_at"), true}},
                                       most_mentions);
    setText(mentions_.empty() ? tr("Mentions") : tr("Mentions (%1)").arg(mentions_.size()));
    setToolTip(mentions_.empty()
                   ? tr("No comment waits for you")
                   : tr("%n comment(s) mention you", nullptr, static_cast<int>(mentions_.size())));
    setEnabled(!mentions_.empty());
}

void MentionButton::fill_menu() {
    menu_->clear();
    for (const auto& mention : mentions_) {
        const auto* entity = find_entity(static_cast<int>(mention.about.value));
        const auto record = entity ? record_words(office_, *entity, mention.record) : QString();
        const auto by = mention.by_name ? qt_text(*mention.by_name) : tr("Somebody");
        auto text = mention.text ? qt_text(*mention.text) : tr("a comment that you cannot see");
        text = text.simplified();
        if (text.size() > longest_excerpt) text = text.left(longest_excerpt) + QStringLiteral(" …");
        auto line = QStringLiteral("%1 · %2: %3").arg(by, record, text);
        line.replace(u'&', QStringLiteral("&&"));
        connect(menu_->addAction(line), &QAction::triggered, this, [this, mention] { choose(mention); });
    }
}

void MentionButton::choose(const ListedMention& mention) {
    (void)office_.submit(ReadMention{mention.id});
    if (const auto* entity = find_entity(static_cast<int>(mention.about.value)))
        Q_EMIT record_wanted({entity->name, mention.record});
    refresh();
}

}

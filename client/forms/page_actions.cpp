// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/forms/page_actions.h"

#include "client/widgets/icons.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

namespace liangheng {

PageActions::PageActions(LocalOffice& office, QHBoxLayout& bar, QWidget& page)
    : QObject(&page), office_(office), bar_(bar), page_(page) {
    connect(&office_, &LocalOffice::outbox_changed, this, &PageActions::update);
}

QPushButton* PageActions::add(PageAction action) {
    if (action.command && !office_.may_give(*action.command)) return nullptr;
    auto* button = new QPushButton(icon(action.icon), action.text());
    bar_.addWidget(button);
    connect(button, &QPushButton::clicked, this, [run = action.run] { run(); });
    if (!action.keys.isEmpty()) {
        auto* shortcut = new QShortcut(action.keys, &page_);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    }
    shown_.push_back({std::move(action), button});
    return button;
}

QString PageActions::obstacle(const PageAction& action) const {
    if (action.command && action.command->online_only && !office_.online()) return tr("Needs the link");
    return action.obstacle ? action.obstacle() : QString();
}

void PageActions::update() {
    for (const auto& [action, button] : shown_) {
        const auto why = obstacle(action);
        button->setText(action.text());
        button->setEnabled(why.isEmpty());
        const auto keys = action.keys.toString(QKeySequence::NativeText);
        button->setToolTip(why.isEmpty() ? keys : why);
    }
}

}

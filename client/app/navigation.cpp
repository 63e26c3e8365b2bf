// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/navigation.h"

#include "client/widgets/icons.h"
#include "client/widgets/list_table.h"
#include "client/widgets/measure.h"
#include "client/widgets/theme.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace liangheng {
namespace {

constexpr int name_role = Qt::UserRole;
constexpr int group_role = Qt::UserRole + 1;

}

Navigation::Navigation(QWidget* parent) : QListWidget(parent) {
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(false);
    setSpacing(1);
    setContentsMargins(4, 4, 4, 4);
    setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
    const auto chosen = [this](QListWidgetItem* item) {
        if (item && item->data(name_role).isValid())
            Q_EMIT page_chosen(item->data(name_role).toString().toStdString());
    };
    connect(this, &QListWidget::itemClicked, this, chosen);
    connect(this, &QListWidget::itemActivated, this, chosen);
}

void Navigation::set_pages(const std::vector<const PageInfo*>& pages) {
    pages_ = pages;
    clear();
    const PageInfo* before = nullptr;
    for (const auto* page : pages_) {
        if (!before || before->group != page->group) {
            auto* head = new QListWidgetItem(this);
            head->setFlags(Qt::NoItemFlags);
            head->setData(group_role, static_cast<int>(page->group));
        }
        auto* item = new QListWidgetItem(icon(page->icon), QString(), this);
        item->setData(name_role,
                      QString::fromUtf8(page->name.data(), static_cast<qsizetype>(page->name.size())));
        before = page;
    }
    retranslate();
}

QString Navigation::text_of(const PageInfo& page) const {
    const auto badge = badges_.find(page.name);
    if (badge == badges_.end() || badge->second == 0) return title_of(page);
    return tr("%1 (%2)").arg(title_of(page)).arg(badge->second);
}

void Navigation::retranslate() {
    setAccessibleName(tr("Navigation"));
    for (int row = 0; row < count(); ++row) {
        auto* entry = item(row);
        const auto name = entry->data(name_role).toString().toStdString();
        entry->setForeground(QBrush());
        if (const auto* page = find_page(pages_, name)) {
            entry->setText(text_of(*page));
            entry->setToolTip(tr("%1 (Ctrl+%2)")
                                  .arg(title_of(*page))
                                  .arg(std::find(pages_.begin(), pages_.end(), page) - pages_.begin() + 1));
        } else {
            entry->setText(title_of(static_cast<PageGroup>(entry->data(group_role).toInt())));
            entry->setForeground(muted_text(palette()));
        }
        entry->setSizeHint(QSize(0, row_height(fontMetrics()) + 4));
    }
    fit();
}

void Navigation::fit() {
    int widest = letters(fontMetrics(), 16);
    for (int row = 0; row < count(); ++row)
        widest = std::max(widest, fontMetrics().horizontalAdvance(item(row)->text()));
    setFixedWidth(widest + iconSize().width() + letters(fontMetrics(), 5));
}

void Navigation::mark(const std::string& page) {
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(name_role).toString().toStdString() == page) setCurrentRow(row);
}

void Navigation::set_badge(const std::string& page, std::int64_t number) {
    badges_[page] = number;
    retranslate();
}

void Navigation::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) retranslate();
    QListWidget::changeEvent(event);
}

}

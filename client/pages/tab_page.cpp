// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/tab_page.h"

#include "client/replica/local_office.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace liangheng {
namespace {

// A tab that has not been shown yet holds an empty widget.
QWidget* room() {
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    return widget;
}

RoleSet roles_here(const PageContext& context) {
    RoleSet roles = 0;
    for (const auto& held : context.office.context().context.roles) roles |= role_bit(held.role);
    return roles;
}

}

TabPage::TabPage(const PageContext& context, std::vector<TabInfo> tabs)
    : context_(context), infos_(std::move(tabs)), tabs_(new QTabWidget) {
    std::erase_if(infos_,
                  [mine = roles_here(context)](const TabInfo& tab) { return (tab.roles & mine) == 0; });
    pages_.resize(infos_.size());
    tabs_->setDocumentMode(true);
    for (std::size_t i = 0; i < infos_.size(); ++i) tabs_->addTab(room(), QString());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(tabs_);
    retranslate();
    connect(tabs_, &QTabWidget::currentChanged, this, &TabPage::show_tab);
    if (!infos_.empty()) show_tab(0);
}

void TabPage::retranslate() {
    tabs_->setAccessibleName(tr("Parts of the page"));
    for (std::size_t i = 0; i < infos_.size(); ++i)
        tabs_->setTabText(static_cast<int>(i), QCoreApplication::translate("tab", infos_[i].title));
}

void TabPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    Page::changeEvent(event);
}

Page* TabPage::made(int tab) const { return tab < 0 ? nullptr : pages_.at(static_cast<std::size_t>(tab)); }

Page& TabPage::page(int tab) {
    auto*& page = pages_.at(static_cast<std::size_t>(tab));
    if (page) return *page;
    page = infos_.at(static_cast<std::size_t>(tab)).make(context_);
    tabs_->widget(tab)->layout()->addWidget(page);
    connect(page, &Page::state_changed, this, &Page::state_changed);
    return *page;
}

void TabPage::show_tab(int tab) {
    if (tab < 0) return;
    begin_in(&page(tab));
    Q_EMIT state_changed();
}

bool TabPage::open(const PageRequest& request) {
    if (!request.record && !request.correct) return true;
    std::vector<int> order{tabs_->currentIndex()};
    for (int tab = 0; tab < tabs_->count(); ++tab)
        if (tab != tabs_->currentIndex()) order.push_back(tab);
    const auto command = request.correct ? context_.office.outbox().find(request.correct) : std::nullopt;
    const auto* info = command ? find_command(static_cast<int>(command->command.kind.value)) : nullptr;
    for (const int tab : order) {
        const auto& corrects = infos_.at(static_cast<std::size_t>(tab)).corrects;
        if (request.correct &&
            (!info || std::find(corrects.begin(), corrects.end(), info->name) == corrects.end()))
            continue;
        if (!page(tab).open(request)) continue;
        tabs_->setCurrentIndex(tab);
        return true;
    }
    return false;
}

bool TabPage::has_data() const {
    const auto* page = made(tabs_->currentIndex());
    return !page || page->has_data();
}

std::optional<std::int64_t> TabPage::row_count() const {
    const auto* page = made(tabs_->currentIndex());
    return page ? page->row_count() : std::nullopt;
}

QString TabPage::selection_words() const {
    const auto* page = made(tabs_->currentIndex());
    return page ? page->selection_words() : QString();
}

std::optional<RecordInFront> TabPage::record() const {
    const auto* page = made(tabs_->currentIndex());
    return page ? page->record() : std::nullopt;
}

bool TabPage::unsaved() const {
    return std::any_of(pages_.begin(), pages_.end(),
                       [](const Page* page) { return page && page->unsaved(); });
}

bool TabPage::save() {
    for (std::size_t tab = 0; tab < pages_.size(); ++tab)
        if (pages_[tab] && pages_[tab]->unsaved() && !pages_[tab]->save()) {
            tabs_->setCurrentIndex(static_cast<int>(tab));
            return false;
        }
    return true;
}

void TabPage::discard() {
    for (auto* page : pages_)
        if (page && page->unsaved()) page->discard();
}

}

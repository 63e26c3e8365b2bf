// SPDX-License-Identifier: GPL-3.0-or-later
// A page of several pages behind tabs. Each tab has its roles; who may not open it does not see it.
#pragma once

#include "client/app/page.h"
#include "common/staff/role.h"

#include <QTabWidget>

#include <vector>

namespace liangheng {

/// One tab; made when it is first shown.
struct TabInfo {
    const char* title; ///< English; the translation has context "tab"
    RoleSet roles = 0;
    Page* (*make)(const PageContext& context) = nullptr;
    std::vector<std::string_view> corrects; ///< commands whose refused contents its forms take
};

class TabPage : public Page {
    Q_OBJECT
public:
    TabPage(const PageContext& context, std::vector<TabInfo> tabs);

    /// A record is looked for in the tab in front, then in the others.
    bool open(const PageRequest& request) override;
    bool has_data() const override;
    std::optional<std::int64_t> row_count() const override;
    QString selection_words() const override;
    std::optional<RecordInFront> record() const override;
    bool unsaved() const override;
    bool can_save() const override { return unsaved(); }
    bool save() override;
    void discard() override;
    bool show_form(int number) override { return page(tabs_->currentIndex()).show_form(number); }

    QTabWidget& tabs() { return *tabs_; }
    /// The page of a tab that this person sees, made if need be.
    Page& page(int tab);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    Page* made(int tab) const;
    void show_tab(int tab);

    PageContext context_;
    std::vector<TabInfo> infos_;
    std::vector<Page*> pages_; ///< null: not made yet
    QTabWidget* tabs_;
};

}

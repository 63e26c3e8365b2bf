// SPDX-License-Identifier: GPL-3.0-or-later
// What waits to be sent, what was refused and what was done at this desk, and the log of the link. Nothing
// leaves these lists without a person's act, except by success.
#pragma once

#include "client/app/page.h"
#include "client/pages/desk/command_list.h"
#include "client/widgets/page_state.h"

#include <array>

class QPushButton;
class QTabWidget;

namespace liangheng {

class SyncPage : public Page {
    Q_OBJECT
public:
    enum Tab { pending, refused, done, log, tab_count };

    explicit SyncPage(const PageContext& context);

    bool open(const PageRequest& request) override;
    bool has_data() const override { return true; }
    std::optional<std::int64_t> row_count() const override;

    CommandList& list(Tab tab) { return *lists_.at(static_cast<std::size_t>(tab)); }
    PageState& state() { return *state_; }
    void show_tab(Tab tab);
    /// Gives up the marked command without asking: what the button does after the person said yes.
    void discard_current();
    void correct_current();
    bool export_to(const QString& file);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void refresh_log();
    void update_buttons();
    void update_empty();
    void retry_current();
    void ask_and_discard();
    void ask_and_export();
    Tab tab() const;
    CommandList* current_list() const;
    std::optional<OutboxEntry> current() const;
    QAbstractItemModel& current_model();

    PageContext context_;
    LocalOffice& office_;
    PageState* state_;
    QTabWidget* tabs_;
    std::array<CommandList*, 3> lists_{};
    MemorySource log_source_;
    ListModel log_model_;
    ListTable* log_table_;
    QPushButton* synchronise_;
    QPushButton* retry_;
    QPushButton* correct_;
    QPushButton* discard_;
    QPushButton* export_;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Retailers: the list with where each stands this month, and a short card of the marked one.
#pragma once

#include "client/app/page.h"
#include "client/lists/lazy_refresh.h"
#include "client/lists/replica_source.h"
#include "client/pages/retailers/retailer_card.h"
#include "client/widgets/filter_line.h"
#include "client/widgets/list_table.h"
#include "client/widgets/page_state.h"

class QPushButton;
class QSplitter;

namespace liangheng {

class RetailersPage : public Page {
    Q_OBJECT
public:
    explicit RetailersPage(const PageContext& context);

    bool open(const PageRequest& request) override;
    bool has_data() const override;
    std::optional<std::int64_t> row_count() const override { return model_.total(); }

    ListTable& table() { return *table_; }
    FilterLine& filter() { return *filter_; }
    PageState& state() { return *state_; }
    RetailerCard& card() { return *card_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void apply_filter();
    void refresh();
    void on_rows_changed(const QStringList& entities);
    void show_card();
    void enter_order();
    void update_states();
    ListFilter wanted() const;

    PageContext context_;
    LocalOffice& office_;
    LazyRefresh* lazy_;
    ReplicaSource source_;
    ListModel model_;
    FilterLine* filter_;
    PageState* state_;
    ListTable* table_;
    RetailerCard* card_;
    QPushButton* order_;
    QSplitter* splitter_;
};

}

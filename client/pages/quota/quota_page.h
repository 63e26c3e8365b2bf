// SPDX-License-Identifier: GPL-3.0-or-later
// Agreed totals of a month, for reading: agreed, band, cap, ordered, remaining. No product, no lower limit
// (invariants 1 and 2).
#pragma once

#include "client/app/page.h"
#include "client/lists/lazy_refresh.h"
#include "client/lists/replica_source.h"
#include "client/pages/month_choice.h"
#include "client/widgets/filter_line.h"
#include "client/widgets/list_table.h"
#include "client/widgets/page_state.h"

namespace liangheng {

class QuotaPage : public Page {
    Q_OBJECT
public:
    explicit QuotaPage(const PageContext& context);

    bool open(const PageRequest& request) override;
    bool has_data() const override;
    std::optional<std::int64_t> row_count() const override { return model_.total(); }

    ListTable& table() { return *table_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void show_month();
    void apply_filter();
    void refresh();
    void on_rows_changed(const QStringList& entities);
    void update_states();

    LocalOffice& office_;
    LazyRefresh* lazy_;
    MonthChoice* month_;
    ReplicaSource source_;
    ListModel model_;
    FilterLine* filter_;
    PageState* state_;
    ListTable* table_;
};

}

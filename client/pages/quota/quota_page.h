// SPDX-License-Identifier: GPL-3.0-or-later
// Agreed totals of a month, for reading: agreed, band, cap, ordered, remaining; below, how far the caps are
// used by size class. No product, no lower limit (invariants 1 and 2).
#pragma once

#include "client/charts/chart_card.h"
#include "client/pages/list_page.h"
#include "client/pages/month_choice.h"
#include "common/retailers/size_class.h"

class QSplitter;
class QToolButton;

namespace liangheng {

class QuotaPage : public ListPage {
    Q_OBJECT
public:
    explicit QuotaPage(const PageContext& context);

    /// An agreed total of any month that is offered.
    bool open(const PageRequest& request) override;
    ChartCard& chart() { return *chart_; }
    /// Takes back what a click on the chart has narrowed.
    void show_all();

protected:
    std::vector<OwnedCell> parameters() const override;
    Words words() const override;
    QString period() const override;
    void read() override;
    QString narrowed_to() const override;
    void narrow(ListFilter& filter) const override;
    void retranslate() override;

private:
    /// The rows behind a bar.
    struct Behind {
        std::int64_t tenth = 0;
        SizeClass size = SizeClass::small;
    };
    void show_behind(int row, const QString& field);
    void say_narrowed();
    void read_use();

    MonthChoice* month_;
    ReplicaSource use_source_;
    ListModel use_;
    ChartCard* chart_;
    QToolButton* toggle_;
    QSplitter* splitter_;
    std::optional<Behind> behind_;
};

}

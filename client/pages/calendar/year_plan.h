// SPDX-License-Identifier: GPL-3.0-or-later
// The cycles of a year as they would be planned: looked at first, then given as commands, one each.
#pragma once

#include "client/replica/local_office.h"
#include "client/widgets/list_table.h"
#include "client/widgets/memory_source.h"
#include "client/widgets/page_state.h"
#include "common/calendar/cycle_year.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace liangheng {

class YearPlan : public QWidget {
    Q_OBJECT
public:
    explicit YearPlan(LocalOffice& office, QWidget* parent = nullptr);

    /// Works the proposal out anew.
    void propose();
    /// Gives the proposed cycles; stops at the first that is refused and says which.
    void plan();
    const ProposedCycles& proposed() const { return proposed_; }
    PageState& state() { return *state_; }
    QComboBox& year() { return *year_; }
    ListTable& table() { return *table_; }

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void fill_choices();
    void show_rows();
    QString left_out_words() const;

    LocalOffice& office_;
    ProposedCycles proposed_;
    std::vector<Id<Department>> departments_;
    MemorySource source_;
    ListModel model_;
    QLabel* title_;
    QLabel* department_label_;
    QComboBox* department_;
    QLabel* year_label_;
    QComboBox* year_;
    PageState* state_;
    ListTable* table_;
    QPushButton* plan_;
    QPushButton* close_;
};

/// The service departments for which this person may plan cycles.
std::vector<Id<Department>> departments_to_plan(LocalOffice& office);

}

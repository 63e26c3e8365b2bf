// SPDX-License-Identifier: GPL-3.0-or-later
// Parameters: the value now, since when, the next one, who set it; beside them all values of the marked one.
#pragma once

#include "client/pages/record_page.h"
#include "common/policies/policy_queries.h"

namespace liangheng {

class ParametersPage : public RecordPage {
    Q_OBJECT
public:
    explicit ParametersPage(const PageContext& context);

    /// All values of the marked parameter, the county's and those of departments.
    ListModel& history() { return history_; }

protected:
    std::vector<OwnedCell> parameters() const override;
    Words words() const override;
    void retranslate() override;

private:
    void show_history();
    QString obstacle() const;
    void set_value();

    ReplicaSource history_source_;
    ListModel history_;
    ListTable* history_table_;
};

}

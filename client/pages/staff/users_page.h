// SPDX-License-Identifier: GPL-3.0-or-later
// Users: employees with their roles, their accounts and who is connected. For administrators; every action
// needs the link.
#pragma once

#include "client/app/page.h"
#include "client/lists/lazy_refresh.h"
#include "client/lists/replica_source.h"
#include "client/widgets/filter_line.h"
#include "client/widgets/list_table.h"
#include "client/widgets/memory_source.h"
#include "client/widgets/page_state.h"
#include "common/staff/account.h"
#include "common/staff/role_assignment.h"
#include "common/staff/staff_queries.h"

#include <QTimer>

#include <map>

class QPushButton;

namespace liangheng {

class UsersPage : public Page {
    Q_OBJECT
public:
    explicit UsersPage(const PageContext& context);

    bool open(const PageRequest& request) override;
    bool has_data() const override;
    std::optional<RecordInFront> record() const override;
    std::optional<std::int64_t> row_count() const override { return model_.total(); }

    ListTable& table() { return *table_; }
    ListModel& model() { return model_; }
    PageState& state() { return *state_; }
    /// What the buttons do after the person was asked.
    void lock_current(bool locked);
    void assign(Role role, const Id<Department>& department);
    void end_role(const Row<RoleAssignment>& role);
    /// Gives a password for once, shown when the server has taken it.
    void reset_current(const std::string& login_name);

Q_SIGNALS:
    void password_given(const QString& password);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void apply_filter();
    void take(const message::Answer& answer);
    void update_buttons();
    void ask_and_assign();
    void ask_and_end();
    void ask_and_reset();
    void look_at_reset();
    void show_password(const QString& password);
    void say(const Result<Uuid>& done);
    ListRow row_of(const ListedEmployee& employee) const;
    QString roles_of(const Id<Employee>& employee) const;
    QString role_label(const RoleAssignment& role) const;
    std::vector<Row<RoleAssignment>> roles_in_force(const Id<Employee>& employee) const;
    std::optional<Id<Employee>> current() const;
    const Account* account_of(const Id<Employee>& employee) const;

    PageContext context_;
    LocalOffice& office_;
    LazyRefresh* lazy_;
    ReplicaSource employees_;
    MemorySource source_;
    ListModel model_;
    FilterLine* filter_;
    PageState* state_;
    ListTable* table_;
    QPushButton* assign_;
    QPushButton* end_;
    QPushButton* lock_;
    QPushButton* reset_;
    QTimer again_;
    std::map<Uuid, Account> accounts_;
    bool known_ = false; ///< the server has answered
    Uuid reset_command_;
    QString given_; ///< until it is shown
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/staff/users_page.h"

#include "client/app/link_words.h"
#include "client/app/offline_key.h"
#include "client/app/online_views.h"
#include "client/app/refusal_words.h"
#include "client/imports/import_button.h"
#include "client/pages/staff/listed_person.h"
#include "client/widgets/field_text.h"
#include "client/widgets/icons.h"
#include "common/base/fresh.h"
#include "common/schema/make_info.h"
#include "common/staff/assign_role.h"
#include "common/staff/end_role.h"
#include "common/staff/lock_login.h"
#include "common/staff/reset_login.h"
#include "common/staff/staff_queries.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace liangheng {
namespace {

constexpr std::size_t most_people = 5'000;
constexpr int ask_again_ms = 30'000;
constexpr std::size_t password_length = 10;

}

UsersPage::UsersPage(const PageContext& context)
    : context_(context),
      office_(context.office),
      lazy_(new LazyRefresh(
          office_, [this] { refresh(); }, this)),
      employees_(office_, queries::listed_employees),
      source_(part_info<ListedPerson>()),
      model_(source_, {"number", "name", "department_name", "roles", "login", "account", "connected"}),
      filter_(new FilterLine),
      state_(new PageState),
      table_(new ListTable(model_)),
      assign_(new QPushButton(icon("plus"), QString())),
      end_(new QPushButton(icon("cancel"), QString())),
      lock_(new QPushButton(icon("lock"), QString())),
      reset_(new QPushButton(icon("key"), QString())) {
    build();
    connect(filter_, &FilterLine::words_changed, this, &UsersPage::apply_filter);
    connect(table_, &ListTable::current_changed, this, &UsersPage::update_buttons);
    connect(&office_, &LocalOffice::rows_changed, this, [this](const QStringList& entities) {
        for (const auto* name : {"employee", "role_assignment", "department"})
            if (entities.contains(QLatin1String(name))) return lazy_->want();
    });
    connect(&office_, &LocalOffice::outbox_changed, this, [this] {
        look_at_reset();
        Q_EMIT context_.views.wanted(std::string(accounts_query));
        update_buttons();
    });
    connect(&office_, &LocalOffice::progress_changed, this, &UsersPage::update_buttons);
    connect(&context_.views, &OnlineViews::answered, this, &UsersPage::take);
    connect(assign_, &QPushButton::clicked, this, &UsersPage::ask_and_assign);
    connect(end_, &QPushButton::clicked, this, &UsersPage::ask_and_end);
    connect(reset_, &QPushButton::clicked, this, &UsersPage::ask_and_reset);
    connect(lock_, &QPushButton::clicked, this, [this] {
        const auto person = current();
        const auto* account = person ? account_of(*person) : nullptr;
        if (account) lock_current(!account->locked);
    });
    connect(this, &UsersPage::password_given, this, &UsersPage::show_password);
    again_.setInterval(ask_again_ms);
    connect(&again_, &QTimer::timeout, this, [this] {
        if (isVisible()) Q_EMIT context_.views.wanted(std::string(accounts_query));
    });
    again_.start();
    retranslate();
    apply_filter();
    table_->sortByColumn(0, Qt::AscendingOrder);
    table_->always_mark_a_row();
}

void UsersPage::build() {
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    model_.set_marker(
        [this](const ListRow& cells) {
            RowMark mark;
            const auto person = struct_of<ListedPerson>(source_.row(), cells);
            const auto* account = account_of(person.id);
            if (account && account->locked) mark.status = Status::bad;
            if (account && !account->locked && account->must_change) mark.status = Status::warn;
            return mark;
        },
        "account");
    auto* bar = new QHBoxLayout;
    bar->addWidget(filter_, 1);
    bar->addWidget(new ImportButton(office_, "staff"));
    for (auto* button : {assign_, end_, lock_, reset_}) bar->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->addLayout(bar);
    column->addWidget(state_);
    column->addWidget(table_, 1);
    begin_in(filter_);
    filter_->lead_to(*table_);
}

void UsersPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    Page::changeEvent(event);
}

void UsersPage::showEvent(QShowEvent* event) {
    Q_EMIT context_.views.wanted(std::string(accounts_query));
    Page::showEvent(event);
}

void UsersPage::retranslate() {
    table_->setAccessibleName(tr("Users"));
    filter_->say_what(tr("number, name, department, role, login"));
    assign_->setText(tr("Assign a role …"));
    end_->setText(tr("End a role …"));
    refresh();
}

void UsersPage::apply_filter() {
    ListFilter filter;
    filter.words = filter_->words();
    for (const auto* name : {"number", "name", "department_name", "roles", "login"})
        filter.searched.push_back(field_position(source_.row(), name));
    model_.set_filter(std::move(filter));
}

std::vector<Row<RoleAssignment>> UsersPage::roles_in_force(const Id<Employee>& employee) const {
    const auto today = date_of(office_.clock());
    std::vector<Row<RoleAssignment>> held;
    const auto rows = office_.facts().each<RoleAssignment>("employee", employee);
    if (!rows) return held;
    for (const auto& row : *rows)
        if (!row->until || *row->until >= today) held.push_back(row);
    return held;
}

QString UsersPage::roles_of(const Id<Employee>& employee) const {
    QStringList roles;
    for (const auto& held : roles_in_force(employee))
        roles << value_label(Member<Role>::enumeration(), static_cast<int>(held->role));
    return roles.join(QStringLiteral(", "));
}

// One role may be held in two departments.
QString UsersPage::role_label(const RoleAssignment& role) const {
    const auto name = value_label(Member<Role>::enumeration(), static_cast<int>(role.role));
    const auto department = office_.facts().find(role.department);
    return department ? name + QStringLiteral(", ") + qt_text(department->name) : name;
}

const Account* UsersPage::account_of(const Id<Employee>& employee) const {
    const auto found = accounts_.find(employee.value);
    return found == accounts_.end() ? nullptr : &found->second;
}

ListRow UsersPage::row_of(const ListedEmployee& employee) const {
    const auto* account = account_of(employee.id);
    QString state;
    QString connected;
    if (!account)
        state = known_ ? tr("No account") : QString();
    else if (account->locked)
        state = tr("Locked");
    else
        state = account->must_change ? tr("Password for once") : tr("In use");
    if (account && account->connections.value > 0)
        connected = tr("%n desk(s) since %1", nullptr, static_cast<int>(account->connections.value))
                        .arg(account->connected_since ? time_text(*account->connected_since) : QString()) +
                    QStringLiteral(" (%1)").arg(qt_text(account->addresses));
    return {OwnedCell::blob(std::string(employee.id.value.view())),
            OwnedCell::text(employee.number),
            OwnedCell::text(employee.name),
            employee.department_name ? OwnedCell::text(*employee.department_name) : OwnedCell::null(),
            OwnedCell::text(plain_text(roles_of(employee.id))),
            account ? OwnedCell::text(account->name) : OwnedCell::null(),
            OwnedCell::text(plain_text(state)),
            OwnedCell::text(plain_text(connected))};
}

void UsersPage::refresh() {
    std::vector<ListRow> rows;
    for (const auto& employee : rows_of<ListedEmployee>(
             employees_, {}, {{field_position(employees_.row(), "number"), false}}, most_people))
        rows.push_back(row_of(employee));
    source_.set_rows(std::move(rows));
    model_.refresh();
    update_buttons();
}

void UsersPage::take(const message::Answer& answer) {
    if (answer.query != accounts_query) return;
    accounts_.clear();
    for (const auto& row : answer.rows) {
        Account account;
        if (decode_struct(part_info<Account>(), row.bytes.data, &account))
            accounts_[account.employee.value] = account;
    }
    known_ = true;
    refresh();
}

std::optional<Id<Employee>> UsersPage::current() const {
    const auto row = table_->current_row();
    if (row < 0) return std::nullopt;
    return struct_of<ListedPerson>(source_.row(), model_.row(row)).id;
}

void UsersPage::update_buttons() {
    show_link_state(office_, *state_, tr("Roles can be read; accounts and every change need the link."));
    const auto person = current();
    const auto* account = person ? account_of(*person) : nullptr;
    const bool online = office_.online();
    const bool himself = person && person->value == office_.context().context.actor.value;
    lock_->setText(account && account->locked ? tr("Unlock") : tr("Lock"));
    reset_->setText(known_ && !account ? tr("Open an account …") : tr("Reset the password …"));
    assign_->setEnabled(online && person);
    end_->setEnabled(online && person && !roles_in_force(*person).empty());
    lock_->setEnabled(online && account && !himself);
    reset_->setEnabled(online && person && known_ && !himself);
    const auto why = !online   ? tr("Needs the link")
                     : himself ? tr("Not for oneself")
                               : tr("Choose a person of the list");
    for (auto* button : {assign_, end_, lock_, reset_})
        button->setToolTip(button->isEnabled() ? QString() : why);
    Q_EMIT state_changed();
}

void UsersPage::say(const Result<Uuid>& done) {
    state_->error().say(done ? QString() : tr("Not done. %1").arg(words_of(done.error())));
}

void UsersPage::lock_current(bool locked) {
    if (const auto person = current()) say(office_.submit(LockLogin{*person, locked}));
}

void UsersPage::assign(Role role, const Id<Department>& department) {
    const auto person = current();
    if (!person) return;
    const AssignRole command{.id = {new_id(office_.clock())},
                             .employee = *person,
                             .role = role,
                             .department = department,
                             .effective_from = date_of(office_.clock()),
                             .until = {}};
    if (const auto preview = office_.preview(command); preview.refused()) return say(preview.refusal);
    say(office_.submit(command));
}

void UsersPage::end_role(const Row<RoleAssignment>& role) {
    const EndRole command{.assignment = role->id,
                          .seen_version = {role.version()},
                          .until = {date_of(office_.clock()).days - 1}};
    if (const auto preview = office_.preview(command); preview.refused()) return say(preview.refusal);
    say(office_.submit(command));
}

void UsersPage::reset_current(const std::string& login_name) {
    const auto person = current();
    if (!person) return;
    given_ = qt_text(random_password(password_length));
    ResetLogin command{
        .employee = *person, .name = {}, .password_hash = make_offline_verifier(plain_text(given_))};
    if (!login_name.empty()) command.name = login_name;
    const auto done = office_.submit(command);
    say(done);
    reset_command_ = done ? *done : Uuid{};
}

// The password is worth something when the server has it, not before.
void UsersPage::look_at_reset() {
    const auto entry = reset_command_ ? office_.outbox().find(reset_command_) : std::nullopt;
    if (!entry || is_pending(entry->state)) return;
    reset_command_ = {};
    const auto password = std::exchange(given_, QString());
    if (entry->state == CommandState::refused)
        return say(Result<Uuid>(refuse(entry->code, entry->arguments)));
    Q_EMIT password_given(password);
}

void UsersPage::show_password(const QString& password) {
    QMessageBox::information(this, tr("Password for once"),
                             tr("Password: %1\nTell it to the person; it is shown this once. He must choose "
                                "one of his own with it.")
                                 .arg(password));
}

void UsersPage::ask_and_assign() {
    QStringList roles;
    const auto& all = Member<Role>::enumeration();
    for (const auto& value : all.values) roles << value_label(all, value.value);
    bool given = false;
    const auto role = QInputDialog::getItem(this, tr("Assign a role"), tr("Role"), roles, 0, false, &given);
    if (!given) return;
    const ReplicaSource source(office_, queries::listed_departments);
    const auto departments =
        rows_of<ListedDepartment>(source, {}, {{field_position(source.row(), "code"), false}}, most_people);
    QStringList names;
    for (const auto& department : departments) names << qt_text(department.name);
    const auto place =
        QInputDialog::getItem(this, tr("Assign a role"), tr("Department"), names, 0, false, &given);
    const auto at = names.indexOf(place);
    if (given && at >= 0)
        assign(static_cast<Role>(all.values.at(static_cast<std::size_t>(roles.indexOf(role))).value),
               departments.at(static_cast<std::size_t>(at)).id);
}

void UsersPage::ask_and_end() {
    const auto person = current();
    const auto held = person ? roles_in_force(*person) : std::vector<Row<RoleAssignment>>();
    QStringList names;
    for (const auto& role : held) names << role_label(*role);
    bool given = false;
    const auto name = QInputDialog::getItem(this, tr("End a role"), tr("Role, ended from today on"), names, 0,
                                            false, &given);
    if (given) end_role(held.at(static_cast<std::size_t>(names.indexOf(name))));
}

void UsersPage::ask_and_reset() {
    const auto person = current();
    if (!person) return;
    if (account_of(*person)) return reset_current({});
    const auto employee = office_.facts().find(*person);
    bool given = false;
    const auto name = QInputDialog::getText(this, tr("Open an account"), tr("Login name"), QLineEdit::Normal,
                                            employee ? qt_text(employee->number) : QString(), &given);
    if (given && !name.trimmed().isEmpty()) reset_current(plain_text(name.trimmed()));
}

std::optional<RecordInFront> UsersPage::record() const {
    const auto person = current();
    return person ? std::optional(RecordInFront{"employee", person->value}) : std::nullopt;
}

bool UsersPage::has_data() const {
    return office_.replica().progress().complete && (known_ || !office_.online());
}

bool UsersPage::open(const PageRequest& request) {
    return !request.record || table_->select_key(key_of(request.record));
}

}

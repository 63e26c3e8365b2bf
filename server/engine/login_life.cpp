// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/login_life.h"

#include "common/base/fresh.h"
#include "common/base/text.h"
#include "common/catalogue.h"
#include "common/schema/make_info.h"
#include "common/staff/role_assignment.h"
#include "common/staff/set_login.h"
#include "common/sync/arguments_text.h"
#include "common/wire/limits.h"
#include "server/jobs/all_rows.h"

#include <algorithm>

namespace liangheng {
namespace {

void add_desk(Account& account, const ConnectedDesk& desk) {
    ++account.connections.value;
    if (!account.connected_since || desk.since < *account.connected_since)
        account.connected_since = desk.since;
    if (account.addresses.find(desk.address) != std::string::npos) return;
    account.addresses += (account.addresses.empty() ? "" : ", ") + desk.address;
}

}

std::optional<Refusal> unfit_password(std::string_view present, std::string_view wanted) {
    if (wanted == present) return refuse("auth.password_unchanged");
    if (utf8_length(wanted) < limits::password_least || wanted.size() > limits::password_bytes)
        return refuse("auth.password_too_short", {{"least", std::to_string(limits::password_least)}});
    return std::nullopt;
}

std::optional<Refusal> change_password(SqliteStore& store, Executor& executor, const LoginRecord& login,
                                       const std::string& hash) {
    // Looks first whether another process has written.
    executor.standing_now(login.employee);
    const auto row = executor.facts().find(login_id(login.employee));
    if (!row) return refuse("auth.wrong_password");
    auto job = make_server_job(new_id(),
                               SetLogin{.employee = login.employee,
                                        .seen_version = {row.row().version()},
                                        .name = row->name,
                                        .password_hash = hash},
                               command_info<SetLogin>());
    job.actor = login.employee;
    Batch batch;
    batch.jobs.push_back(std::move(job));
    const auto done = executor.run(std::span(&batch, 1));
    const auto& result = done.results.front().front();
    if (result.outcome == Outcome::refused) return Refusal(result.code, decode_arguments(result.arguments));
    if (result.outcome == Outcome::pending) return refuse("sync.later");
    store.end_sessions(login.employee.value);
    return std::nullopt;
}

bool session_is_over(StoreReader& store, const Id<Employee>& employee, UtcTime began, UtcTime now) {
    bool over = true;
    store.read_row(info<Login>(), login_id(employee).value, [&](std::span<const Cell> columns) {
        Login login;
        fill_object(info<Login>(), columns, &login);
        const auto changed = columns[common_column(info<Login>(), Common::updated_at)].integer;
        // A change of the future was made by a clock that is right no more, or by the demo.
        over = login.locked || (changed > began.ms && changed <= now.ms);
    });
    return over;
}

bool roles_changed_since(StoreReader& store, const Id<Employee>& employee, UtcTime began, UtcTime now) {
    bool changed = false;
    const auto wanted = Cell::blob(employee.value.view());
    const auto& roles = info<RoleAssignment>();
    store.read_index(roles, roles.index("employee"), std::span(&wanted, 1),
                     [&](std::span<const Cell> columns) {
                         const auto at = columns[common_column(roles, Common::updated_at)].integer;
                         changed = changed || (at > began.ms && at <= now.ms);
                     });
    return changed;
}

Result<message::Answer> answer_accounts(SqliteStore& store, Executor& executor, const Id<Employee>& asker,
                                        const std::vector<ConnectedDesk>& desks) {
    const auto& roles = executor.standing_now(asker).roles;
    const bool may = std::any_of(roles.begin(), roles.end(),
                                 [](const RoleHeld& held) { return held.role == Role::administrator; });
    if (!may) return refuse("auth.not_permitted");
    message::Answer answer{std::string(accounts_query), {}};
    for (const auto& employee : all_rows_of<Employee>(store)) {
        const auto login = executor.facts().find(login_id(employee.id));
        if (!login) continue;
        Account account{.employee = employee.id,
                        .name = login->name,
                        .locked = login->locked,
                        .must_change = login->must_change,
                        .connections = {},
                        .connected_since = {},
                        .addresses = {}};
        for (const auto& desk : desks)
            if (desk.employee == employee.id) add_desk(account, desk);
        auto& row = answer.rows.emplace_back();
        encode_struct(row.bytes.data, part_info<Account>(), &account);
    }
    return answer;
}

}

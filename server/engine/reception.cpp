// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/reception.h"

#include "common/base/fresh.h"
#include "common/staff/employee.h"
#include "common/staff/login.h"
#include "common/wire/limits.h"
#include "server/auth/token.h"
#include "server/engine/login_life.h"

#include <boost/describe/enum_to_string.hpp>

namespace liangheng {
namespace {

LoginRecord record_of(std::span<const Cell> columns) {
    Login login;
    fill_object(info<Login>(), columns, &login);
    return {login.employee, login.name, login.password_hash, login.locked, login.must_change};
}

std::string role_name(Role role) { return boost::describe::enum_to_string(role, ""); }

std::string hashed(const Bytes& token) { return token_hash(token).data; }

LoginAnswer refused(std::string code) {
    LoginAnswer answer;
    answer.refused = refuse(std::move(code));
    return answer;
}

// A short transaction of its own.
template<class F> void in_transaction(Store& store, F work) {
    store.begin();
    try {
        work();
        store.commit();
    } catch (...) {
        store.rollback();
        throw;
    }
}

}

std::optional<LoginRecord> find_login(StoreReader& store, const std::string& name) {
    std::optional<LoginRecord> record;
    const Cell wanted = Cell::text(name);
    store.read_index(info<Login>(), info<Login>().index("name"), std::span(&wanted, 1),
                     [&](std::span<const Cell> columns) { record = record_of(columns); });
    return record;
}

std::optional<LoginRecord> Reception::login_of(const Id<Employee>& employee) {
    std::optional<LoginRecord> record;
    store_.read_row(info<Login>(), login_id(employee).value,
                    [&](std::span<const Cell> columns) { record = record_of(columns); });
    return record;
}

LoginAnswer Reception::open_session(const LoginRecord& login, const message::Login& request,
                                    const Bytes& nonce) {
    const auto token = make_token();
    const auto session_token = make_token();
    auto installation = request.installation;
    std::int64_t high_water = 0;
    in_transaction(store_, [&] {
        const auto known = installation ? store_.installation(installation) : std::nullopt;
        const auto presented = hashed(request.installation_token);
        const bool same = known && known->employee == login.employee.value &&
                          (presented == known->token_hash || presented == known->next_hash);
        if (same) {
            high_water = known->high_water;
            store_.set_tokens(installation, presented, hashed(token));
        } else {
            installation = new_id();
            store_.add_installation(installation, login.employee.value, hashed(token), now_);
        }
        store_.add_session(hashed(session_token), {login.employee.value, installation, now_, now_});
    });
    return start(login, installation, high_water, token, session_token, nonce);
}

LoginAnswer Reception::resume(const message::Resume& request, const Bytes& nonce) {
    const auto session = store_.session(hashed(request.session_token));
    if (!session || session->installation != request.installation ||
        !session_is_valid(session->created_at, session->used_at, now_))
        return refused("auth.expired");
    const auto login = login_of(Id<Employee>{session->employee});
    if (!login || session_is_over(store_, login->employee, session->created_at, now_) ||
        roles_changed_since(store_, login->employee, session->created_at, now_))
        return refused("auth.expired");
    const auto known = store_.installation(request.installation);
    const auto presented = hashed(request.installation_token);
    if (!known || (presented != known->token_hash && presented != known->next_hash))
        return refused("auth.cloned_profile");
    auto token = make_token();
    try {
        in_transaction(store_, [&] {
            store_.set_tokens(request.installation, presented, hashed(token));
            store_.touch_session(hashed(request.session_token), now_);
        });
    } catch (const StoreError& error) {
        // On a full disk reading goes on, with the token of before; where that is not the newest, he waits.
        const bool newest = known->next_hash.empty() || presented == known->next_hash;
        if (error.kind() != StoreError::Kind::full || !newest) throw;
        token = request.installation_token;
    }
    return start(*login, request.installation, known->high_water, token, request.session_token, nonce);
}

LoginAnswer Reception::start(const LoginRecord& login, const Uuid& installation, std::int64_t high_water,
                             const Bytes& token, const Bytes& session_token, const Bytes& nonce) {
    LoginAnswer answer;
    executor_.installations().forget(installation);
    answer.identity = {login.employee, installation, login.name, nonce, hashed(token), now_};
    auto& session = answer.session;
    session.employee = login.employee.value;
    session.user = login.name;
    if (const auto employee = executor_.facts().find(login.employee)) session.name = employee->name;
    for (const auto& held : executor_.standing_now(login.employee).roles)
        session.roles.push_back({role_name(held.role), held.department.value, held.on_behalf_of.value});
    session.scope_version.value = store_.scope_version(login.employee.value);
    session.session_token = session_token;
    session.installation = installation;
    session.installation_token = token;
    session.lease_days.value = limits::lease_days;
    session.high_water.value = high_water;
    session.must_change_password = login.must_change;
    return answer;
}

void Reception::acknowledge(const Uuid& installation, const Bytes& token) {
    in_transaction(store_, [&] {
        const auto known = store_.installation(installation);
        const auto presented = hashed(token);
        if (known && presented == known->next_hash) store_.set_tokens(installation, presented, {});
    });
    executor_.installations().forget(installation);
}

}

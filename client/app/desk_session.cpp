// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/desk_session.h"

#include "client/app/offline_key.h"
#include "client/app/refusal_words.h"
#include "client/lists/replica_source.h"
#include "client/program/desk_version.h"
#include "client/widgets/field_text.h"
#include "common/base/fresh.h"
#include "common/rules/refusal_sentences.h"
#include "common/staff/employee.h"

#include <spdlog/spdlog.h>

#include <utility>

namespace liangheng {
namespace {}

DeskSession::DeskSession(Profile profile, QObject* parent)
    : QObject(parent),
      profile_(std::move(profile)),
      office_(profile_),
      log_(system_clock),
      link_(office_, profile_, {.app_version = desk_version()}) {
    write_log();
    connect(&link_, &Link::session_started, this, &DeskSession::on_session);
    connect(&link_, &Link::login_needed, this, [this](const Refusal& reason) {
        if (proving_) return refuse_proof(reason);
        Q_EMIT sign_in_needed(reason);
    });
    connect(&link_, &Link::line_lost, this, [this](const Refusal& reason) {
        // The connection of before ends first; that is no answer.
        if (link_.state() == DeskState::offline) refuse_proof(reason);
    });
    // An index of a large table takes some tenths of a second: one at a time, between what the person does.
    index_timer_.setSingleShot(true);
    connect(&office_, &LocalOffice::progress_changed, &index_timer_, [this] { index_timer_.start(0); });
    connect(&index_timer_, &QTimer::timeout, this, [this] {
        if (make_desk_index(office_)) index_timer_.start(0);
    });
    make_desk_indexes(office_);
}

DeskSession::~DeskSession() { wipe_password(password_); }

void DeskSession::write_log() {
    connect(&link_, &Link::session_started, this, [this](const message::Session& session) {
        log_.add(SyncLog::Kind::connected, qt_text(session.user));
    });
    connect(&link_, &Link::line_lost, this, [this](const Refusal& reason) {
        spdlog::info("line lost: {}", english_text(reason));
        log_.add(SyncLog::Kind::lost, words_of(reason));
    });
    connect(&link_, &Link::pull_applied, this, [this](qint64 cursor, bool changed) {
        if (changed) log_.add(SyncLog::Kind::pulled, QString::number(cursor));
    });
    connect(&link_, &Link::page_stored, this, [this](const std::string& bucket, qint64, bool last) {
        if (last) log_.add(SyncLog::Kind::loaded, QString::fromStdString(bucket));
    });
    connect(&link_, &Link::results_arrived, this, [this](const message::Results& results) {
        log_.add(SyncLog::Kind::results, QString::number(results.results.size()));
    });
    connect(&link_, &Link::login_needed, this, [this](const Refusal& reason) {
        log_.add(SyncLog::Kind::refused, QString::fromStdString(reason.code));
    });
    connect(&link_, &Link::refused, this, [this](const Refusal& reason) {
        log_.add(SyncLog::Kind::refused, QString::fromStdString(reason.code));
    });
    connect(&link_, &Link::request_refused, this, [this](const Refusal& reason) {
        log_.add(SyncLog::Kind::refused, QString::fromStdString(reason.code));
    });
    connect(&link_, &Link::failed, this, [this](const Refusal& reason) {
        spdlog::error("a file of the profile failed: {}", english_text(reason));
        log_.add(SyncLog::Kind::error, words_of(reason));
    });
}

void DeskSession::sign_in(const std::string& password, const std::string& new_password) {
    password_ = new_password.empty() ? password : new_password;
    link_.log_in(profile_.settings().user, password, new_password);
    link_.start();
}

void DeskSession::change_password(const std::string& present, const std::string& wanted) {
    prove(present, wanted);
}

void DeskSession::prove_password(const std::string& password) { prove(password, {}); }

void DeskSession::prove(const std::string& present, const std::string& wanted) {
    proving_ = true;
    password_ = wanted.empty() ? present : wanted;
    link_.log_in(profile_.settings().user, present, wanted);
}

// The session of before goes on with its tokens.
void DeskSession::refuse_proof(const Refusal& reason) {
    if (!std::exchange(proving_, false)) return;
    wipe_password(password_);
    Q_EMIT password_refused(reason);
    link_.start();
}

void DeskSession::on_session(const message::Session&) {
    const bool proved = std::exchange(proving_, false);
    if (!password_.empty()) {
        if (const auto verifier = make_offline_verifier(password_); !verifier.empty())
            office_.outbox().keep_offline_verifier(verifier);
        wipe_password(password_);
    }
    if (proved) Q_EMIT password_accepted();
}

bool DeskSession::may_start_offline() {
    const auto session = office_.outbox().last_session();
    const auto contact = office_.replica().contact_at();
    if (!session || contact.ms == 0 || office_.outbox().offline_verifier().empty()) return false;
    return system_clock().ms - contact.ms <= session->lease_days.value * day_ms;
}

bool DeskSession::knows_password(const std::string& password) {
    return fits_offline_verifier(office_.outbox().offline_verifier(), password);
}

RoleSet DeskSession::roles() {
    RoleSet roles = 0;
    const auto session = office_.session();
    if (!session) return roles;
    for (const auto& held : session->roles)
        if (const auto* role = enum_info<Role>().find(held.role))
            roles |= role_bit(static_cast<Role>(role->value));
    return roles;
}

QString DeskSession::user_name() {
    const auto session = office_.session();
    return session && !session->name.empty() ? qt_text(session->name)
                                             : QString::fromStdString(profile_.settings().user);
}

QString DeskSession::department_name() {
    const auto session = office_.session();
    if (!session) return {};
    auto department =
        session->roles.empty() ? Id<Department>{} : Id<Department>{session->roles.front().department};
    if (const auto employee = office_.facts().find(Id<Employee>{session->employee}))
        department = employee->department;
    const auto found = office_.facts().find(department);
    return found ? qt_text(found->name) : QString();
}

}

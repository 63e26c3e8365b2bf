// SPDX-License-Identifier: GPL-3.0-or-later
// One person at one server: the profile, its office, the link to the server and the log of the link. What the
// window shows is of one session; another person has another one.
#pragma once

#include "client/app/sync_log.h"
#include "client/link/link.h"
#include "common/staff/role.h"

#include <QTimer>

#include <optional>

namespace liangheng {

class DeskSession : public QObject {
    Q_OBJECT
public:
    /// Opens the files of the profile. Throws ProfileError.
    explicit DeskSession(Profile profile, QObject* parent = nullptr);
    ~DeskSession() override;

    LocalOffice& office() { return office_; }
    Link& link() { return link_; }
    SyncLog& log() { return log_; }
    const Profile& profile() const { return profile_; }

    /// Signs in with a password, now or when the server can be reached. A new one takes its place.
    void sign_in(const std::string& password, const std::string& new_password = {});
    /// Has the new password take the place of the present one; online only. Either password_accepted or
    /// password_refused follows; a refusal leaves the session as it was.
    void change_password(const std::string& present, const std::string& wanted);
    /// Asks the server whether this is the password, in the same way.
    void prove_password(const std::string& password);
    bool proving_password() const { return proving_; }
    /// Goes on with the tokens of the profile.
    void resume() { link_.start(); }
    /// Rows were loaded before, somebody signed in before, and not too long ago (the lease).
    bool may_start_offline();
    /// Whether this is the password of the last online login.
    bool knows_password(const std::string& password);

    /// Roles of the last login.
    RoleSet roles();
    QString user_name();
    QString department_name();
    QString server() const { return QString::fromStdString(profile_.settings().server); }

Q_SIGNALS:
    void password_accepted();
    void password_refused(const liangheng::Refusal& reason);
    /// A person must sign in before the link goes on.
    void sign_in_needed(const liangheng::Refusal& reason);

private:
    void prove(const std::string& present, const std::string& wanted);
    void refuse_proof(const Refusal& reason);
    void write_log();
    void on_session(const message::Session& session);

    Profile profile_;
    LocalOffice office_;
    SyncLog log_;
    Link link_;
    QTimer index_timer_;
    std::string password_; ///< until the login that it is for is answered
    bool proving_ = false; ///< that login proves a password, or changes it
};

}

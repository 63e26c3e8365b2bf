// SPDX-License-Identifier: GPL-3.0-or-later
// The window that asks who one is: server, authority, user, password. Without a link it lets a person in who
// signed in here before, against the verifier of his last login.
#pragma once

#include "client/app/appearance.h"
#include "client/app/desk_session.h"
#include "client/app/options.h"
#include "client/app/password_fields.h"
#include "client/app/server_probe.h"

#include <QDialog>

#include <array>
#include <memory>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace liangheng {

class StateBar;

class LoginWindow : public QDialog {
    Q_OBJECT
public:
    /// `home` holds the folders of all persons of this PC.
    LoginWindow(const DeskOptions& options, std::filesystem::path home, Settings& settings,
                Appearance& appearance);
    ~LoginWindow() override;

    /// As a step of another window: server and authority are given, and that window has the buttons.
    void show_login_only();
    void set_server(const QString& server, const QString& authority);
    /// The cursor goes to the first empty field.
    void begin();
    void sign_in();
    QLineEdit& user() { return *user_; }
    QLineEdit& password() { return *password_; }
    PasswordFields& new_password() { return *new_password_; }

    /// Esc closes the window; a step of another one stays.
    void reject() override;

    /// The session of the person who was let in, after exec().
    std::unique_ptr<DeskSession> take_session() { return std::move(session_); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void fill(const DeskOptions& options);
    void hide_server();
    void retranslate();
    void work_offline();
    void test_connection();
    void choose_authority();
    /// The session of what the fields say; null after telling why there is none.
    DeskSession* session_of_fields();
    std::filesystem::path profile_folder() const;
    void listen();
    void tell(Status status, const QString& words);
    void set_busy(bool busy);
    void ask_for_new_password();

    std::filesystem::path home_;
    std::filesystem::path fixed_profile_;
    Settings& settings_;
    Appearance& appearance_;
    std::unique_ptr<DeskSession> session_;
    std::string made_for_; ///< folder, server, user and authority of the session
    ServerProbe probe_;
    bool signing_in_ = false;

    QFormLayout* form_ = nullptr;
    QWidget* head_ = nullptr;
    QLabel* title_;
    std::array<QLabel*, 4> labels_;
    QLineEdit* server_;
    QLineEdit* authority_;
    QLineEdit* user_;
    QLineEdit* password_;
    PasswordFields* new_password_ = nullptr;
    bool must_change_ = false; ///< the server takes the person in with a new password only
    QToolButton* browse_;
    StateBar* bar_;
    QPushButton* sign_in_;
    QPushButton* offline_;
    QPushButton* test_;
    QToolButton* language_;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The first start at a PC in four steps: language and theme; server, with a test; login, with a new password
// where one is demanded; the first data. With a preset file the server's step is left out.
#pragma once

#include "client/app/login_window.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace liangheng {

class ConnectionTest;
class FirstSync;

class FirstRun : public QDialog {
    Q_OBJECT
public:
    enum class Step : std::uint8_t { look, server, login, data };

    FirstRun(const DeskOptions& options, const std::filesystem::path& home, Settings& settings,
             Appearance& appearance);

    Step step() const;
    void next();
    void back();
    QComboBox& languages() { return *languages_; }
    QLineEdit& server() { return *server_; }
    QLineEdit& authority() { return *authority_; }
    ConnectionTest& connection() { return *connection_; }
    LoginWindow& login() { return *login_; }
    FirstSync& data() { return *data_; }
    QPushButton& forward_button() { return *next_; }

    /// The session of the person who was let in, after exec().
    std::unique_ptr<DeskSession> take_session() { return std::move(session_); }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* make_look();
    QWidget* make_server();
    void build();
    void go(Step step);
    void signed_in();
    void choose_authority();
    void retranslate();

    Settings& settings_;
    Appearance& appearance_;
    bool preset_;
    std::unique_ptr<DeskSession> session_;
    QLabel* title_;
    QStackedWidget* steps_;
    QComboBox* languages_;
    QComboBox* themes_;
    QComboBox* sizes_;
    QLineEdit* server_;
    QLineEdit* authority_;
    QPushButton* browse_;
    std::array<QLabel*, 5> labels_; ///< language, theme, size, server, authority
    ConnectionTest* connection_;
    LoginWindow* login_;
    FirstSync* data_;
    QPushButton* back_;
    QPushButton* next_;
};

}

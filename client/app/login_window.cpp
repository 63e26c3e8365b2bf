// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/login_window.h"

#include "client/app/refusal_words.h"
#include "client/replica/profile_error.h"
#include "client/widgets/enter_guard.h"
#include "client/widgets/field_text.h"
#include "client/widgets/icons.h"
#include "client/widgets/measure.h"
#include "client/widgets/page_state.h"

#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace liangheng {
namespace {

// A folder's name for a user: letters, digits and what is harmless beside them.
std::string folder_name(const std::string& user) {
    std::string name;
    for (const char c : user) {
        const bool harmless = std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_' || c == '.';
        name += harmless ? c : '_';
    }
    return name.empty() || name.front() == '.' ? "_" + name : name;
}

}

LoginWindow::LoginWindow(const DeskOptions& options, std::filesystem::path home, Settings& settings,
                         Appearance& appearance)
    : home_(std::move(home)),
      fixed_profile_(options.profile),
      settings_(settings),
      appearance_(appearance),
      title_(new QLabel),
      labels_{new QLabel, new QLabel, new QLabel, new QLabel},
      server_(new QLineEdit),
      authority_(new QLineEdit),
      user_(new QLineEdit),
      password_(new QLineEdit),
      browse_(new QToolButton),
      bar_(new StateBar(Status::info)),
      sign_in_(new QPushButton),
      offline_(new QPushButton),
      test_(new QPushButton),
      language_(new QToolButton) {
    build();
    fill(options);
    connect(sign_in_, &QPushButton::clicked, this, &LoginWindow::sign_in);
    connect(offline_, &QPushButton::clicked, this, &LoginWindow::work_offline);
    connect(test_, &QPushButton::clicked, this, &LoginWindow::test_connection);
    connect(browse_, &QToolButton::clicked, this, &LoginWindow::choose_authority);
    connect(language_, &QToolButton::clicked, this, [this] {
        const auto other =
            appearance_.language() == Language::chinese ? Language::english : Language::chinese;
        settings_.set_language(other);
        appearance_.set_language(other);
    });
    connect(&probe_, &ServerProbe::seen, this, [this](const QString& reason) {
        if (reason.isEmpty())
            tell(Status::ok, tr("The server can be reached, and it is the right one."));
        else
            tell(Status::bad, tr("The server cannot be reached: %1").arg(reason));
    });
    retranslate();
}

LoginWindow::~LoginWindow() = default;

void LoginWindow::build() {
    setWindowIcon(program_icon());
    auto big = title_->font();
    big.setPointSizeF(big.pointSizeF() * 1.6);
    big.setBold(true);
    title_->setFont(big);
    password_->setEchoMode(QLineEdit::Password);
    browse_->setText(QStringLiteral("…"));
    offline_->hide();
    sign_in_->setDefault(true);
    language_->setIcon(icon("language"));
    language_->setAutoRaise(true);
    language_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    head_ = new QWidget;
    auto* head = new QHBoxLayout(head_);
    head->setContentsMargins(0, 0, 0, 0);
    auto* picture = new QLabel;
    picture->setPixmap(program_icon().pixmap(40, 40));
    head->addWidget(picture);
    head->addWidget(title_, 1);
    head->addWidget(language_, 0, Qt::AlignTop);
    form_ = new QFormLayout;
    auto* authority = new QHBoxLayout;
    authority->addWidget(authority_, 1);
    authority->addWidget(browse_);
    form_->addRow(labels_[0], server_);
    form_->addRow(labels_[1], authority);
    form_->addRow(labels_[2], user_);
    form_->addRow(labels_[3], password_);
    new_password_ = new PasswordFields(*form_);
    new_password_->setParent(this);
    new_password_->set_visible(false);
    auto* foot = new QHBoxLayout;
    foot->addWidget(test_);
    foot->addStretch(1);
    foot->addWidget(offline_);
    foot->addWidget(sign_in_);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(head_);
    column->addLayout(form_);
    column->addWidget(bar_);
    column->addStretch(1);
    column->addLayout(foot);
    const std::array<QWidget*, 4> fields{server_, authority_, user_, password_};
    for (std::size_t i = 0; i < fields.size(); ++i) labels_[i]->setBuddy(fields[i]);
    for (auto* field : {server_, authority_, user_}) new EnterGuard(field);
    new EnterGuard(password_, [this](Direction direction) {
        if (direction == Direction::backward || must_change_)
            move_focus(*password_, direction);
        else
            sign_in();
    });
    new EnterGuard(&new_password_->again(), [this](Direction direction) {
        if (direction == Direction::backward)
            move_focus(new_password_->again(), direction);
        else
            sign_in();
    });
    setMinimumWidth(letters(fontMetrics(), 70));
}

void LoginWindow::fill(const DeskOptions& options) {
    user_->setText(options.user.empty() ? settings_.last_user() : QString::fromStdString(options.user));
    server_->setText(QString::fromStdString(options.server));
    authority_->setText(QString::fromStdString(options.authority.string()));
    // What an earlier login has kept fills what the command line leaves open.
    try {
        const auto profile = Profile::open(profile_folder());
        if (user_->text().isEmpty()) user_->setText(QString::fromStdString(profile.settings().user));
        if (server_->text().isEmpty()) server_->setText(QString::fromStdString(profile.settings().server));
        if (authority_->text().isEmpty())
            authority_->setText(QString::fromStdString(profile.authority_file().string()));
    } catch (const ProfileError& error) {
        if (error.code() != "profile.missing")
            tell(Status::bad, words_of(refuse(error.code(), {{"about", error.about()}})));
    }
    // An office that has set both for all its PCs asks its people for neither.
    if (!options.server.empty() && !options.authority.empty()) hide_server();
    begin();
}

void LoginWindow::begin() {
    for (auto* field : {server_, authority_, user_, password_})
        if (field->text().isEmpty()) return field->setFocus();
}

void LoginWindow::hide_server() {
    for (int row = 0; row < 2; ++row) form_->setRowVisible(row, false);
}

void LoginWindow::show_login_only() {
    hide_server();
    head_->hide();
    test_->hide();
    sign_in_->hide();
}

void LoginWindow::reject() {
    if (isWindow()) QDialog::reject();
}

void LoginWindow::set_server(const QString& server, const QString& authority) {
    server_->setText(server);
    authority_->setText(authority);
}

void LoginWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QDialog::changeEvent(event);
}

void LoginWindow::retranslate() {
    setWindowTitle(tr("Liangheng - sign in"));
    title_->setText(tr("Liangheng"));
    labels_[0]->setText(tr("Server"));
    labels_[1]->setText(tr("Authority"));
    labels_[2]->setText(tr("User"));
    labels_[3]->setText(tr("Password"));
    new_password_->retranslate();
    server_->setPlaceholderText(tr("name or address, colon, port: 10.0.0.5:7788"));
    authority_->setPlaceholderText(tr("the file ca.pem that the administrator gave out"));
    browse_->setAccessibleName(tr("Choose the file of the authority"));
    browse_->setToolTip(browse_->accessibleName());
    sign_in_->setText(tr("Sign in"));
    offline_->setText(tr("Work without a link"));
    offline_->setToolTip(tr("With the password of the last login; what you do is sent later"));
    test_->setText(tr("Test the connection"));
    language_->setText(appearance_.language() == Language::chinese ? QStringLiteral("English")
                                                                   : QStringLiteral("中文"));
}

std::filesystem::path LoginWindow::profile_folder() const {
    return fixed_profile_.empty() ? home_ / folder_name(plain_text(user_->text().trimmed())) : fixed_profile_;
}

void LoginWindow::tell(Status status, const QString& words) {
    bar_->set_status(status);
    bar_->say(words);
}

void LoginWindow::set_busy(bool busy) {
    signing_in_ = busy;
    sign_in_->setEnabled(!busy);
    for (auto* field : {server_, authority_, user_, password_}) field->setEnabled(!busy);
    new_password_->set_enabled(!busy);
}

void LoginWindow::choose_authority() {
    const auto file = QFileDialog::getOpenFileName(this, tr("File of the authority"), authority_->text(),
                                                   tr("Certificates (*.pem *.crt)"));
    if (!file.isEmpty()) authority_->setText(file);
}

void LoginWindow::test_connection() {
    tell(Status::info, tr("Looking for the server …"));
    probe_.look(plain_text(server_->text().trimmed()), plain_text(authority_->text().trimmed()));
}

DeskSession* LoginWindow::session_of_fields() {
    const ProfileSettings settings{plain_text(server_->text().trimmed()),
                                   plain_text(user_->text().trimmed())};
    const auto authority = plain_text(authority_->text().trimmed());
    const auto wanted =
        profile_folder().string() + '\n' + settings.server + '\n' + settings.user + '\n' + authority;
    if (session_ && wanted == made_for_) return session_.get();
    session_.reset();
    try {
        session_ = std::make_unique<DeskSession>(Profile::make(profile_folder(), settings, authority));
        made_for_ = wanted;
        listen();
    } catch (const ProfileError& error) {
        tell(Status::bad, words_of(refuse(error.code(), {{"about", error.about()}})));
    } catch (const std::exception& error) {
        tell(Status::bad, QString::fromUtf8(error.what()));
    }
    return session_.get();
}

void LoginWindow::listen() {
    auto& link = session_->link();
    connect(&link, &Link::session_started, this, [this] {
        settings_.set_last_user(user_->text().trimmed());
        accept();
    });
    const auto refused = [this](const Refusal& reason) {
        set_busy(false);
        if (reason.code == "auth.must_change_password") return ask_for_new_password();
        tell(Status::bad, words_of(reason));
        password_->selectAll();
        password_->setFocus();
    };
    connect(&link, &Link::login_needed, this, refused);
    connect(&link, &Link::refused, this, refused);
    connect(&link, &Link::failed, this, [this](const Refusal& reason) {
        set_busy(false);
        tell(Status::bad, words_of(reason));
    });
    connect(&link, &Link::busy, this,
            [this](const std::string& code, qint64, qint64) { tell(Status::warn, words_of(refuse(code))); });
    connect(&link, &Link::line_lost, this, [this](const Refusal& reason) {
        if (!signing_in_) return;
        set_busy(false);
        const bool offline = session_->may_start_offline();
        offline_->setVisible(offline);
        const auto words = words_of(reason);
        tell(Status::warn, offline ? tr("%1. You can work without a link.").arg(words) : words);
    });
}

void LoginWindow::sign_in() {
    if (signing_in_) return;
    for (auto* field : {server_, authority_, user_, password_})
        if (field->text().trimmed().isEmpty()) {
            tell(Status::bad, tr("Please fill in all four fields."));
            return field->setFocus();
        }
    const auto trouble = must_change_ ? new_password_->trouble(password_->text()) : QString();
    if (!trouble.isEmpty()) {
        tell(Status::bad, trouble);
        return new_password_->first().setFocus();
    }
    auto* session = session_of_fields();
    if (!session) return;
    set_busy(true);
    tell(Status::info, tr("Signing in …"));
    session->sign_in(plain_text(password_->text()),
                     must_change_ ? plain_text(new_password_->wanted()) : std::string());
}

void LoginWindow::ask_for_new_password() {
    must_change_ = true;
    new_password_->set_visible(true);
    tell(Status::info, tr("Somebody else has set your password. Choose one of your own, then sign in."));
    new_password_->first().setFocus();
}

void LoginWindow::work_offline() {
    if (!session_ || !session_->may_start_offline()) return;
    if (!session_->knows_password(plain_text(password_->text()))) {
        tell(Status::bad, tr("This is not the password of the last login."));
        password_->selectAll();
        return password_->setFocus();
    }
    accept();
}

}

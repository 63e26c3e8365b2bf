// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/first_run.h"

#include "client/app/connection_test.h"
#include "client/app/first_sync.h"
#include "client/app/look_choices.h"
#include "client/widgets/enter_guard.h"
#include "client/widgets/field_text.h"
#include "client/widgets/icons.h"
#include "client/widgets/measure.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace liangheng {

FirstRun::FirstRun(const DeskOptions& options, const std::filesystem::path& home, Settings& settings,
                   Appearance& appearance)
    : settings_(settings),
      appearance_(appearance),
      preset_(!options.server.empty() && !options.authority.empty()),
      title_(new QLabel),
      steps_(new QStackedWidget),
      languages_(new QComboBox),
      themes_(new QComboBox),
      sizes_(new QComboBox),
      server_(new QLineEdit(QString::fromStdString(options.server))),
      authority_(new QLineEdit(QString::fromStdString(options.authority.string()))),
      browse_(new QPushButton),
      labels_{new QLabel, new QLabel, new QLabel, new QLabel, new QLabel},
      connection_(new ConnectionTest([this] {
          return std::pair{plain_text(server_->text().trimmed()),
                           std::filesystem::path(plain_text(authority_->text().trimmed()))};
      })),
      login_(new LoginWindow(options, home, settings, appearance)),
      data_(new FirstSync),
      back_(new QPushButton),
      next_(new QPushButton) {
    build();
    connect(login_, &QDialog::accepted, this, &FirstRun::signed_in);
    connect(next_, &QPushButton::clicked, this, &FirstRun::next);
    connect(back_, &QPushButton::clicked, this, &FirstRun::back);
    connect(browse_, &QPushButton::clicked, this, &FirstRun::choose_authority);
    retranslate();
    go(Step::look);
}

QWidget* FirstRun::make_look() {
    auto* look = new QWidget;
    auto* form = new QFormLayout(look);
    fill_look_choices(*languages_, *themes_, *sizes_);
    languages_->setCurrentIndex(languages_->findData(static_cast<int>(appearance_.language())));
    themes_->setCurrentIndex(themes_->findData(static_cast<int>(appearance_.theme())));
    sizes_->setCurrentIndex(sizes_->findData(static_cast<int>(appearance_.text_size())));
    form->addRow(labels_[0], languages_);
    form->addRow(labels_[1], themes_);
    form->addRow(labels_[2], sizes_);
    connect(languages_, &QComboBox::currentIndexChanged, this, [this] {
        settings_.set_language(static_cast<Language>(languages_->currentData().toInt()));
        appearance_.set_language(settings_.language());
    });
    connect(themes_, &QComboBox::currentIndexChanged, this, [this] {
        settings_.set_theme(static_cast<ThemeChoice>(themes_->currentData().toInt()));
        appearance_.set_theme(settings_.theme());
    });
    connect(sizes_, &QComboBox::currentIndexChanged, this, [this] {
        settings_.set_text_size(static_cast<TextSize>(sizes_->currentData().toInt()));
        appearance_.set_text_size(settings_.text_size());
    });
    return look;
}

QWidget* FirstRun::make_server() {
    auto* server = new QWidget;
    auto* form = new QFormLayout(server);
    auto* authority = new QHBoxLayout;
    authority->addWidget(authority_, 1);
    authority->addWidget(browse_);
    form->addRow(labels_[3], server_);
    form->addRow(labels_[4], authority);
    form->addRow(connection_);
    labels_[3]->setBuddy(server_);
    labels_[4]->setBuddy(authority_);
    for (auto* field : {server_, authority_}) new EnterGuard(field);
    return server;
}

void FirstRun::build() {
    setWindowIcon(program_icon());
    auto big = title_->font();
    big.setPointSizeF(big.pointSizeF() * 1.4);
    big.setBold(true);
    title_->setFont(big);
    // The login is a window of its own elsewhere; here it is one of the steps.
    login_->setWindowFlags(Qt::Widget);
    login_->show_login_only();
    for (auto* step :
         {make_look(), make_server(), static_cast<QWidget*>(login_), static_cast<QWidget*>(data_)})
        steps_->addWidget(step);
    auto* foot = new QHBoxLayout;
    foot->addWidget(back_);
    foot->addStretch(1);
    foot->addWidget(next_);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(title_);
    column->addWidget(steps_, 1);
    column->addLayout(foot);
    resize(letters(fontMetrics(), 90), fontMetrics().height() * 26);
}

FirstRun::Step FirstRun::step() const { return static_cast<Step>(steps_->currentIndex()); }

void FirstRun::next() {
    switch (step()) {
    case Step::look:
        return go(preset_ ? Step::login : Step::server);
    case Step::server:
        for (auto* field : {server_, authority_})
            if (field->text().trimmed().isEmpty()) return field->setFocus();
        return go(Step::login);
    case Step::login:
        return login_->sign_in();
    case Step::data:
        return accept();
    }
}

void FirstRun::back() {
    const bool from_login = step() == Step::login;
    go(from_login && !preset_ ? Step::server : Step::look);
}

void FirstRun::go(Step step) {
    if (step == Step::login) login_->set_server(server_->text().trimmed(), authority_->text().trimmed());
    steps_->setCurrentIndex(static_cast<int>(step));
    if (step == Step::login) login_->show();
    back_->setVisible(step == Step::server || step == Step::login);
    retranslate();
    if (step == Step::look) languages_->setFocus();
    if (step == Step::server) server_->setFocus();
    if (step == Step::login) login_->begin();
    if (step == Step::data) next_->setFocus();
}

void FirstRun::signed_in() {
    auto session = login_->take_session();
    if (!session) return; // the link came back later
    session_ = std::move(session);
    data_->watch(session_->office());
    go(Step::data);
}

void FirstRun::choose_authority() {
    const auto file = QFileDialog::getOpenFileName(this, tr("File of the authority"), authority_->text(),
                                                   tr("Certificates (*.pem *.crt)"));
    if (!file.isEmpty()) authority_->setText(file);
}

void FirstRun::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QDialog::changeEvent(event);
}

void FirstRun::retranslate() {
    setWindowTitle(tr("Liangheng - first start"));
    const std::array titles{tr("1 of 4: language and look"), tr("2 of 4: the server"), tr("3 of 4: sign in"),
                            tr("4 of 4: the data")};
    title_->setText(titles[static_cast<std::size_t>(step())]);
    const std::array names{tr("Language"), tr("Theme"), tr("Size of letters"), tr("Server"), tr("Authority")};
    for (std::size_t i = 0; i < names.size(); ++i) labels_[i]->setText(names[i]);
    languages_->setAccessibleName(names[0]);
    themes_->setAccessibleName(names[1]);
    sizes_->setAccessibleName(names[2]);
    say_look_choices(*themes_, *sizes_);
    server_->setPlaceholderText(tr("name or address, colon, port: 10.0.0.5:7788"));
    authority_->setPlaceholderText(tr("the file ca.pem that the administrator gave out"));
    browse_->setText(tr("Choose …"));
    back_->setText(tr("Back"));
    next_->setText(step() == Step::data    ? tr("Begin to work")
                   : step() == Step::login ? tr("Sign in")
                                           : tr("Next"));
}

}

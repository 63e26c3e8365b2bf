// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/settings_dialog.h"

#include "client/app/connection_test.h"
#include "client/app/look_choices.h"
#include "client/widgets/measure.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <array>

namespace liangheng {
namespace {

constexpr std::array lock_choices{5, 15, 30, 60};

}

SettingsDialog::SettingsDialog(DeskSession& session, Appearance& appearance, Settings& settings,
                               QWidget* parent)
    : QDialog(parent),
      appearance_(appearance),
      settings_(settings),
      server_(session.server()),
      form_(new QFormLayout),
      languages_(new QComboBox),
      themes_(new QComboBox),
      sizes_(new QComboBox),
      minutes_(new QComboBox),
      connection_(new ConnectionTest([&session] {
          return std::pair{session.profile().settings().server, session.profile().authority_file()};
      })) {
    for (auto* box : {languages_, themes_, sizes_, minutes_}) form_->addRow(new QLabel, box);
    form_->addRow(new QLabel, new QLabel(server_));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form_);
    column->addWidget(connection_);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(letters(fontMetrics(), 80));
    fill();
    retranslate();
    listen();
}

void SettingsDialog::fill() {
    fill_look_choices(*languages_, *themes_, *sizes_);
    for (const int minutes : lock_choices) minutes_->addItem(QString(), minutes);
    if (minutes_->findData(settings_.lock_minutes()) < 0)
        minutes_->addItem(QString(), settings_.lock_minutes());
    languages_->setCurrentIndex(languages_->findData(static_cast<int>(appearance_.language())));
    themes_->setCurrentIndex(themes_->findData(static_cast<int>(appearance_.theme())));
    sizes_->setCurrentIndex(sizes_->findData(static_cast<int>(appearance_.text_size())));
    minutes_->setCurrentIndex(minutes_->findData(settings_.lock_minutes()));
}

void SettingsDialog::listen() {
    connect(languages_, &QComboBox::currentIndexChanged, this, [this] {
        const auto chosen = static_cast<Language>(languages_->currentData().toInt());
        settings_.set_language(chosen);
        appearance_.set_language(chosen);
    });
    connect(themes_, &QComboBox::currentIndexChanged, this, [this] {
        const auto chosen = static_cast<ThemeChoice>(themes_->currentData().toInt());
        settings_.set_theme(chosen);
        appearance_.set_theme(chosen);
    });
    connect(sizes_, &QComboBox::currentIndexChanged, this, [this] {
        const auto chosen = static_cast<TextSize>(sizes_->currentData().toInt());
        settings_.set_text_size(chosen);
        appearance_.set_text_size(chosen);
    });
    connect(minutes_, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT lock_minutes_chosen(minutes_->currentData().toInt()); });
}

void SettingsDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QDialog::changeEvent(event);
}

void SettingsDialog::retranslate() {
    setWindowTitle(tr("Settings"));
    const std::array titles{tr("Language"), tr("Theme"), tr("Size of letters"), tr("Lock after"),
                            tr("Server")};
    for (int row = 0; row < static_cast<int>(titles.size()); ++row) {
        auto* label = static_cast<QLabel*>(form_->itemAt(row, QFormLayout::LabelRole)->widget());
        label->setText(titles[static_cast<std::size_t>(row)]);
        form_->itemAt(row, QFormLayout::FieldRole)->widget()->setAccessibleName(label->text());
    }
    say_look_choices(*themes_, *sizes_);
    for (int i = 0; i < minutes_->count(); ++i)
        minutes_->setItemText(i, tr("%n minute(s)", nullptr, minutes_->itemData(i).toInt()));
}

}

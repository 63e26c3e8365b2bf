// SPDX-License-Identifier: GPL-3.0-or-later
// How the wizard is put together, and its words.
#include "client/imports/import_columns_step.h"
#include "client/imports/import_rows_model.h"
#include "client/imports/import_wizard.h"
#include "client/widgets/icons.h"
#include "client/widgets/measure.h"
#include "client/widgets/page_state.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace liangheng {

void ImportWizard::build() {
    setAcceptDrops(true);
    stack_->addWidget(make_file_step());
    stack_->addWidget(columns_);
    stack_->addWidget(make_rows_step());
    stack_->addWidget(make_after_step());
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(close_);
    buttons->addStretch();
    buttons->addWidget(back_);
    buttons->addWidget(next_);
    auto* column = new QVBoxLayout(this);
    column->addWidget(title_);
    column->addWidget(state_);
    column->addWidget(stack_, 1);
    column->addLayout(buttons);
    next_->setDefault(true);
    close_->setAutoDefault(false);
    back_->setAutoDefault(false);
    resize(letters(fontMetrics(), 110), letters(fontMetrics(), 64));
    connect(close_, &QPushButton::clicked, this, &QDialog::reject);
    connect(back_, &QPushButton::clicked, this, &ImportWizard::go_back);
    connect(next_, &QPushButton::clicked, this, &ImportWizard::go_on);
}

QWidget* ImportWizard::make_file_step() {
    auto* page = new QWidget;
    auto* form = new QFormLayout(page);
    auto* file = new QHBoxLayout;
    file->addWidget(browse_);
    file->addWidget(file_name_, 1);
    file_name_->setWordWrap(true);
    auto* kind = new QHBoxLayout;
    kind->addWidget(kind_);
    kind->addWidget(template_);
    kind->addStretch();
    form->addRow(kind_label_, kind);
    form->addRow(file_label_, file);
    form->addRow(sheet_label_, sheet_);
    form->addRow(encoding_label_, encoding_);
    for (auto* button : {browse_, template_}) button->setAutoDefault(false);
    connect(browse_, &QPushButton::clicked, this, &ImportWizard::choose_file);
    connect(template_, &QPushButton::clicked, this, &ImportWizard::save_template);
    for (auto* box : {kind_, sheet_, encoding_})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (!filling_) open_again();
        });
    return page;
}

QWidget* ImportWizard::make_rows_step() {
    auto* page = new QWidget;
    auto* bar = new QHBoxLayout;
    bar->addWidget(counts_, 1);
    bar->addWidget(filter_);
    counts_->setWordWrap(true);
    lines_->setModel(model_);
    lines_->verticalHeader()->hide();
    lines_->setSelectionBehavior(QAbstractItemView::SelectRows);
    lines_->setWordWrap(false);
    lines_->setTabKeyNavigation(false);
    lines_->horizontalHeader()->setStretchLastSection(true);
    progress_->hide();
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addLayout(bar);
    column->addWidget(progress_);
    column->addWidget(lines_, 1);
    connect(filter_, &QComboBox::currentIndexChanged, this, &ImportWizard::show_lines);
    return page;
}

QWidget* ImportWizard::make_after_step() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    summary_->setWordWrap(true);
    summary_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(summary_);
    auto* bar = new QHBoxLayout;
    bar->addWidget(errors_);
    bar->addStretch();
    column->addLayout(bar);
    column->addStretch();
    errors_->setAutoDefault(false);
    connect(errors_, &QPushButton::clicked, this, &ImportWizard::save_errors);
    return page;
}

void ImportWizard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QDialog::changeEvent(event);
}

void ImportWizard::retranslate() {
    setWindowTitle(tr("Import a file"));
    kind_label_->setText(tr("Data"));
    file_label_->setText(tr("File"));
    sheet_label_->setText(tr("Sheet"));
    encoding_label_->setText(tr("Encoding"));
    browse_->setText(tr("Choose a file …"));
    template_->setText(tr("Save a template …"));
    back_->setText(tr("Back"));
    close_->setText(tr("Close"));
    errors_->setText(tr("Save the refused rows …"));
    lines_->setAccessibleName(tr("Rows of the file"));
    progress_->setAccessibleName(tr("Rows decided"));
    kind_->setAccessibleName(tr("Data"));
    sheet_->setAccessibleName(tr("Sheet"));
    encoding_->setAccessibleName(tr("Encoding"));
    filter_->setAccessibleName(tr("Rows shown"));
    if (path_.isEmpty()) file_name_->setText(tr("Drop an Excel (.xlsx) or CSV file here, or choose one."));
    filling_ = true;
    const auto shown = filter_->currentIndex();
    filter_->clear();
    filter_->addItem(tr("All rows"), -1);
    for (const auto state : {ImportRowState::refused, ImportRowState::added, ImportRowState::changed,
                             ImportRowState::same, ImportRowState::blank})
        filter_->addItem(ImportRowsModel::state_label(state), static_cast<int>(state));
    filter_->setCurrentIndex(shown < 0 ? 0 : shown);
    encoding_->setItemText(0, tr("Found by itself"));
    for (int i = 0; i < kind_->count(); ++i)
        kind_->setItemText(i, import_kind_label(kind_->itemData(i).toString().toStdString()));
    filling_ = false;
    show_step(step());
    show_counts();
    show_lines();
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/lists/export_button.h"

#include "client/jobs/file_path.h"
#include "client/widgets/icons.h"

#include <QEvent>
#include <QFileDialog>
#include <QMenu>
#include <QShortcut>

namespace liangheng {

ExportButton::ExportButton(JobService& jobs, LocalOffice& office, Describe describe, QWidget* page)
    : jobs_(jobs), office_(office), describe_(std::move(describe)), menu_(new QMenu(this)) {
    setIcon(liangheng::icon("export"));
    setToolButtonStyle(Qt::ToolButtonIconOnly); // bars of lists are full; name and tool tip say it
    setPopupMode(QToolButton::MenuButtonPopup);
    setMenu(menu_);
    for (const auto scope : {ExportScope::shown, ExportScope::everything})
        for (const auto form : {ExportForm::xlsx, ExportForm::csv})
            connect(menu_->addAction(QString()), &QAction::triggered, this,
                    [this, scope, form] { ask_and_export(scope, form); });
    const auto usual = [this] { ask_and_export(ExportScope::shown, ExportForm::xlsx); };
    connect(this, &QToolButton::clicked, this, usual);
    auto* keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_E), page);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, usual);
    retranslate();
}

void ExportButton::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QToolButton::changeEvent(event);
}

void ExportButton::retranslate() {
    setText(tr("Export"));
    setAccessibleName(tr("Export"));
    setToolTip(tr("Exports the list to Excel (Ctrl+E)"));
    const auto actions = menu_->actions();
    actions.at(0)->setText(tr("What is shown, to Excel (Ctrl+E) …"));
    actions.at(1)->setText(tr("What is shown, to CSV …"));
    actions.at(2)->setText(tr("All rows and columns, to Excel …"));
    actions.at(3)->setText(tr("All rows and columns, to CSV …"));
}

DeskJob& ExportButton::export_to(const QString& file, ExportScope scope, ExportForm form) {
    return jobs_.start(export_plan(describe_(), scope, form, office_, path_of(file)));
}

void ExportButton::ask_and_export(ExportScope scope, ExportForm form) {
    const bool book = form == ExportForm::xlsx;
    const auto name = describe_().title + (book ? QStringLiteral(".xlsx") : QStringLiteral(".csv"));
    const auto file = QFileDialog::getSaveFileName(this, tr("Export the list"), name,
                                                   book ? tr("Workbook (*.xlsx)") : tr("CSV files (*.csv)"));
    if (!file.isEmpty()) export_to(file, scope, form);
}

}

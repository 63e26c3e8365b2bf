// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/print/print_button.h"

#include "client/jobs/file_path.h"
#include "client/print/preview_window.h"
#include "client/widgets/icons.h"

#include <QEvent>
#include <QFileDialog>
#include <QMenu>
#include <QShortcut>

namespace liangheng {

PrintButton::PrintButton(JobService& jobs, LocalOffice& office, Describe describe, QWidget* page)
    : jobs_(jobs), office_(office), describe_(std::move(describe)), menu_(new QMenu(this)) {
    setIcon(liangheng::icon("print"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::MenuButtonPopup);
    setMenu(menu_);
    connect(this, &QToolButton::clicked, this, [this] { preview(); });
    connect(menu_->addAction(liangheng::icon("print"), QString()), &QAction::triggered, this,
            [this] { preview(); });
    connect(menu_->addAction(liangheng::icon("export"), QString()), &QAction::triggered, this,
            &PrintButton::ask_and_save);
    auto* keys = new QShortcut(QKeySequence(QKeySequence::Print), page);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, [this] { preview(); });
    retranslate();
}

void PrintButton::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QToolButton::changeEvent(event);
}

void PrintButton::retranslate() {
    setText(tr("Print"));
    setAccessibleName(tr("Print"));
    setToolTip(tr("Print preview (Ctrl+P)"));
    menu_->actions().at(0)->setText(tr("Print preview (Ctrl+P)"));
    menu_->actions().at(1)->setText(tr("Save as PDF …"));
}

DeskJob& PrintButton::preview() {
    auto pages = std::make_shared<std::unique_ptr<ReportLayout>>();
    auto& job = jobs_.start(print_plan(describe_(), office_, {}, pages));
    connect(&job, &DeskJob::has_ended, this, [this, &job, pages] {
        if (job.state() != JobState::done) return;
        show_preview(std::shared_ptr<const Paper>(std::move(*pages)), window());
        Q_EMIT previewed();
    });
    return job;
}

DeskJob& PrintButton::save_pdf(const QString& file) {
    return jobs_.start(print_plan(describe_(), office_, path_of(file), {}));
}

void PrintButton::ask_and_save() {
    const auto list = describe_();
    auto name = QStringLiteral("%1 %2.pdf").arg(list.title, list.period);
    const auto file = QFileDialog::getSaveFileName(this, tr("Save as PDF"), name, tr("PDF files (*.pdf)"));
    if (!file.isEmpty()) save_pdf(file);
}

}

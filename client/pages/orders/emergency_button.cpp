// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/orders/emergency_button.h"

#include "client/jobs/file_path.h"
#include "client/print/call_list.h"
#include "client/print/order_forms.h"
#include "client/print/preview_window.h"
#include "client/widgets/field_text.h"
#include "client/widgets/icons.h"

#include <QEvent>
#include <QFileDialog>
#include <QMenu>

namespace liangheng {

EmergencyButton::EmergencyButton(OrderBook& book, JobService& jobs, QWidget* parent)
    : QToolButton(parent), book_(book), jobs_(jobs), menu_(new QMenu(this)) {
    setIcon(liangheng::icon("emergency"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    setMenu(menu_);
    const auto add = [this](const char* picture, auto act) {
        connect(menu_->addAction(liangheng::icon(picture), QString()), &QAction::triggered, this, act);
    };
    add("print", [this] { preview_calls(); });
    add("export", [this] {
        if (const auto file = ask_for_file(calls().title); !file.isEmpty()) save_calls(file);
    });
    menu_->addSeparator();
    add("print", [this] { preview_forms(QPageSize::A4); });
    add("print", [this] { preview_forms(QPageSize::A5); });
    add("export", [this] {
        if (const auto file = ask_for_file(tr("Empty order forms")); !file.isEmpty())
            save_forms(QPageSize::A4, file);
    });
    retranslate();
}

void EmergencyButton::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QToolButton::changeEvent(event);
}

void EmergencyButton::retranslate() {
    setText(tr("Emergency forms"));
    setAccessibleName(tr("Emergency forms"));
    setToolTip(tr("Call list and empty forms, for when the server cannot be reached"));
    const auto actions = menu_->actions();
    actions.at(0)->setText(tr("Call list of today: preview"));
    actions.at(1)->setText(tr("Call list of today: save as PDF …"));
    actions.at(3)->setText(tr("Empty order forms, two on an A4 sheet: preview"));
    actions.at(4)->setText(tr("Empty order forms, A5: preview"));
    actions.at(5)->setText(tr("Empty order forms, A4: save as PDF …"));
}

QString EmergencyButton::ask_for_file(const QString& name) {
    return QFileDialog::getSaveFileName(this, tr("Save as PDF"), name + QStringLiteral(".pdf"),
                                        tr("PDF files (*.pdf)"));
}

Report EmergencyButton::calls() const {
    return call_list(book_.office(), date_of(book_.office().clock()), book_.weekday_today());
}

DeskJob& EmergencyButton::preview_calls() {
    auto pages = std::make_shared<std::unique_ptr<ReportLayout>>();
    auto& job = jobs_.start(print_plan(calls(), {}, pages));
    connect(&job, &DeskJob::has_ended, this, [this, &job, pages] {
        if (job.state() != JobState::done) return;
        show_preview(std::shared_ptr<const Paper>(std::move(*pages)), window());
        Q_EMIT previewed();
    });
    return job;
}

DeskJob& EmergencyButton::save_calls(const QString& file) {
    return jobs_.start(print_plan(calls(), path_of(file), {}));
}

void EmergencyButton::preview_forms(QPageSize::PageSizeId size) {
    Report signature;
    sign_report(signature, book_.office());
    show_preview(std::make_shared<OrderForms>(size, sheets_of_forms, signature.department), window());
    Q_EMIT previewed();
}

DeskJob& EmergencyButton::save_forms(QPageSize::PageSizeId size, const QString& file) {
    Report signature;
    sign_report(signature, book_.office());
    const auto forms = std::make_shared<OrderForms>(size, sheets_of_forms, signature.department);
    return jobs_.start({.title = [] { return tr("Empty order forms"); },
                        .target = path_of(file),
                        .step = {},
                        .work = [forms](JobProgress& progress) { return write_pdf(*forms, progress); }});
}

}

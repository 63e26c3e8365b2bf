// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/jobs/job_list.h"

#include "client/jobs/file_path.h"
#include "client/jobs/job_service.h"
#include "client/jobs/job_words.h"
#include "client/widgets/icons.h"
#include "client/widgets/measure.h"

#include <QDesktopServices>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>

#include <algorithm>

namespace liangheng {
namespace {

// A bar of this many steps is fine enough, and its numbers fit an int.
constexpr int bar_steps = 1000;

}

bool open_with_system(const std::filesystem::path& file) {
    return QDesktopServices::openUrl(QUrl::fromLocalFile(qt_path(file)));
}

JobRow::JobRow(DeskJob& job, OpenFile open_file, QWidget* parent)
    : QFrame(parent),
      job_(job),
      open_file_(std::move(open_file)),
      icon_(new QLabel),
      title_(new QLabel),
      state_(new QLabel),
      bar_(new QProgressBar),
      cancel_(new QPushButton(icon("cancel"), QString())),
      open_(new QPushButton),
      folder_(new QPushButton) {
    setFrameShape(QFrame::StyledPanel);
    auto bold = title_->font();
    bold.setBold(true);
    title_->setFont(bold);
    title_->setTextFormat(Qt::PlainText);
    state_->setTextFormat(Qt::PlainText);
    state_->setWordWrap(true);
    bar_->setTextVisible(false);
    auto* grid = new QGridLayout(this);
    grid->addWidget(icon_, 0, 0, Qt::AlignTop);
    grid->addWidget(title_, 0, 1);
    grid->addWidget(state_, 1, 1);
    grid->addWidget(bar_, 2, 1);
    int column = 2;
    for (auto* button : {cancel_, open_, folder_}) {
        button->setAutoDefault(false);
        grid->addWidget(button, 0, column++, 2, 1, Qt::AlignVCenter);
    }
    grid->setColumnStretch(1, 1);
    connect(cancel_, &QPushButton::clicked, &job_, &DeskJob::cancel);
    connect(open_, &QPushButton::clicked, this, [this] { hand_over(job_.file()); });
    connect(folder_, &QPushButton::clicked, this, [this] { hand_over(job_.file().parent_path()); });
    show_state();
}

void JobRow::hand_over(const std::filesystem::path& file) {
    no_program_ = !open_file_(file);
    show_state();
}

void JobRow::show_state() {
    const auto size = fontMetrics().height();
    icon_->setPixmap(icon(job_icon(job_)).pixmap(size, size));
    title_->setText(job_.title());
    state_->setText(
        no_program_
            ? JobList::tr("The system has no program to open it. It lies here: %1").arg(qt_path(job_.file()))
            : progress_words(job_));
    const bool running = job_.state() == JobState::running;
    bar_->setVisible(running);
    bar_->setRange(0, job_.total() > 0 ? bar_steps : 0);
    if (job_.total() > 0)
        bar_->setValue(static_cast<int>(std::min(job_.done(), job_.total()) * bar_steps / job_.total()));
    bar_->setAccessibleName(job_.title());
    cancel_->setVisible(!job_.ended());
    open_->setVisible(!job_.file().empty());
    folder_->setVisible(!job_.file().empty());
    cancel_->setText(JobList::tr("Cancel"));
    open_->setText(JobList::tr("Open"));
    folder_->setText(JobList::tr("Open folder"));
}

JobList::JobList(JobService& jobs, QWidget* parent, OpenFile open_file)
    : QDialog(parent),
      jobs_(jobs),
      open_file_(std::move(open_file)),
      empty_(new QLabel),
      column_(new QVBoxLayout) {
    auto* inside = new QWidget;
    inside->setLayout(column_);
    column_->addWidget(empty_);
    column_->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    resize(letters(fontMetrics(), 80), fontMetrics().height() * 20);
    connect(&jobs_, &JobService::changed, this, &JobList::show_jobs);
    retranslate();
}

void JobList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QDialog::changeEvent(event);
}

void JobList::retranslate() {
    setWindowTitle(tr("Jobs"));
    empty_->setText(tr("Nothing has run since the program was started."));
    show_jobs();
}

void JobList::show_jobs() {
    const auto& jobs = jobs_.jobs();
    const auto known = [&](const DeskJob* job) {
        return std::any_of(rows_.begin(), rows_.end(), [&](const JobRow* row) { return &row->job() == job; });
    };
    std::erase_if(rows_, [&](JobRow* row) {
        if (std::find(jobs.begin(), jobs.end(), &row->job()) != jobs.end()) return false;
        delete row;
        return true;
    });
    for (auto job = jobs.rbegin(); job != jobs.rend(); ++job) {
        if (known(*job)) continue;
        rows_.insert(rows_.begin(), new JobRow(**job, open_file_));
        column_->insertWidget(1, rows_.front());
    }
    for (auto* row : rows_) row->show_state();
    empty_->setVisible(rows_.empty());
}

}

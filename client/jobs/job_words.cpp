// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/jobs/job_words.h"

#include "client/app/refusal_words.h"
#include "client/jobs/desk_job.h"
#include "client/jobs/file_path.h"
#include "client/widgets/field_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace liangheng {
namespace {

QString job_tr(const char* text) { return QCoreApplication::translate("Jobs", text); }

QString running_words(const DeskJob& job) {
    const auto done = number_text(job.done());
    if (job.total() <= 0)
        return job.done() > 0 ? job_tr(QT_TRANSLATE_NOOP("Jobs", "%1 so far")).arg(done)
                              : job_tr(QT_TRANSLATE_NOOP("Jobs", "Running …"));
    const auto total = number_text(job.total());
    if (const auto left = job.left_ms())
        return job_tr(QT_TRANSLATE_NOOP("Jobs", "%1 of %2, %3 left")).arg(done, total, duration_words(*left));
    return job_tr(QT_TRANSLATE_NOOP("Jobs", "%1 of %2")).arg(done, total);
}

QString done_words(const DeskJob& job) {
    if (job.file().empty()) return job_tr(QT_TRANSLATE_NOOP("Jobs", "Done"));
    return job_tr(QT_TRANSLATE_NOOP("Jobs", "Done: %1")).arg(qt_path(job.file().filename()));
}

}

QString duration_words(qint64 ms) {
    const auto seconds = std::max<qint64>(1, (ms + 500) / 1000);
    if (seconds < 60) return job_tr(QT_TRANSLATE_NOOP("Jobs", "%1 s")).arg(seconds);
    return job_tr(QT_TRANSLATE_NOOP("Jobs", "%1 min %2 s")).arg(seconds / 60).arg(seconds % 60);
}

QString progress_words(const DeskJob& job) {
    switch (job.state()) {
    case JobState::waiting:
        return job_tr(QT_TRANSLATE_NOOP("Jobs", "Waits for its turn"));
    case JobState::running:
        return running_words(job);
    case JobState::done:
        return done_words(job);
    case JobState::failed:
        return words_of(job.trouble().value());
    case JobState::cancelled:
        return job_tr(QT_TRANSLATE_NOOP("Jobs", "Cancelled. Nothing was left behind."));
    }
    return {};
}

const char* job_icon(const DeskJob& job) {
    switch (job.state()) {
    case JobState::waiting:
    case JobState::running:
        return "pending";
    case JobState::done:
        return "ok";
    case JobState::failed:
        return "bad";
    case JobState::cancelled:
        return "cancel";
    }
    return "info";
}

}

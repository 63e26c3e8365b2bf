// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/jobs/job_progress.h"

#include "client/jobs/file_path.h"

#include <QUuid>

namespace liangheng {

JobProgress::JobProgress(const std::filesystem::path& target) {
    if (target.empty()) return;
    const auto unique = QUuid::createUuid().toString(QUuid::Id128).left(8);
    const auto name = QStringLiteral(".%1.%2.part").arg(qt_path(target.filename()), unique);
    file_ = target.parent_path() / path_of(name);
}

}

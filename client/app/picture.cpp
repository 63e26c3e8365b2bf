// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/picture.h"

#include <QPixmap>

#include <utility>

namespace liangheng {

Picture::Picture(Shell& shell, DeskSession& session, Take take, QObject* parent)
    : QObject(parent), shell_(shell), session_(session), take_(std::move(take)) {
    const auto give_up = [this] {
        hopeless_ = true;
        look();
    };
    connect(&session_.link(), &Link::line_lost, this, give_up);
    connect(&session_.link(), &Link::login_needed, this, give_up);
    connect(&session_.link(), &Link::refused, this, give_up);
    connect(&session_.link(), &Link::pull_applied, this, &Picture::look);
    connect(&session_.link(), &Link::results_arrived, this, &Picture::look);
    connect(&session_.office(), &LocalOffice::progress_changed, this, &Picture::look);
    connect(&session_.office(), &LocalOffice::outbox_changed, this, &Picture::look);
    patience_.setSingleShot(true);
    connect(&patience_, &QTimer::timeout, this,
            [this] { Q_EMIT done(tr("the page did not get its data in time")); });
    patience_.start(patience_ms);
    QTimer::singleShot(0, this, &Picture::look);
}

void Picture::look() {
    const auto* page = shell_.current_page();
    const bool settled = hopeless_ || session_.link().drained();
    if (taken_ || !page || !settled || !page->has_data()) return;
    taken_ = true;
    patience_.stop();
    // What was told last is painted first.
    QTimer::singleShot(100, this, [this] { Q_EMIT done(take_()); });
}

QString Picture::save(Shell& shell, const std::filesystem::path& file) {
    const auto path = QString::fromStdString(file.string());
    return shell.grab().save(path) ? QString() : tr("cannot be written: %1").arg(path);
}

}

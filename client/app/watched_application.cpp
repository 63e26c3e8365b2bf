// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/watched_application.h"

#include <QThread>

namespace liangheng {

bool WatchedApplication::notify(QObject* receiver, QEvent* event) {
    auto* here = QThread::currentThread();
    if (!watch_ || !receiver || here != thread()) return QApplication::notify(receiver, event);
    const EventWatch::Handler handler(*watch_, *receiver, event->type(), here->loopLevel());
    return QApplication::notify(receiver, event);
}

}

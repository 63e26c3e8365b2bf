// SPDX-License-Identifier: GPL-3.0-or-later
// The application of the desk: hands each event of the window's thread to a watch, where there is one.
#pragma once

#include "client/app/event_watch.h"

#include <QApplication>

namespace liangheng {

class WatchedApplication : public QApplication {
    Q_OBJECT
public:
    using QApplication::QApplication;

    /// Null: nobody watches, which costs nothing. The watch outlives the watching.
    void watch(EventWatch* watch) { watch_ = watch; }
    bool notify(QObject* receiver, QEvent* event) override;

private:
    EventWatch* watch_ = nullptr;
};

}

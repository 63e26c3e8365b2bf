// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace liangheng {

IdleWatch::IdleWatch(QObject* parent) : QObject(parent) {
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &IdleWatch::idle);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::set_ms(int ms) {
    timer_.setInterval(ms);
    timer_.start();
}

void IdleWatch::touch() { timer_.start(); }

bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        touch();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

}

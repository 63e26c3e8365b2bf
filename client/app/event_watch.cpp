// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/event_watch.h"

#include "client/widgets/field_text.h"

#include <QElapsedTimer>
#include <QMetaObject>

namespace liangheng {

EventWatch::EventWatch(Report report, std::function<qint64()> clock)
    : report_(std::move(report)), clock_(std::move(clock)) {
    if (clock_) return;
    QElapsedTimer timer;
    timer.start();
    clock_ = [timer] { return timer.elapsed(); };
}

EventWatch::Handler::Handler(EventWatch& watch, const QObject& receiver, QEvent::Type event, int loop_level)
    : watch_(watch) {
    auto& open = watch_.open_;
    if (!open.empty()) {
        if (open.back().loop_level == loop_level) return;
        open.back().had_loop = true;
    }
    counts_ = true;
    open.push_back({watch_.clock_(), receiver.metaObject()->className(), receiver.objectName(),
                    static_cast<int>(event), loop_level});
}

EventWatch::Handler::~Handler() {
    if (!counts_) return;
    const auto done = watch_.open_.back();
    watch_.open_.pop_back();
    const auto ms = watch_.clock_() - done.begun;
    if (done.had_loop || ms <= longest_ms) return;
    auto receiver = std::string(done.type);
    if (!done.name.isEmpty()) receiver += ' ' + plain_text(done.name);
    watch_.report_({ms, std::move(receiver), done.event});
}

}

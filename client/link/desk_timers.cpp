// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/link/desk_timers.h"

#include <algorithm>
#include <limits>

namespace liangheng {

DeskTimers::DeskTimers(std::function<void(DeskTimer)> fire) {
    for (std::size_t i = 0; i < timers_.size(); ++i) {
        timers_[i].setSingleShot(true);
        QObject::connect(&timers_[i], &QTimer::timeout, [fire, i] { fire(static_cast<DeskTimer>(i)); });
    }
}

void DeskTimers::set(DeskTimer timer, std::int64_t ms) {
    const auto wait = std::clamp<std::int64_t>(ms, 0, std::numeric_limits<int>::max());
    timers_[static_cast<std::size_t>(timer)].start(static_cast<int>(wait));
}

void DeskTimers::stop_all() {
    for (auto& timer : timers_) timer.stop();
}

}

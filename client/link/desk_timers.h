// SPDX-License-Identifier: GPL-3.0-or-later
// The timers of the protocol core as QTimers, one of each kind.
#pragma once

#include "common/sync/desk_core.h"

#include <QTimer>

#include <array>
#include <functional>

namespace liangheng {

class DeskTimers {
public:
    explicit DeskTimers(std::function<void(DeskTimer)> fire);

    void set(DeskTimer timer, std::int64_t ms);
    void stop(DeskTimer timer) { timers_[static_cast<std::size_t>(timer)].stop(); }
    void stop_all();

private:
    std::array<QTimer, desk_timers> timers_;
};

}

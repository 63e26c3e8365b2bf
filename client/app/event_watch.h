// SPDX-License-Identifier: GPL-3.0-or-later
// Tells of every event handler that kept the window from living for longer than a tenth of a second. In debug
// builds and with --log-level debug; see WatchedApplication.
#pragma once

#include <QEvent>
#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace liangheng {

struct SlowHandler {
    qint64 ms = 0;
    std::string receiver; ///< class and object name
    int event = 0;        ///< QEvent::Type
};

class EventWatch {
public:
    static constexpr qint64 longest_ms = 100;
    using Report = std::function<void(const SlowHandler&)>;

    /// An empty clock is the computer's.
    explicit EventWatch(Report report, std::function<qint64()> clock = {});

    /// An event is being handled, from its construction to its end.
    class Handler {
    public:
        /// `loop_level` is QThread::loopLevel(): an event that a handler sends itself counts with that
        /// handler; one that comes out of an event loop inside it (a dialog) counts alone, and then the outer
        /// one not.
        Handler(EventWatch& watch, const QObject& receiver, QEvent::Type event, int loop_level);
        ~Handler();
        Handler(const Handler&) = delete;
        Handler& operator=(const Handler&) = delete;

    private:
        EventWatch& watch_;
        bool counts_ = false;
    };

private:
    struct Open {
        qint64 begun;
        const char* type; ///< of the receiver, which may not live to the end
        QString name;
        int event;
        int loop_level;
        bool had_loop = false;
    };

    Report report_;
    std::function<qint64()> clock_;
    std::vector<Open> open_;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Tells when nobody has touched keyboard or mouse for some minutes.
#pragma once

#include <QObject>
#include <QTimer>

namespace liangheng {

class IdleWatch : public QObject {
    Q_OBJECT
public:
    explicit IdleWatch(QObject* parent = nullptr);

    void set_minutes(int minutes) { set_ms(minutes * 60'000); }
    void set_ms(int ms);
    /// Begins the time anew.
    void touch();
    bool waiting() const { return timer_.isActive(); }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void idle();

private:
    QTimer timer_;
};

}

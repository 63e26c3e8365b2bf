// SPDX-License-Identifier: GPL-3.0-or-later
// Refreshes a page when rows changed: at once in daily work, at most twice a second while the replica is
// being loaded.
#pragma once

#include "client/replica/local_office.h"

#include <QTimer>

#include <functional>

namespace liangheng {

class LazyRefresh : public QObject {
    Q_OBJECT
public:
    LazyRefresh(LocalOffice& office, std::function<void()> refresh, QObject* parent);

    void want();

private:
    LocalOffice& office_;
    std::function<void()> refresh_;
    QTimer later_;
};

}

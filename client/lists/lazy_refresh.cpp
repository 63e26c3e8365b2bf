// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/lists/lazy_refresh.h"

#include <utility>

namespace liangheng {
namespace {

constexpr int while_loading_ms = 500;

}

LazyRefresh::LazyRefresh(LocalOffice& office, std::function<void()> refresh, QObject* parent)
    : QObject(parent), office_(office), refresh_(std::move(refresh)) {
    later_.setSingleShot(true);
    later_.setInterval(while_loading_ms);
    connect(&later_, &QTimer::timeout, this, [this] { refresh_(); });
    // What was put off comes with the last row, not half a second behind it.
    connect(&office_, &LocalOffice::progress_changed, this, [this] {
        if (!later_.isActive() || !office_.replica().progress().complete) return;
        later_.stop();
        refresh_();
    });
}

void LazyRefresh::want() {
    if (later_.isActive()) return;
    if (office_.replica().progress().complete)
        refresh_();
    else
        later_.start();
}

}

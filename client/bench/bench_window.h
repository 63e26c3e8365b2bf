// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's window over a filled profile, without a server: as somebody sees it who starts it without a
// link.
#pragma once

#include "client/app/shell.h"
#include "client/pages/orders/order_book.h"

namespace liangheng::bench {

class BenchWindow {
public:
    explicit BenchWindow(const std::filesystem::path& profile);

    Shell& shell() { return shell_; }
    Appearance& appearance() { return appearance_; }
    /// The page in front with its data; std::runtime_error when this person has no such page.
    Page* open(const std::string& name);
    /// What a start shows, drawn.
    void open_first();

private:
    Appearance appearance_;
    DeskSession session_;
    OrderBook book_;
    Settings settings_;
    Shell shell_;
};

/// Has everything that is waiting done, and paints at once.
void draw(QWidget& widget);

}

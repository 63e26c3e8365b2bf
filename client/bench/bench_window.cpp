// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/bench/bench_window.h"

#include "client/pages/all_pages.h"

#include <QApplication>

#include <stdexcept>

namespace liangheng::bench {

void draw(QWidget& widget) {
    QApplication::processEvents();
    widget.repaint();
}

BenchWindow::BenchWindow(const std::filesystem::path& profile)
    : session_(Profile::open(profile)),
      book_(session_.office()),
      settings_(profile),
      shell_(session_, appearance_, settings_, all_pages(), [this] { return book_.next_cutoff(); }) {
    appearance_.set_language(Language::chinese);
    appearance_.set_theme(ThemeChoice::light);
    shell_.resize(1366, 768);
    shell_.show();
}

Page* BenchWindow::open(const std::string& name) {
    if (!shell_.open_page(name)) throw std::runtime_error("no such page: " + name);
    auto* page = shell_.current_page();
    while (!page->has_data()) QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return page;
}

void BenchWindow::open_first() {
    shell_.restore_pages();
    auto* page = shell_.current_page();
    if (!page) throw std::runtime_error("this person has no page");
    while (!page->has_data()) QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    draw(shell_);
}

}

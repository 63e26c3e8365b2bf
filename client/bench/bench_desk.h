// SPDX-License-Identifier: GPL-3.0-or-later
// `liangheng bench desk`: start, pages, filter, sort and memory of the desk, offscreen, with data of its own
// (commands.md). Each start is a process of its own; a bare Qt window is measured in the same run.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

namespace liangheng::bench {

struct DeskBench {
    bool json = false;
    int runs = 5;
    std::size_t rows = 0;      ///< only a list of so many retailers, and the start with as many; 0: all sizes
    std::filesystem::path dir; ///< empty folder for the data; empty: a temporary one
    std::string part; ///< what this process measures for the one that started it; empty: it starts them
};

/// Runs before there is a QApplication; makes its own. Returns the exit status.
int bench_desk(const DeskBench& options, int& argc, char** argv);

}

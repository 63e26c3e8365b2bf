// SPDX-License-Identifier: GPL-3.0-or-later
// Disk space held back for a full disk (sync.md 13): given up so that the states of commands can still be
// written, while saving new ones is refused aloud.
#pragma once

#include <filesystem>

namespace liangheng {

class ReserveFile {
public:
    static constexpr std::size_t size = 1024 * 1024;

    explicit ReserveFile(std::filesystem::path file) : file_(std::move(file)) { ensure(); }

    /// Makes the file when it is missing; false when the disk has no room for it.
    bool ensure();
    /// Gives the space back to the disk; false when it was gone already.
    bool give_up();

private:
    std::filesystem::path file_;
};

}

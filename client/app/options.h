// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line of the desk says.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace liangheng {

struct DeskOptions {
    std::filesystem::path profile; ///< empty: a folder of the person in the usual place
    std::string server;
    std::filesystem::path authority;
    std::string user;
    std::filesystem::path password_file;
    std::string page;
    std::string record; ///< 32 hexadecimal digits
    std::string language;
    std::string theme;
    std::filesystem::path grab;       ///< picture to save; the program ends then
    std::filesystem::path grab_pages; ///< folder for pictures of all pages; the program ends then
    std::string size;                 ///< "1280x700"
    bool pages = false;               ///< list the page names and end

    /// Nobody sits before it: no window asks for anything.
    bool unattended() const { return pages || !grab.empty() || !grab_pages.empty(); }
};

/// Exit codes of all our programs (commands.md).
inline constexpr int exit_done = 0;
inline constexpr int exit_failed = 1;
inline constexpr int exit_usage = 2;
inline constexpr int exit_bad_configuration = 78;

}

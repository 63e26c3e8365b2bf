// SPDX-License-Identifier: GPL-3.0-or-later
// What an office has set for all its PCs: a file beside the program with the server and the file of its
// authority. Where it stands, people see only the login (desk.md 18).
//
//     # liangheng-preset.ini
//     server=10.0.0.5:7788
//     authority=ca.pem
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace liangheng {

struct Preset {
    std::string server;              ///< HOST:PORT
    std::filesystem::path authority; ///< whole path; in the file it may be relative to the file's folder
};

/// The preset in this folder, the program's; nothing when there is no file or it lacks one of the two.
std::optional<Preset> read_preset(const std::filesystem::path& folder);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spreadsheet_program.h"

#include <cstdlib>

namespace liangheng {
namespace {

bool installed(const std::string& name) {
    return std::system(("command -v " + name + " >/dev/null 2>&1").c_str()) == 0;
}
std::string quoted(const std::filesystem::path& path) { return '\'' + path.string() + '\''; }

}

std::vector<SpreadsheetProgram> spreadsheet_programs() {
    std::vector<SpreadsheetProgram> programs;
    for (const auto* name : {"soffice", "ssconvert"})
        if (installed(name)) programs.push_back({name});
    return programs;
}

bool SpreadsheetProgram::convert(const std::filesystem::path& from, const std::filesystem::path& to) const {
    std::string call = "cd " + quoted(to.parent_path()) + " && HOME=" + quoted(to.parent_path());
    if (name == "ssconvert")
        call += " ssconvert " + quoted(from) + ' ' + quoted(to);
    else
        call += " timeout 60 soffice --headless --convert-to " + to.extension().string().substr(1) +
                " --outdir . " + quoted(from);
    if (std::system((call + " >/dev/null 2>&1").c_str()) != 0) return false;
    const auto made = to.parent_path() / from.stem().concat(to.extension().string());
    if (made != to && std::filesystem::exists(made)) std::filesystem::rename(made, to);
    return std::filesystem::exists(to);
}

}

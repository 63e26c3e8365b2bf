// SPDX-License-Identifier: GPL-3.0-or-later
// Other people's spreadsheet programs, where they are installed: LibreOffice, else Gnumeric's ssconvert.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace liangheng {

struct SpreadsheetProgram {
    std::string name; ///< "ssconvert" or "soffice"

    /// Converts by the endings of the names (".csv", ".xlsx"); false: the program did not do it.
    bool convert(const std::filesystem::path& from, const std::filesystem::path& to) const;
};
/// Those that are installed.
std::vector<SpreadsheetProgram> spreadsheet_programs();

}

// SPDX-License-Identifier: GPL-3.0-or-later
// What a file is, by its content: its name says little.
#pragma once

#include <cstdint>
#include <string_view>

namespace liangheng {

enum class FileForm : std::uint8_t {
    text,      ///< to be read as CSV
    zip,       ///< a workbook of today, or something else in an archive
    old_excel, ///< .xls
    encrypted, ///< a workbook behind a password
    html,      ///< a web page, often named .xls
    xml,       ///< a table of Excel 2003 as XML, and other XML
};

/// `beginning`: the first bytes, as many as there are (4 KiB suffice to tell old and encrypted ones apart).
FileForm form_of(std::string_view beginning);
/// How the form is called in refusals.
std::string_view form_name(FileForm form);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// What an import says when it is done: counts that add up and every line that was not taken, as one JSON
// object for programs (`import --json`) and as text for people. Imports at the desk and on the server fill
// the same.
#pragma once

#include "common/base/result.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace liangheng {

/// One line about one place of the file.
struct ImportNote {
    std::string at;   ///< "file:line" or "sheet!cell"
    std::string item; ///< what people know it by: licence number, order and item
    std::string code;
    std::string reason; ///< in both languages: "中文 / English"

    friend bool operator==(const ImportNote&, const ImportNote&) = default;
};

struct ImportReport {
    std::string file;
    std::string kind;
    std::string format = "csv";
    std::string encoding;
    std::uint64_t rows = 0;     ///< accepted + refused + blank; without the header
    std::uint64_t accepted = 0; ///< new, updated and equal rows
    std::uint64_t changed = 0;  ///< updated rows among the accepted
    std::uint64_t blank = 0;
    std::uint64_t left_out = 0; ///< refused rows that were left out on demand
    std::map<std::string, std::uint64_t> accepted_by_kind;
    std::vector<ImportNote> refused; ///< one a row
    std::vector<ImportNote> warnings;
    bool committed = false;

    /// Refuses a row; of several reasons the code is the first one's, the sentences stand together.
    void refuse_row(std::string at, std::string item, const std::vector<Refusal>& reasons);
    void warn(std::string at, std::string item, const Refusal& reason);
    bool adds_up() const { return rows == accepted + refused.size() + blank; }
};

/// "lines.csv:57".
std::string at_line(std::string_view file, std::uint64_t line);

/// The object of `import --json` (commands.md), one line without a line feed.
std::string to_json(const ImportReport& report);
/// For people, in both languages: counts, then every refused line and warning, each on a line of its own.
std::string to_text(const ImportReport& report);

}

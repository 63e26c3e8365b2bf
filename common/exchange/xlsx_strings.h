// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of a workbook: the shared ones, and the parts of a text that count.
#pragma once

#include "common/exchange/xml_stream.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace liangheng {

/// The shared strings, one behind the other in one text.
class XlsxStrings {
public:
    std::size_t size() const { return ends_.size(); }
    std::string_view at(std::size_t index) const;

    /// Runs of a rich text are joined, readings (phonetic text) left out, escapes decoded.
    static Result<XlsxStrings> read(const ZipArchive& archive, const std::string& part);

private:
    friend class XlsxStringsHandler;
    std::string text_;
    std::vector<std::uint32_t> ends_;
};

/// Excel writes characters that XML does not allow as _xHHHH_; at the end of `out`.
void append_decoded(std::string& out, std::string_view text);

/// Follows the elements inside <si> or <is> and says whether text counts.
class XlsxTextState {
public:
    void begin(std::string_view name) {
        if (name == "rPh") ++readings_;
        in_text_ = name == "t" && readings_ == 0;
    }
    void end(std::string_view name) {
        if (name == "rPh" && readings_ > 0) --readings_;
        in_text_ = false;
    }
    bool counts() const { return in_text_; }

private:
    int readings_ = 0;
    bool in_text_ = false;
};

}

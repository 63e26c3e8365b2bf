// SPDX-License-Identifier: GPL-3.0-or-later
// The `pattern` of a mapping file: a regular expression with one group that picks a part of a cell.
#pragma once

#include "common/base/result.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace liangheng {

/// Compiled once, used for every row; characters are code points, time and memory of a match are bounded.
class Pattern {
public:
    /// Nothing when the expression is broken or has not exactly one group.
    static std::optional<Pattern> compile(std::string_view expression);

    /// What the group holds in the first match; nothing without a match or when the match takes too long.
    std::optional<std::string> pick(std::string_view text) const;
    const std::string& text() const { return text_; }

private:
    struct Compiled;
    std::shared_ptr<Compiled> compiled_;
    std::string text_;
};

}

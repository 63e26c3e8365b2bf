// SPDX-License-Identifier: GPL-3.0-or-later
// The `format` of a mapping file: how days are written in the file of another program.
#pragma once

#include "common/base/date.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace liangheng {

/// A format of yyyy, MM or M, dd or d, HH, mm, ss ("dd.MM.yyyy", "yyyy年M月d日") or of %Y %m %d %H %M %S;
/// everything else stands for itself. Two letters or one: both read one or two digits, and exactly two
/// where another number stands beside them ("yyyyMMdd"). A missing month or day is the first.
class DateFormat {
public:
    /// Nothing when the year is missing, a part comes twice, or minutes come without hours.
    static std::optional<DateFormat> compile(std::string_view text);

    struct Moment {
        Date day;
        std::int64_t ms_of_day = 0;
    };
    /// Nothing when the text does not fit or names a day that does not exist.
    std::optional<Moment> read(std::string_view text) const;

    const std::string& text() const { return text_; }

private:
    enum class Part : std::uint8_t { year, month, day, hour, minute, second, literal };
    struct Token {
        Part part;
        char literal = 0;
        friend bool operator==(const Token&, const Token&) = default;
    };
    std::size_t add(std::string_view rest);
    std::size_t add_letters(std::string_view rest);
    std::size_t add_percent(std::string_view rest);
    bool makes_sense() const;

    std::string text_;
    std::vector<Token> tokens_;
};

}

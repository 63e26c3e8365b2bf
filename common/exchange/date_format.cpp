// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/exchange/date_format.h"

#include "common/base/text.h"

#include <algorithm>
#include <array>

namespace liangheng {

std::size_t DateFormat::add_percent(std::string_view rest) {
    constexpr std::string_view letters = "YmdHMS";
    const auto at = rest.size() < 2 ? letters.npos : letters.find(rest[1]);
    if (at == letters.npos) return 0;
    tokens_.push_back({static_cast<Part>(at)});
    return 2;
}

std::size_t DateFormat::add_letters(std::string_view rest) {
    struct Word {
        std::string_view letters;
        Part part;
    };
    constexpr std::array words{Word{"yyyy", Part::year}, Word{"YYYY", Part::year}, Word{"MM", Part::month},
                               Word{"M", Part::month},   Word{"dd", Part::day},    Word{"DD", Part::day},
                               Word{"d", Part::day},     Word{"D", Part::day},     Word{"HH", Part::hour},
                               Word{"H", Part::hour},    Word{"mm", Part::minute}, Word{"ss", Part::second}};
    const auto* word =
        std::find_if(words.begin(), words.end(), [&](const Word& w) { return rest.starts_with(w.letters); });
    if (word == words.end()) return 0;
    tokens_.push_back({word->part});
    return word->letters.size();
}

std::size_t DateFormat::add(std::string_view rest) {
    if (rest.front() == '%') return add_percent(rest);
    if (text_.find('%') == text_.npos)
        if (const auto size = add_letters(rest)) return size;
    tokens_.push_back({Part::literal, rest.front()});
    return 1;
}

bool DateFormat::makes_sense() const {
    const auto count = [&](Part part) {
        return std::count_if(tokens_.begin(), tokens_.end(), [&](const Token& t) { return t.part == part; });
    };
    for (const auto part : {Part::year, Part::month, Part::day, Part::hour, Part::minute, Part::second})
        if (count(part) > 1) return false;
    return count(Part::year) == 1 && count(Part::day) <= count(Part::month) &&
           count(Part::minute) <= count(Part::hour) && count(Part::second) <= count(Part::minute);
}

std::optional<DateFormat> DateFormat::compile(std::string_view text) {
    DateFormat format;
    format.text_ = text;
    for (auto rest = text; !rest.empty();) {
        const auto size = format.add(rest);
        if (size == 0) return std::nullopt;
        rest.remove_prefix(size);
    }
    return format.makes_sense() ? std::optional{format} : std::nullopt;
}

std::optional<DateFormat::Moment> DateFormat::read(std::string_view text) const {
    const auto is_number = [&](std::size_t i) {
        return i < tokens_.size() && tokens_[i].part != Part::literal;
    };
    std::array<std::int64_t, 6> values{0, 1, 1, 0, 0, 0};
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
        if (tokens_[i].part == Part::literal) {
            if (!text.starts_with(tokens_[i].literal)) return std::nullopt;
            text.remove_prefix(1);
            continue;
        }
        const bool is_year = tokens_[i].part == Part::year;
        const bool exact = is_year || is_number(i + 1) || (i > 0 && is_number(i - 1));
        std::size_t size = is_year ? 4 : 2;
        if (!exact && text.size() > 1 && !all_digits(text.substr(1, 1))) size = 1;
        const auto number = parse_whole_number(text.substr(0, size));
        if (!number || (exact && text.size() < size)) return std::nullopt;
        values[static_cast<std::size_t>(tokens_[i].part)] = *number;
        text.remove_prefix(std::min(size, text.size()));
    }
    const auto [year, month, day, hour, minute, second] = values;
    const std::chrono::year_month_day civil_day{std::chrono::year{static_cast<int>(year)},
                                                std::chrono::month{static_cast<unsigned>(month)},
                                                std::chrono::day{static_cast<unsigned>(day)}};
    if (!text.empty() || year < 1 || !civil_day.ok() || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    return Moment{make_date(static_cast<int>(year), static_cast<unsigned>(month), static_cast<unsigned>(day)),
                  (hour * 3600 + minute * 60 + second) * 1000};
}

}

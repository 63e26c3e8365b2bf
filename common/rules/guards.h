// SPDX-License-Identifier: GPL-3.0-or-later
// Guards that many rules share: texts that must be there, days that may not lie in the past.
#pragma once

#include "common/base/result.h"
#include "common/base/text.h"
#include "common/rules/context.h"

#include <initializer_list>
#include <optional>
#include <string_view>
#include <utility>

namespace liangheng {

/// Why the command cannot be: one of these texts is blank. Each with the name of its field.
inline std::optional<Refusal>
missing_text(std::initializer_list<std::pair<const char*, std::string_view>> texts) {
    for (const auto& [name, text] : texts)
        if (trimmed(text).empty()) return refuse("rules.text_missing", {{"field", name}});
    return std::nullopt;
}

/// A person may set things from today on; an import and the server bring older days too.
inline std::optional<Refusal> in_the_past(Date day, const Context& context) {
    if (context.by_server || day >= context.today()) return std::nullopt;
    return refuse("rules.day_in_past", {{"day", to_text(day)}});
}

/// Why this day is no month: a month is written as its first day.
inline std::optional<Refusal> no_month(Date month) {
    if (month == month_of(month)) return std::nullopt;
    return refuse("rules.not_first_of_month", {{"day", to_text(month)}});
}

}

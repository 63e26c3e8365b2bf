// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/exchange/pattern.h"

#include <unicode/uregex.h>
#include <unicode/ustring.h>

namespace liangheng {
namespace {

// Steps of the matcher, and bytes of its stack: an expression that explores for ever is no match.
constexpr std::int32_t most_steps = 100;
constexpr std::int32_t most_stack = 1 << 20;

std::u16string units_of(std::string_view text) {
    std::u16string units(text.size() + 1, u'\0');
    std::int32_t size = 0;
    UErrorCode error = U_ZERO_ERROR;
    u_strFromUTF8(units.data(), static_cast<std::int32_t>(units.size()), &size, text.data(),
                  static_cast<std::int32_t>(text.size()), &error);
    units.resize(U_SUCCESS(error) ? static_cast<std::size_t>(size) : 0);
    return units;
}

std::string utf8_of(std::u16string_view units) {
    std::string text(units.size() * 3 + 1, '\0');
    std::int32_t size = 0;
    UErrorCode error = U_ZERO_ERROR;
    u_strToUTF8(text.data(), static_cast<std::int32_t>(text.size()), &size, units.data(),
                static_cast<std::int32_t>(units.size()), &error);
    text.resize(U_SUCCESS(error) ? static_cast<std::size_t>(size) : 0);
    return text;
}

}

struct Pattern::Compiled {
    std::unique_ptr<URegularExpression, decltype(&uregex_close)> expression{nullptr, &uregex_close};
};

std::optional<Pattern> Pattern::compile(std::string_view expression) {
    const auto units = units_of(expression);
    if (units.empty()) return std::nullopt;
    UErrorCode error = U_ZERO_ERROR;
    Pattern pattern;
    pattern.text_ = expression;
    pattern.compiled_ = std::make_shared<Compiled>();
    pattern.compiled_->expression.reset(
        uregex_open(units.data(), static_cast<std::int32_t>(units.size()), 0, nullptr, &error));
    auto* compiled = pattern.compiled_->expression.get();
    if (U_FAILURE(error) || uregex_groupCount(compiled, &error) != 1) return std::nullopt;
    uregex_setTimeLimit(compiled, most_steps, &error);
    uregex_setStackLimit(compiled, most_stack, &error);
    return U_SUCCESS(error) ? std::optional{pattern} : std::nullopt;
}

std::optional<std::string> Pattern::pick(std::string_view text) const {
    const auto units = units_of(text);
    auto* expression = compiled_->expression.get();
    UErrorCode error = U_ZERO_ERROR;
    uregex_setText(expression, units.data(), static_cast<std::int32_t>(units.size()), &error);
    if (!uregex_find(expression, 0, &error) || U_FAILURE(error)) return std::nullopt;
    const auto from = uregex_start(expression, 1, &error);
    const auto to = uregex_end(expression, 1, &error);
    if (U_FAILURE(error) || from < 0) return std::nullopt;
    return utf8_of(std::u16string_view(units).substr(static_cast<std::size_t>(from),
                                                     static_cast<std::size_t>(to - from)));
}

}

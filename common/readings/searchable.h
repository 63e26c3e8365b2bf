// SPDX-License-Identifier: GPL-3.0-or-later
// Text as it is compared in a search: what people type and what stands in a name are brought to one form.
#pragma once

#include <string>
#include <string_view>

namespace liangheng {

/// The next character of valid UTF-8, which is taken off the text.
char32_t take_character(std::string_view& text);
void append_character(std::string& text, char32_t character);

/// Full-width letters and digits become half-width, capitals small; blanks, dashes and other signs are left
/// out. Of anything that is no UTF-8, nothing.
std::string searchable(std::string_view text);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The mnemonic of a product whose file has none: the initials of its name's reading, so that it is found by
// keyboard.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace liangheng {

/// Reads names by ICU's tables, character by character; of characters with several readings it takes the
/// usual one, which staff may correct.
class ImportMnemonic {
public:
    ImportMnemonic();
    ~ImportMnemonic();

    /// "岚湾（细支）" -> "lwxz"; Latin letters and digits stay, in lower case. At most `longest` bytes.
    std::string of(std::string_view name, std::size_t longest) const;

private:
    struct Tables;
    std::unique_ptr<Tables> tables_;
};

}

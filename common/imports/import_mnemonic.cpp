// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/imports/import_mnemonic.h"

#include <unicode/translit.h>
#include <unicode/uscript.h>

#include <stdexcept>

namespace liangheng {

struct ImportMnemonic::Tables {
    std::unique_ptr<icu::Transliterator> reading;
};

ImportMnemonic::ImportMnemonic() : tables_(std::make_unique<Tables>()) {
    UErrorCode status = U_ZERO_ERROR;
    tables_->reading.reset(
        icu::Transliterator::createInstance("Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
    if (U_FAILURE(status))
        throw std::runtime_error(std::string("ICU has no readings: ") + u_errorName(status));
}

ImportMnemonic::~ImportMnemonic() = default;

std::string ImportMnemonic::of(std::string_view name, std::size_t longest) const {
    const auto text = icu::UnicodeString::fromUTF8({name.data(), static_cast<std::int32_t>(name.size())});
    std::string mnemonic;
    for (std::int32_t i = 0; i < text.length() && mnemonic.size() < longest; i = text.moveIndex32(i, 1)) {
        const auto character = text.char32At(i);
        UErrorCode status = U_ZERO_ERROR;
        const bool han = uscript_getScript(character, &status) == USCRIPT_HAN;
        icu::UnicodeString read(character);
        if (han)
            tables_->reading->transliterate(read);
        else
            read.toLower();
        const auto first = read.char32At(0);
        const bool plain = (first >= 'a' && first <= 'z') || (!han && first >= '0' && first <= '9');
        if (plain) mnemonic += static_cast<char>(first);
    }
    return mnemonic;
}

}

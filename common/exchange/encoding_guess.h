// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of the encoding ladder that guess and stream share; for common/exchange/encoding*.cpp only.
#pragma once

#include "common/exchange/encoding.h"

#include <unicode/ucnv.h>

namespace liangheng {

using ConverterPtr = std::unique_ptr<UConverter, decltype(&ucnv_close)>;
/// A converter that stops at the first byte it cannot read.
ConverterPtr strict_converter(Encoding encoding);

/// How many bytes from the beginning are ASCII without NUL.
std::size_t ascii_prefix(std::string_view bytes);
/// How many bytes from the beginning are whole, valid UTF-8 characters.
std::size_t utf8_prefix(std::string_view bytes);
/// True when these last bytes are the beginning of a UTF-8 character that was cut.
bool is_cut_utf8(std::string_view tail);
/// The mark at the beginning: its encoding, and its length through `size`.
std::optional<Encoding> mark_of(std::string_view bytes, std::size_t& size);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The encoding of a text file, found and turned into UTF-8 while the bytes stream through. The ladder: mark
// at the beginning, strict UTF-8, strict GB18030. A byte that fits nowhere is an error with its place, never
// '?'.
#pragma once

#include "common/exchange/byte_source.h"

#include <memory>
#include <optional>
#include <string_view>

namespace liangheng {

enum class Encoding : std::uint8_t { utf8, utf16_le, utf16_be, gb18030 };

/// "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030".
std::string_view encoding_name(Encoding encoding);

/// What was found, and how sure that is.
struct EncodingFound {
    Encoding encoding = Encoding::utf8;
    bool marked = false;   ///< the file began with a byte order mark
    bool doubtful = false; ///< GB18030 with few common Han characters: perhaps western text; to be confirmed

    friend bool operator==(const EncodingFound&, const EncodingFound&) = default;
};

/// Judges the beginning of a file; `complete` says that nothing follows it, so that a cut character is an
/// error.
enum class Sample : std::uint8_t { beginning, complete };
Result<EncodingFound> guess_encoding(std::string_view bytes, Sample sample);

/// A source of UTF-8 without a mark, made from bytes of any of the encodings. Refuses with
/// encoding.bad_bytes {encoding, offset, line}, encoding.unknown {offset, line} or encoding.looks_like_utf16.
class Utf8Source {
public:
    /// `chosen` leaves the guess out.
    explicit Utf8Source(ByteSource bytes, std::optional<Encoding> chosen = {});
    ~Utf8Source();
    Utf8Source(Utf8Source&&) noexcept;
    Utf8Source& operator=(Utf8Source&&) noexcept;

    /// Fills the span, which has room for at least 16 bytes; 0 is the end. Never cuts a character.
    Result<std::size_t> read(std::span<char> into);
    /// Final once a byte outside ASCII was read.
    const EncodingFound& found() const;

private:
    class Work;
    std::unique_ptr<Work> work_;
};

}

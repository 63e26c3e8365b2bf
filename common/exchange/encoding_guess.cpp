// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/exchange/encoding_guess.h"

#include "common/base/text.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <stdexcept>

namespace liangheng {
namespace {

// Fewer common characters than this share of those outside ASCII make a doubtful guess.
constexpr double least_common_share = 0.3;
// More NUL bytes than this share make UTF-16 without a mark.
constexpr double most_nul_share = 0.2;

std::size_t utf8_size(char lead) {
    const auto byte = static_cast<unsigned char>(lead);
    if (byte < 0x80) return 1;
    if (byte < 0xe0) return 2;
    return byte < 0xf0 ? 3 : 4;
}

// So many bytes are GB18030; all of them where it fits.
std::size_t gb18030_prefix(std::string_view bytes, Sample sample) {
    const auto converter = strict_converter(Encoding::gb18030);
    std::array<UChar, 4096> text{};
    const char* from = bytes.data();
    UErrorCode error = U_BUFFER_OVERFLOW_ERROR;
    while (error == U_BUFFER_OVERFLOW_ERROR) {
        error = U_ZERO_ERROR;
        UChar* to = text.data();
        ucnv_toUnicode(converter.get(), &to, text.data() + text.size(), &from, bytes.data() + bytes.size(),
                       nullptr, sample == Sample::complete, &error);
    }
    if (U_SUCCESS(error)) return bytes.size();
    std::array<char, 8> wrong{};
    auto count = static_cast<std::int8_t>(wrong.size());
    UErrorCode ignored = U_ZERO_ERROR;
    ucnv_getInvalidChars(converter.get(), wrong.data(), &count, &ignored);
    const auto read = static_cast<std::size_t>(from - bytes.data());
    return read - std::min(read, static_cast<std::size_t>(std::max<int>(count, 0)));
}

// Share of two-byte characters of GB 2312's rows 16-55 among the characters outside ASCII.
double common_share(std::string_view bytes) {
    std::size_t others = 0;
    std::size_t common = 0;
    for (std::size_t i = 0; i + 1 < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        const auto next = static_cast<unsigned char>(bytes[i + 1]);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        ++others;
        if (lead >= 0xb0 && lead <= 0xd7 && next >= 0xa1) ++common;
        i += next >= '0' && next <= '9' ? 4 : 2;
    }
    return others == 0 ? 1.0 : static_cast<double>(common) / static_cast<double>(others);
}

Refusal unknown_encoding(std::string_view bytes, std::size_t offset) {
    const auto line =
        1 + std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(offset), '\n');
    return refuse("encoding.unknown", {{"offset", std::to_string(offset)}, {"line", std::to_string(line)}});
}

}

std::string_view encoding_name(Encoding encoding) {
    switch (encoding) {
    case Encoding::utf8:
        break;
    case Encoding::utf16_le:
        return "UTF-16LE";
    case Encoding::utf16_be:
        return "UTF-16BE";
    case Encoding::gb18030:
        return "GB18030";
    }
    return "UTF-8";
}

ConverterPtr strict_converter(Encoding encoding) {
    UErrorCode error = U_ZERO_ERROR;
    ConverterPtr converter(ucnv_open(std::string(encoding_name(encoding)).c_str(), &error), &ucnv_close);
    if (U_SUCCESS(error))
        ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    if (U_FAILURE(error))
        throw std::runtime_error(std::string("ICU lacks a converter: ") + u_errorName(error));
    return converter;
}

std::size_t ascii_prefix(std::string_view bytes) {
    constexpr std::uint64_t high_bits = 0x8080808080808080U;
    constexpr std::uint64_t low_bits = 0x0101010101010101U;
    std::size_t i = 0;
    for (std::uint64_t block = 0; i + sizeof block <= bytes.size(); i += sizeof block) {
        std::memcpy(&block, bytes.data() + i, sizeof block);
        if ((block & high_bits) != 0 || ((block - low_bits) & ~block & high_bits) != 0) break;
    }
    while (i < bytes.size() && static_cast<signed char>(bytes[i]) > 0) ++i;
    return i;
}

std::size_t utf8_prefix(std::string_view bytes) {
    std::size_t i = 0;
    while (true) {
        i += ascii_prefix(bytes.substr(i));
        if (i == bytes.size()) return i;
        while (i < bytes.size() && static_cast<unsigned char>(bytes[i]) >= 0x80) {
            const auto size = utf8_size(bytes[i]);
            if (i + size > bytes.size() || !is_valid_utf8(bytes.substr(i, size))) return i;
            i += size;
        }
        if (i < bytes.size() && bytes[i] == 0) return i;
    }
}

bool is_cut_utf8(std::string_view tail) {
    if (tail.empty() || tail.size() > 3 || static_cast<unsigned char>(tail[0]) < 0xc2) return false;
    // Some continuation makes it whole: the lowest, the highest, or the highest before the surrogates.
    for (const char fill : {'\x80', '\x9f', '\xbf'}) {
        std::string whole(tail);
        whole.resize(utf8_size(tail[0]), fill);
        if (whole.size() > tail.size() && is_valid_utf8(whole)) return true;
    }
    return false;
}

std::optional<Encoding> mark_of(std::string_view bytes, std::size_t& size) {
    size = bytes.starts_with("\xef\xbb\xbf") ? 3 : 2;
    if (size == 3) return Encoding::utf8;
    if (bytes.starts_with("\xff\xfe")) return Encoding::utf16_le;
    if (bytes.starts_with("\xfe\xff")) return Encoding::utf16_be;
    size = 0;
    return std::nullopt;
}

Result<EncodingFound> guess_encoding(std::string_view bytes, Sample sample) {
    std::size_t mark_size = 0;
    if (const auto marked = mark_of(bytes, mark_size)) return EncodingFound{*marked, true, false};
    const auto nuls = std::count(bytes.begin(), bytes.end(), '\0');
    if (static_cast<double>(nuls) > most_nul_share * static_cast<double>(bytes.size()))
        return refuse("encoding.looks_like_utf16");
    const auto good = utf8_prefix(bytes);
    if (good == bytes.size()) return EncodingFound{};
    // Whole characters before a cut one are no accident: a file that broke off stays UTF-8 and is an error
    // there.
    const bool has_others = ascii_prefix(bytes) < good;
    if (is_cut_utf8(bytes.substr(good)) && (sample == Sample::beginning || has_others))
        return EncodingFound{};
    if (nuls > 0) return unknown_encoding(bytes, good);
    const auto chinese = gb18030_prefix(bytes, sample);
    if (chinese < bytes.size()) return unknown_encoding(bytes, std::max(good, chinese));
    return EncodingFound{Encoding::gb18030, false, common_share(bytes) < least_common_share};
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/exchange/xlsx_strings.h"

#include <charconv>
#include <optional>

namespace liangheng {
namespace {

constexpr std::size_t escape_size = 7; // _x000D_
constexpr std::string_view replacement = "\xef\xbf\xbd";

std::optional<std::uint32_t> escaped_unit(std::string_view text) {
    if (text.size() < escape_size || !text.starts_with("_x") || text[escape_size - 1] != '_')
        return std::nullopt;
    std::uint32_t unit = 0;
    const char* const end = text.data() + escape_size - 1;
    const auto [at, error] = std::from_chars(text.data() + 2, end, unit, 16);
    if (error != std::errc() || at != end) return std::nullopt;
    return unit;
}

bool is_high(std::uint32_t unit) { return unit >= 0xd800 && unit < 0xdc00; }
bool is_low(std::uint32_t unit) { return unit >= 0xdc00 && unit < 0xe000; }

void append_character(std::string& out, std::uint32_t c) {
    const auto byte = [&out](std::uint32_t value) { out += static_cast<char>(value); };
    const auto next = [&](unsigned shift) { byte(0x80U | ((c >> shift) & 0x3fU)); };
    if (c == 0 || (c >= 0xd800 && c < 0xe000)) {
        out += replacement;
    } else if (c < 0x80) {
        byte(c);
    } else if (c < 0x800) {
        byte(0xc0U | (c >> 6U));
        next(0);
    } else if (c < 0x10000) {
        byte(0xe0U | (c >> 12U));
        next(6);
        next(0);
    } else {
        byte(0xf0U | (c >> 18U));
        next(12);
        next(6);
        next(0);
    }
}

}

void append_decoded(std::string& out, std::string_view text) {
    for (;;) {
        const auto at = text.find("_x");
        out += text.substr(0, at);
        if (at == text.npos) return;
        text.remove_prefix(at);
        const auto unit = escaped_unit(text);
        if (!unit) {
            out += '_';
            text.remove_prefix(1);
            continue;
        }
        text.remove_prefix(escape_size);
        auto character = *unit;
        if (const auto low = is_high(character) ? escaped_unit(text) : std::nullopt; low && is_low(*low)) {
            character = 0x10000 + ((character - 0xd800) << 10U) + (*low - 0xdc00);
            text.remove_prefix(escape_size);
        }
        append_character(out, character);
    }
}

class XlsxStringsHandler final : public XmlHandler {
public:
    explicit XlsxStringsHandler(XlsxStrings& strings, std::size_t longest)
        : strings_(strings), longest_(longest) {}

    void begin(std::string_view name, const XmlAttributes&) override {
        state_.begin(name);
        if (name == "si") raw_.clear();
    }
    void end(std::string_view name) override {
        state_.end(name);
        if (name != "si") return;
        append_decoded(strings_.text_, raw_);
        strings_.ends_.push_back(static_cast<std::uint32_t>(strings_.text_.size()));
    }
    void text(std::string_view text) override {
        if (!state_.counts()) return;
        // What is longer is said where a cell uses it.
        if (raw_.size() <= longest_) raw_ += text;
    }

private:
    XlsxStrings& strings_;
    std::size_t longest_;
    XlsxTextState state_;
    std::string raw_;
};

std::string_view XlsxStrings::at(std::size_t index) const {
    const auto begin = index == 0 ? 0 : ends_[index - 1];
    return std::string_view(text_).substr(begin, ends_[index] - begin);
}

Result<XlsxStrings> XlsxStrings::read(const ZipArchive& archive, const std::string& part) {
    XlsxStrings strings;
    if (part.empty() || !archive.has(part)) return strings;
    XlsxStringsHandler handler(strings, archive.limits().cell_bytes);
    if (auto refusal = read_xml(archive, part, handler)) return *std::move(refusal);
    return strings;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/exchange/encoding.h"

#include "common/exchange/encoding_guess.h"

#include <unicode/ustring.h>

#include <algorithm>
#include <cstring>
#include <vector>

namespace liangheng {
namespace {

// How much is looked at before the encoding is decided, from the first byte outside ASCII on.
constexpr std::size_t guess_window = 1U << 20U;
constexpr std::size_t piece_bytes = 1U << 16U;

std::uint64_t lines_in(std::string_view text) {
    return static_cast<std::uint64_t>(std::count(text.begin(), text.end(), '\n'));
}

}

class Utf8Source::Work {
public:
    Work(ByteSource bytes, std::optional<Encoding> chosen) : bytes_(std::move(bytes)), chosen_(chosen) {}

    Result<std::size_t> read(std::span<char> into);
    const EncodingFound& found() const { return found_; }

private:
    enum class State : std::uint8_t { fresh, ascii, decided };

    std::optional<Refusal> fill_window();
    std::optional<Refusal> begin();
    std::optional<Refusal> decide();
    void settle(EncodingFound found, std::size_t mark_size);
    Result<std::size_t> raw(std::span<char> into);
    Result<std::size_t> read_ascii(std::span<char> into);
    Result<std::size_t> read_utf8(std::span<char> into);
    Result<std::size_t> read_converted(std::span<char> into);
    std::optional<Refusal> convert_piece();
    Refusal bad_bytes(std::uint64_t offset, std::uint64_t line) const;
    std::string_view window() const { return std::string_view(window_).substr(window_at_); }
    /// Bytes handed out unchanged: counted for the places of errors.
    std::size_t pass(std::string_view text);

    ByteSource bytes_;
    std::optional<Encoding> chosen_;
    EncodingFound found_;
    State state_ = State::fresh;
    bool ended_ = false; // the source has nothing more
    std::string window_; // raw bytes looked at, not used yet
    std::size_t window_at_ = 0;
    std::string cut_;          // beginning of a UTF-8 character whose rest comes later
    std::uint64_t offset_ = 0; // raw bytes used so far
    std::uint64_t line_ = 1;
    ConverterPtr converter_{nullptr, &ucnv_close};
    std::vector<char> piece_;
    std::vector<UChar> units_;
    std::size_t units_kept_ = 0; // a lead surrogate waiting for its other half
    std::string text_;           // converted, not handed out yet
    std::size_t text_at_ = 0;
    bool flushed_ = false;
};

Refusal Utf8Source::Work::bad_bytes(std::uint64_t offset, std::uint64_t line) const {
    return refuse("encoding.bad_bytes", {{"encoding", std::string(encoding_name(found_.encoding))},
                                         {"offset", std::to_string(offset)},
                                         {"line", std::to_string(line)}});
}

std::size_t Utf8Source::Work::pass(std::string_view text) {
    offset_ += text.size();
    line_ += lines_in(text);
    return text.size();
}

std::optional<Refusal> Utf8Source::Work::fill_window() {
    window_.erase(0, window_at_);
    window_at_ = 0;
    // Grows with what arrives: most files are small.
    while (!ended_ && window_.size() < guess_window) {
        const auto kept = window_.size();
        window_.resize(std::min(kept + piece_bytes, guess_window));
        const auto count = read_full(bytes_, std::span(window_).subspan(kept));
        ended_ = !count || kept + *count < window_.size();
        window_.resize(kept + (count ? *count : 0));
        if (!count) return count.error();
    }
    return std::nullopt;
}

void Utf8Source::Work::settle(EncodingFound found, std::size_t mark_size) {
    found_ = found;
    window_at_ += mark_size;
    offset_ += mark_size;
    state_ = State::decided;
    if (found.encoding != Encoding::utf8) converter_ = strict_converter(found.encoding);
}

std::optional<Refusal> Utf8Source::Work::begin() {
    if (auto refusal = fill_window()) return refusal;
    std::size_t mark_size = 0;
    const auto marked = mark_of(window(), mark_size);
    if (chosen_)
        settle({*chosen_, marked == chosen_, false}, marked == chosen_ ? mark_size : 0);
    else if (marked)
        settle({*marked, true, false}, mark_size);
    else
        state_ = State::ascii;
    return std::nullopt;
}

std::optional<Refusal> Utf8Source::Work::decide() {
    if (auto refusal = fill_window()) return refusal;
    auto found = guess_encoding(window(), ended_ ? Sample::complete : Sample::beginning);
    if (found) {
        // A mark in the middle is none.
        settle(found->marked ? EncodingFound{} : *found, 0);
        return std::nullopt;
    }
    auto refusal = found.error();
    for (auto& argument : refusal.arguments) {
        const auto before = argument.name == "offset" ? offset_ : line_ - 1;
        argument.value = std::to_string(before + std::stoull(argument.value));
    }
    return refusal;
}

// Next raw bytes, those of the window first.
Result<std::size_t> Utf8Source::Work::raw(std::span<char> into) {
    if (window_at_ < window_.size()) {
        const auto count = window().copy(into.data(), into.size());
        window_at_ += count;
        if (window_at_ == window_.size()) window_ = {}, window_at_ = 0;
        return count;
    }
    if (ended_) return std::size_t{0};
    auto count = read_full(bytes_, into);
    if (count) ended_ = *count < into.size();
    return count;
}

// Hands out ASCII until the first other byte, which decides.
Result<std::size_t> Utf8Source::Work::read_ascii(std::span<char> into) {
    if (window().empty())
        if (auto refusal = fill_window()) return *std::move(refusal);
    const auto plain = ascii_prefix(window().substr(0, into.size()));
    if (plain == 0 && !window().empty()) {
        if (auto refusal = decide()) return *std::move(refusal);
        return read(into);
    }
    pass(window().substr(0, plain));
    window().copy(into.data(), plain);
    window_at_ += plain;
    return plain;
}

Result<std::size_t> Utf8Source::Work::read_utf8(std::span<char> into) {
    const auto kept = cut_.copy(into.data(), cut_.size());
    cut_.clear();
    const auto count = raw(into.subspan(kept));
    if (!count) return count;
    const std::string_view text(into.data(), kept + *count);
    const auto good = utf8_prefix(text);
    const auto rest = text.substr(good);
    if (!rest.empty() && (*count == 0 || !is_cut_utf8(rest)))
        return bad_bytes(offset_ + good, line_ + lines_in(text.substr(0, good)));
    pass(text.substr(0, good));
    cut_ = rest;
    // A single cut character came: the next call has its rest or the end.
    return good == 0 && !rest.empty() ? read_utf8(into) : Result<std::size_t>(good);
}

std::optional<Refusal> Utf8Source::Work::convert_piece() {
    piece_.resize(piece_bytes);
    units_.resize(piece_bytes + 64);
    const auto count = raw(piece_);
    if (!count) return count.error();
    flushed_ = *count == 0;
    const char* from = piece_.data();
    UChar* to = units_.data() + units_kept_;
    UErrorCode error = U_ZERO_ERROR;
    ucnv_toUnicode(converter_.get(), &to, units_.data() + units_.size(), &from, piece_.data() + *count,
                   nullptr, flushed_, &error);
    auto units = static_cast<std::size_t>(to - units_.data());
    const std::size_t next_kept =
        !flushed_ && U_SUCCESS(error) && units > 0 && U16_IS_LEAD(units_[units - 1]) ? 1 : 0;
    units -= next_kept;

    text_.resize(units * 3);
    text_at_ = 0;
    std::int32_t bytes = 0;
    UErrorCode write_error = U_ZERO_ERROR;
    u_strToUTF8(text_.data(), static_cast<std::int32_t>(text_.size()), &bytes, units_.data(),
                static_cast<std::int32_t>(units), &write_error);
    text_.resize(U_SUCCESS(write_error) ? static_cast<std::size_t>(bytes) : 0);
    const auto used = offset_ + static_cast<std::uint64_t>(from - piece_.data());
    line_ += lines_in(text_);
    if (U_FAILURE(error)) {
        char bad[32];
        std::int8_t bad_size = sizeof bad;
        UErrorCode ignored = U_ZERO_ERROR;
        ucnv_getInvalidChars(converter_.get(), bad, &bad_size, &ignored);
        return bad_bytes(used - static_cast<std::uint64_t>(std::max<std::int8_t>(bad_size, 0)), line_);
    }
    if (U_FAILURE(write_error)) return bad_bytes(used, line_);
    offset_ = used;
    if (next_kept != 0) units_[0] = units_[units];
    units_kept_ = next_kept;
    return std::nullopt;
}

Result<std::size_t> Utf8Source::Work::read_converted(std::span<char> into) {
    while (text_at_ == text_.size()) {
        if (flushed_) return std::size_t{0};
        if (auto refusal = convert_piece()) return *std::move(refusal);
    }
    std::string_view rest = std::string_view(text_).substr(text_at_);
    // Whole characters only.
    auto count = std::min(rest.size(), into.size());
    while (count < rest.size() && (static_cast<unsigned char>(rest[count]) & 0xc0) == 0x80) --count;
    rest.copy(into.data(), count);
    text_at_ += count;
    return count;
}

Result<std::size_t> Utf8Source::Work::read(std::span<char> into) {
    if (state_ == State::fresh)
        if (auto refusal = begin()) return *std::move(refusal);
    if (state_ == State::ascii) return read_ascii(into);
    return found_.encoding == Encoding::utf8 ? read_utf8(into) : read_converted(into);
}

Utf8Source::Utf8Source(ByteSource bytes, std::optional<Encoding> chosen)
    : work_(std::make_unique<Work>(std::move(bytes), chosen)) {}
Utf8Source::~Utf8Source() = default;
Utf8Source::Utf8Source(Utf8Source&&) noexcept = default;
Utf8Source& Utf8Source::operator=(Utf8Source&&) noexcept = default;
Result<std::size_t> Utf8Source::read(std::span<char> into) { return work_->read(into); }
const EncodingFound& Utf8Source::found() const { return work_->found(); }

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/sql/column_filter.h"

#include "common/base/date.h"
#include "common/base/text.h"
#include "common/sql/filter_text.h"

#include <algorithm>

namespace liangheng {
namespace {

// A value that was typed stands for all between these two, both included: a month for its days.
struct Span {
    OwnedCell first;
    OwnedCell last;
};

CellTest range(std::optional<OwnedCell> from, std::optional<OwnedCell> to, bool above = false,
               bool below = false) {
    return {CellTest::Kind::range, {}, std::move(from), std::move(to), above, below};
}

class Parser {
public:
    Parser(const FieldInfo& field, ValuesNamed values_named) : field_(field), named_(values_named) {}

    /// False: not understood.
    bool add(std::string_view part) {
        if (is_text() && part.size() > 1 && part.front() == '"' && part.back() == '"')
            return add_contains(part.substr(1, part.size() - 2));
        if (part == "=" || part == "空" || part == "empty") return add_plain(CellTest::Kind::empty);
        if (part == "!" || part == "!=" || part == "<>" || part == "非空" || part == "not empty")
            return add_plain(CellTest::Kind::filled);
        for (const std::string_view sign : {">=", "<=", "<>", "!=", ">", "<", "=", "!"})
            if (part.starts_with(sign)) return add_compared(sign, trimmed(part.substr(sign.size())));
        if (const auto dots = part.find(".."); dots != part.npos)
            return add_range(trimmed(part.substr(0, dots)), trimmed(part.substr(dots + 2)));
        if (is_text()) return add_contains(part);
        return add_compared("=", part);
    }
    std::vector<CellTest> take() { return std::move(tests_); }

private:
    bool is_text() const { return field_.kind == Kind::text; }
    bool is_named() const { return field_.kind == Kind::enumeration || field_.kind == Kind::boolean; }

    bool add_plain(CellTest::Kind kind) {
        tests_.push_back({.kind = kind, .text = {}, .from = {}, .to = {}});
        return true;
    }
    bool add_contains(std::string_view text) {
        tests_.push_back({.kind = CellTest::Kind::contains, .text = std::string(text), .from = {}, .to = {}});
        return true;
    }

    bool add_compared(std::string_view sign, std::string_view value) {
        if (is_named()) return add_named(sign, value);
        if (is_text() && (sign == "!" || sign == "!=" || sign == "<>")) {
            tests_.push_back(
                {.kind = CellTest::Kind::lacks, .text = std::string(value), .from = {}, .to = {}});
            return true;
        }
        const auto span = span_of(value);
        if (!span) return false;
        if (sign == ">") tests_.push_back(range(span->last, {}, true));
        if (sign == ">=") tests_.push_back(range(span->first, {}));
        if (sign == "<") tests_.push_back(range({}, span->first, false, true));
        if (sign == "<=") tests_.push_back(range({}, span->last));
        if (sign == "=") tests_.push_back(range(span->first, is_text() ? span->first : span->last));
        if (sign == "!" || sign == "!=" || sign == "<>") {
            tests_.push_back(range({}, span->first, false, true));
            tests_.push_back(range(span->last, {}, true));
            if (field_.optional) add_plain(CellTest::Kind::empty);
        }
        return true;
    }

    bool add_range(std::string_view from, std::string_view to) {
        if (is_named() || (from.empty() && to.empty())) return false;
        const auto first = from.empty() ? std::nullopt : span_of(from);
        const auto last = to.empty() ? std::nullopt : span_of(to);
        if ((!from.empty() && !first) || (!to.empty() && !last)) return false;
        tests_.push_back(range(first ? std::optional(first->first) : std::nullopt,
                               last ? std::optional(last->last) : std::nullopt));
        return true;
    }

    bool add_named(std::string_view sign, std::string_view value) {
        const bool negative = sign == "!" || sign == "!=" || sign == "<>";
        if (!negative && sign != "=") return false;
        auto values = named_(value);
        if (values.empty()) return false;
        if (negative) {
            auto all = named_({});
            std::erase_if(
                all, [&](auto one) { return std::find(values.begin(), values.end(), one) != values.end(); });
            values = std::move(all);
            if (field_.optional) add_plain(CellTest::Kind::empty);
        }
        for (const auto one : values) tests_.push_back(range(OwnedCell::of(one), OwnedCell::of(one)));
        return true;
    }

    std::optional<Span> span_of(std::string_view value) const {
        const auto whole = [](std::optional<std::int64_t> number) -> std::optional<Span> {
            if (!number) return std::nullopt;
            return Span{OwnedCell::of(*number), OwnedCell::of(*number)};
        };
        switch (field_.kind) {
        case Kind::text:
            // The last text that begins so: behind every letter there is.
            if (value.empty()) return std::nullopt;
            return Span{OwnedCell::text(std::string(value)),
                        OwnedCell::text(std::string(value) + "\xF4\x8F\xBF\xBF")};
        case Kind::number:
        case Kind::change:
            return whole(field_.unit == Unit::none || field_.unit == Unit::cartons
                             ? parse_signed_number(value)
                             : hundredths_typed(value));
        case Kind::date:
            if (const auto days = days_from_text(value))
                return Span{OwnedCell::of(days->first.days), OwnedCell::of(days->last.days)};
            return std::nullopt;
        case Kind::time:
            if (const auto days = days_from_text(value))
                return Span{OwnedCell::of(instant_at(days->first).ms),
                            OwnedCell::of(instant_at(days->last).ms + day_ms - 1)};
            return std::nullopt;
        default:
            return std::nullopt;
        }
    }

    const FieldInfo& field_;
    ValuesNamed named_;
    std::vector<CellTest> tests_;
};

}

Result<std::vector<CellTest>> parse_cell_tests(const FieldInfo& field, std::string_view typed,
                                               ValuesNamed values_named) {
    Parser parser(field, values_named);
    const auto text = field.kind == Kind::text ? narrow_signs(typed) : narrow_all(typed);
    for (const auto part : list_parts(text)) {
        const auto wanted = trimmed(part);
        if (wanted.empty()) continue;
        if (!parser.add(wanted)) return refuse("filter.not_understood", {{"part", std::string(wanted)}});
    }
    return parser.take();
}

}

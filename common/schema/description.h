// SPDX-License-Identifier: GPL-3.0-or-later
// How a struct is described: one line a field, checked at compile time. Only subjects include this.
//
//     template<> struct Description<Retailer> {
//         static constexpr auto entity = describe(11, "retailer", FIELD_LABEL("entity", "Retailer"),
//                                                in_territory("territory"));
//         static constexpr auto fields = std::tuple{
//             field<&Retailer::id>(1, "id", FIELD_LABEL("field", "Id"), key),
//             ... };
//     };
//     static_assert(complete<Retailer>);
#pragma once

#include "common/schema/info.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <tuple>
#include <utility>

/// A label with the context of its translation. Expands to the text; the translation tools find it by name.
#define FIELD_LABEL(context, text) text

namespace liangheng {

template<class T> struct Description;

/// English labels of an enum's values in the order of the enum; specialised beside the enum.
template<class E> struct EnumLabels;

// --- fields --------------------------------------------------------------------------------------

struct FieldOptions {
    bool key = false;
    bool unique = false;
    bool personal = false;
    bool secret = false;
    bool names_file = false;
    std::uint32_t limit = 0;
    std::uint32_t digits = 0;
    ReadAs read_as = ReadAs::nothing;
    std::string_view corrects;
};

// clang-format off
struct KeyOption { constexpr void apply(FieldOptions& o) const { o.key = true; } };
struct UniqueOption { constexpr void apply(FieldOptions& o) const { o.unique = true; } };
struct PersonalOption { constexpr void apply(FieldOptions& o) const { o.personal = true; } };
struct SecretOption { constexpr void apply(FieldOptions& o) const { o.secret = true; } };
struct FileOption { constexpr void apply(FieldOptions& o) const { o.names_file = true; } };
struct LimitOption { std::uint32_t value; constexpr void apply(FieldOptions& o) const { o.limit = value; } };
struct DigitsOption { std::uint32_t value; constexpr void apply(FieldOptions& o) const { o.digits = value; } };
struct ReadOption { ReadAs value; constexpr void apply(FieldOptions& o) const { o.read_as = value; } };
struct CorrectsOption { std::string_view field; constexpr void apply(FieldOptions& o) const { o.corrects = field; } };
// clang-format on

inline constexpr KeyOption key;           ///< part of the primary key
inline constexpr UniqueOption unique;     ///< no two rows with the same value
inline constexpr PersonalOption personal; ///< personal data: never logged
inline constexpr SecretOption secret;     ///< password hashes: never in audit events, exports or logs
inline constexpr FileOption names_file; ///< SHA-256 of a file; the file goes to the server before the command
/// Longest text in bytes, or most elements of a list.
constexpr LimitOption limit(std::size_t value) { return {static_cast<std::uint32_t>(value)}; }
/// Exactly so many decimal digits; leading zeros count.
constexpr DigitsOption digits(std::uint32_t value) { return {value}; }
/// A name that people look for by its sound: the desk keeps its reading with the row, finds and sorts by it.
inline constexpr ReadOption read_as_goods{ReadAs::goods};
/// The same for the name of a person, whose surname has a reading of its own.
inline constexpr ReadOption read_as_person{ReadAs::person};
/// A reading by which staff correct the computed one of another field: "shan wen" or "sw".
constexpr CorrectsOption corrects(std::string_view field) { return {field}; }

template<auto Pointer> struct Field;
template<class T, class M, M T::*Pointer> struct Field<Pointer> {
    using Owner = T;
    using Member = M;
    static constexpr M T::*pointer = Pointer;
    int number;
    std::string_view name;
    std::string_view label;
    FieldOptions options;
};

template<auto Pointer, class... Options>
constexpr Field<Pointer> field(int number, std::string_view name, std::string_view label,
                               Options... options) {
    FieldOptions all;
    (options.apply(all), ...);
    return {number, name, label, all};
}

// --- structs -------------------------------------------------------------------------------------

struct StructSpec {
    int number = 0;
    std::string_view name;
    std::string_view label;
    Visibility visibility = Visibility::global;
    std::string_view holder;
    std::string_view period;
    std::array<std::string_view, 4> indexes{};
    std::size_t index_count = 0;
    std::string_view check;
    const EntityInfo& (*head)() = nullptr;
    bool has_story = false;
};

struct HolderOption {
    Visibility visibility;
    std::string_view column;
    constexpr void apply(StructSpec& s) const {
        s.visibility = visibility;
        s.holder = column;
    }
};
struct PeriodOption {
    std::string_view column;
    constexpr void apply(StructSpec& s) const { s.period = column; }
};
struct IndexOption {
    std::string_view columns;
    constexpr void apply(StructSpec& s) const { s.indexes[s.index_count++] = columns; }
};

struct CheckOption {
    std::string_view condition;
    constexpr void apply(StructSpec& s) const { s.check = condition; }
};

struct StoryOption {
    constexpr void apply(StructSpec& s) const { s.has_story = true; }
};

inline constexpr HolderOption in_all{Visibility::global, {}};
/// Never replicated: logins, tokens.
inline constexpr HolderOption on_server_only{Visibility::server_only, {}};
constexpr HolderOption in_department(std::string_view column) { return {Visibility::department, column}; }
constexpr HolderOption in_territory(std::string_view column) { return {Visibility::territory, column}; }
constexpr HolderOption in_person(std::string_view column) { return {Visibility::person, column}; }
/// Seen by whoever sees the record that the row is about; the column is its place (record_place).
constexpr HolderOption beside_record(std::string_view column) { return {Visibility::record, column}; }
/// Business date of an entity of high volume: its buckets are divided by half-years.
constexpr PeriodOption period(std::string_view column) { return {column}; }
/// Index for Facts::each and named queries; begins with the subject of the rule.
constexpr IndexOption indexed(std::string_view columns) { return {columns}; }

/// People comment on rows of the entity and attach files to them.
inline constexpr StoryOption with_story;

/// SQL condition that the database holds as a second net, such as `"ordered" <= "cap"`.
constexpr CheckOption checked(std::string_view condition) { return {condition}; }

template<class... Options>
constexpr StructSpec describe(int number, std::string_view name, std::string_view label, Options... options) {
    StructSpec spec{.number = number, .name = name, .label = label};
    (options.apply(spec), ...);
    return spec;
}
/// Lines of a head: key (head, sequence), stored in their own table, read, sent and hashed with the head.
template<class Head, class... Options>
constexpr StructSpec describe_detail(int number, std::string_view name, std::string_view label,
                                     Options... options) {
    StructSpec spec = describe(number, name, label, options...);
    spec.head = &info<Head>;
    return spec;
}
/// A struct inside a command or message, or a message of the protocol.
constexpr StructSpec describe_part(int number, std::string_view name) {
    return {.number = number, .name = name};
}

// --- checks --------------------------------------------------------------------------------------

template<class T, class... F>
concept takes_members = requires {
    T{std::declval<typename F::Member>()...};
};
template<class T, class... F>
concept takes_one_more = requires {
    T{std::declval<typename F::Member>()..., {}};
};

template<class T, class... F> consteval bool describes_all(const std::tuple<F...>& fields) {
    static_assert((std::is_same_v<typename F::Owner, T> && ...),
                  "a field of another struct is described here");
    static_assert(takes_members<T, F...>, "the fields are not described in the order of the members");
    static_assert(!takes_one_more<T, F...>, "a member is not described");
    std::array<int, sizeof...(F)> numbers{};
    std::array<std::string_view, sizeof...(F)> names{};
    std::size_t n = 0;
    std::apply([&](const auto&... f) { ((numbers[n] = f.number, names[n] = f.name, ++n), ...); }, fields);
    for (std::size_t i = 0; i < n; ++i) {
        if (numbers[i] < 1 || numbers[i] > 100 || names[i].empty()) return false;
        for (std::size_t j = 0; j < i; ++j)
            if (numbers[i] == numbers[j] || names[i] == names[j]) return false;
    }
    return true;
}

/// Every member is described exactly once, with its own number (1-100) and name.
template<class T> inline constexpr bool complete = describes_all<T>(Description<T>::fields);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// What a description says, as tables that ordinary code reads: SQL, wire, JSON, lists, forms, documentation.
// Made from Description<T> by common/schema/make_info.h; found through info<T>() and the catalogue.
#pragma once

#include "common/base/uuid.h"
#include "common/schema/cell.h"
#include "common/wire/limits.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace liangheng {

/// What a field is; decides its SQL type, its protobuf type, its editor and its format.
enum class Kind : std::uint8_t { boolean, number, change, text, bytes, id, date, time, enumeration, list };

/// What a number counts.
enum class Unit : std::uint8_t { none, cartons, fen, basis_points };

/// How the sound of a text is looked up: as the name of a shop, place or product, or of a person.
enum class ReadAs : std::uint8_t { nothing, goods, person };

/// One value of an enum: its number on the wire, its name in JSON and CSV, its English label.
struct EnumValue {
    int value;
    std::string_view name;
    std::string_view label;
};
struct EnumInfo {
    std::string_view name;
    std::vector<EnumValue> values;

    const EnumValue* find(std::int64_t value) const;
    const EnumValue* find(std::string_view name) const;
};

struct StructInfo;
struct EntityInfo;

/// Access to a vector member: of described structs (element) or of text and ids (element_kind).
struct ListAccess {
    const StructInfo& (*element)() = nullptr;
    Kind element_kind = Kind::list;
    std::size_t (*size)(const void* object) = nullptr;
    const void* (*at)(const void* object, std::size_t index) = nullptr;
    void* (*append)(void* object) = nullptr;
    Cell (*get)(const void* element) = nullptr;
    bool (*set)(void* element, const Cell& cell) = nullptr;
};

/// One field: the member of a struct, the column of a table, the field of a message.
struct FieldInfo {
    int number = 0;         ///< protobuf field number, never reused
    std::string_view name;  ///< column and JSON name
    std::string_view label; ///< English label; the translation has context "field"
    Kind kind = Kind::text;
    Unit unit = Unit::none;
    bool optional = false; ///< may be absent in real life; absent is never 0
    bool key = false;
    bool unique = false;
    bool personal = false;                    ///< telephone, birthday: never in logs
    bool names_file = false;                  ///< SHA-256 of a file that is sent before the command
    bool secret = false;                      ///< password hashes: never in audit events, exports or logs
    std::uint32_t limit = limits::text_field; ///< bytes of a text, elements of a list
    std::uint32_t digits = 0;                 ///< exactly this many decimal digits, when not 0
    ReadAs read_as = ReadAs::nothing;         ///< a name that people look for by its sound
    std::string_view corrects;                ///< field of the same entity whose computed reading it corrects
    const EnumInfo* enumeration = nullptr;
    const EntityInfo& (*reference)() = nullptr; ///< entity that an Id<T> names
    Cell (*get)(const void* object) = nullptr;
    bool (*set)(void* object, const Cell& cell) = nullptr; ///< false: wrong type or out of range
    ListAccess list;
};

/// A described struct: part of a command, message of the protocol, result of a report, entity, command.
struct StructInfo {
    int number = 0;
    std::string_view name;
    std::string_view label;        ///< English; the translation has context "entity" or "command"
    std::vector<FieldInfo> fields; ///< members, by ascending number
    void* (*create)() = nullptr;
    void (*destroy)(void* object) = nullptr;

    const FieldInfo* find(std::string_view field_name) const;
};

/// Who sees the rows of an entity (rules.md, section 1); decides their bucket.
/// `record`: like another entity's row that it is about; its holder is the place of that row.
enum class Visibility : std::uint8_t { global, department, territory, person, route, server_only, record };

/// An index that rules or queries may use: column names in order.
struct IndexInfo {
    std::string_view text;            ///< "retailer, month"
    std::vector<std::size_t> columns; ///< positions in EntityInfo::columns
};

/// A text column whose reading the desk keeps beside it.
struct ReadColumn {
    std::size_t column = 0;
    std::optional<std::size_t> correction; ///< column with the reading that staff gave
};

/// An entity or a detail entity (lines of a head).
struct EntityInfo : StructInfo {
    Visibility visibility = Visibility::global;
    std::size_t holder = 0;            ///< column of territory, department, employee, route or place
    bool has_story = false;            ///< people comment on its rows and attach files to them
    std::optional<std::size_t> period; ///< column of the business date, for entities with half-year buckets
    std::vector<FieldInfo> columns; ///< fields, then (heads only) version … updated_by with numbers 101-105
    std::vector<IndexInfo> indexes;
    std::vector<ReadColumn> read;           ///< columns that are found and sorted by their sound
    std::string_view check;                 ///< SQL condition kept by the database as a second net
    const EntityInfo& (*head)() = nullptr;  ///< for a detail entity: its head
    std::vector<const EntityInfo*> details; ///< for a head: its detail entities, by number

    bool is_detail() const { return head != nullptr; }
    std::size_t
    column(std::string_view column_name) const; ///< throws std::out_of_range for a name that is none
    const IndexInfo& index(std::string_view index_text) const;
};

/// Positions of the common columns behind the members of a head.
enum class Common : std::size_t { version, created_at, created_by, updated_at, updated_by };
inline std::size_t common_column(const EntityInfo& entity, Common which) {
    return entity.fields.size() + static_cast<std::size_t>(which);
}

/// The table of one described entity; defined for every entity in common/catalogue.cpp.
template<class T> const EntityInfo& info();

/// Name of the bucket in which a row lies: `entity/holder[/period]` (sync.md 6). Reads only the row's own
/// cells.
std::string bucket_name(const EntityInfo& entity, std::span<const Cell> columns);
/// Where a row lies without regard to its period: what is said about it is seen by whoever sees rows there.
std::string record_place(const EntityInfo& entity, std::span<const Cell> columns);
/// The same from the parts; `day` counts only for entities with a period.
std::string bucket_name(const EntityInfo& entity, const Uuid& holder, std::int64_t day);

}

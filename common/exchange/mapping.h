// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a foreign file feeds which field, and how its text becomes a value: the mapping file
// ("--mapping FILE", TOML), and `--map field=column` and `--set field=value`, which win over it.
#pragma once

#include "common/exchange/date_format.h"
#include "common/exchange/pattern.h"
#include "common/schema/cell_text.h"
#include "common/wire/limits.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace liangheng {

inline constexpr std::size_t largest_mapping_file = 64 * limits::kib;
inline constexpr std::int64_t longest_padded_code = 64;  ///< characters that `pad` makes at most
inline constexpr std::size_t most_mapped_values = 1'000; ///< entries of one `values` table

/// A field that an import fills, by the name that mappings use for it; the description outlives the mapping.
struct ImportField {
    std::string name;
    const FieldInfo* field;
    /// For references: the field of the other entity that people write ("licence_no"). It is the lookup where
    /// a mapping names none; empty: only ids are taken.
    std::string lookup_field = {};
    /// The importer itself says when a spreadsheet has shortened the text ("6.9E+12").
    bool judges_digits = false;
};
using ImportFields = std::vector<ImportField>;

/// The row with that text in that field: "retailer.licence_no". The importer looks it up.
struct Lookup {
    std::string entity;
    std::string field;
};

/// Where the value of one field comes from.
struct FieldSource {
    std::string name; ///< name of the field in mappings
    const FieldInfo* field = nullptr;
    std::optional<std::string> column; ///< of the file; absent with a constant
    std::string constant;
    bool hundredths = false; ///< amount in yuan (or another such currency), two decimals at most
    std::optional<DateFormat> format;
    std::optional<Pattern> pattern;
    std::string prefix;
    std::size_t pad = 0; ///< leading zeros up to this many characters
    /// What stands in the column, and what we write for it; empty: the text itself. Other texts are refused.
    std::vector<std::pair<std::string, std::string>> values;
    bool blank_says_nothing = false; ///< a blank cell is no text for the table of values
    std::optional<Lookup> lookup;
    bool judges_digits = false; ///< as in ImportField

    explicit FieldSource(const ImportField& target);
    /// The code is made here and stands in no file; the report says so.
    bool makes_code() const { return !prefix.empty() || pad > 0; }
};

class Mapping {
public:
    explicit Mapping(ImportFields fields) : fields_(std::move(fields)) {}

    /// Reads the text of a mapping file; `file` is its name in refusals. Refused as mapping.bad_toml,
    /// mapping.unknown_table, mapping.unknown_field, mapping.unknown_key, mapping.bad_value,
    /// mapping.not_together: arguments file, line, entry, key, expected or allowed.
    std::optional<Refusal> read(std::string_view toml, const std::string& file);
    /// The same from disk (64 KiB at most); throws std::system_error when it cannot be read.
    std::optional<Refusal> load(const std::filesystem::path& path);
    /// `field=column` of `--map`; replaces the field's entry.
    std::optional<Refusal> map(std::string_view assignment);
    /// `field=value` of `--set`; replaces the field's entry.
    std::optional<Refusal> set(std::string_view assignment);
    /// Fields without entry take the column of their own name, where the header has one.
    void add_same_names(std::span<const std::string> header);

    const std::vector<FieldSource>& sources() const { return sources_; }
    const FieldSource* find(std::string_view name) const;
    /// Replaces the field's entry.
    void put(FieldSource source);

private:
    friend class MappingFile;
    const ImportField* target(std::string_view name) const;
    std::string target_names() const;

    ImportFields fields_;
    std::vector<FieldSource> sources_;
};

/// A mapping joined to the header of one file: position of the column per source, none for constants.
struct BoundSource {
    const FieldSource* source;
    std::optional<std::size_t> column;
};
/// Refused as mapping.unknown_column {column, field, allowed} when the header lacks one; the mapping must
/// stay.
Result<std::vector<BoundSource>> join_header(const Mapping& mapping, std::span<const std::string> header);

/// The value of a field from the text of its cell (ignored by constants): pattern, then the table of values,
/// then prefix and padding, then format or unit, then parse_cell. With a lookup: the text to look up
/// (Cell::Type::text), absent, or the id when the text is one. Refusals as parse_cell, value.no_match when
/// the pattern finds nothing, and value.unmapped when the table of values does not hold the text.
Result<OwnedCell> convert_cell(const FieldSource& source, std::string_view text);

/// "12.5" -> 1250 without floating point; nothing for anything but an amount with two decimals at most.
std::optional<std::int64_t> hundredths_from_text(std::string_view text);

}

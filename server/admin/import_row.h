// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of an imported file as values of the kind's fields.
#pragma once

#include "common/exchange/csv_reader.h"
#include "common/exchange/mapping.h"

#include <optional>
#include <string>
#include <vector>

namespace liangheng {

/// One row: a value for each field of the kind, by the field's position. A field that the mapping does not
/// name has none; nor has a blank cell, unless it is a text or means "absent". References hold the text to
/// look up until the kind has found the row that it means.
struct ImportRow {
    std::uint64_t line = 0;
    bool blank = false;
    std::vector<std::optional<OwnedCell>> values;
    std::vector<const Lookup*> lookups;
    std::vector<bool> mapped; ///< the mapping names the field
    std::vector<Refusal> problems;

    /// The row says something about this field.
    bool has(std::size_t field) const { return values[field].has_value(); }
    /// The same, and it is not empty.
    bool filled(std::size_t field) const {
        const auto& value = values[field];
        return value && !value->is_null() && (value->type == Cell::Type::integer || !value->bytes.empty());
    }
    const OwnedCell& at(std::size_t field) const { return *values[field]; }
    /// Text of a field that is filled, empty otherwise.
    const std::string& text(std::size_t field) const;
};

/// Reads the rows of one pass over a file.
class ImportReader {
public:
    /// `mapping` gets the columns that are named like fields; it must stay. Refuses what CsvReader::open and
    /// join_header refuse.
    static Result<ImportReader> open(ByteSource bytes, Mapping& mapping, const ImportFields& fields);

    /// The next row; false at the end. A refusal ends the reading.
    Result<bool> next(ImportRow& row);
    const EncodingFound& encoding() const { return csv_.encoding(); }

private:
    struct Bound {
        BoundSource source;
        std::size_t field;
    };

    ImportReader(CsvReader csv, std::vector<Bound> bound, std::size_t fields);
    void convert(const Bound& bound, std::string_view text, ImportRow& row) const;

    CsvReader csv_;
    std::vector<Bound> bound_;
    std::size_t fields_;
    std::vector<bool> mapped_;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of an imported file as values of the kind's fields.
#pragma once

#include "common/exchange/file_cell.h"

#include <optional>
#include <string>
#include <vector>

namespace liangheng {

/// One row: a value for each field of the kind, by the field's position. A field that the mapping does not
/// name has none; nor has a blank cell, unless it is a text or means "absent". References hold the text to
/// look up until the kind has found the row that it means.
struct ImportRow {
    std::uint64_t line = 0;
    bool blank = false; ///< nothing in it, or a total: no row of data
    std::vector<std::optional<OwnedCell>> values;
    std::vector<const Lookup*> lookups;
    std::vector<bool> mapped; ///< the mapping names the field
    std::vector<Refusal> problems;
    std::vector<Refusal> warnings;

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
    /// `mapping` gets the columns that are named like fields; it must stay. `bytes` gives the content from
    /// its beginning, each time. Refuses what open_rows and join_header refuse.
    static Result<ImportReader> open(const std::function<ByteSource()>& bytes, Mapping& mapping,
                                     const ImportFields& fields);
    /// The same for a file that is open already; only columns that the mapping names are read.
    static Result<ImportReader> over(std::unique_ptr<RowReader> rows, const Mapping& mapping,
                                     const ImportFields& fields);

    /// The next row; false at the end. A refusal ends the reading.
    Result<bool> next(ImportRow& row);
    const RowReader& file() const { return *rows_; }
    /// The row as the file has it, until the next one is read; null before the first.
    const FileRow* raw() const { return raw_; }
    /// Column of the file that a field comes from.
    std::optional<std::size_t> column_of(std::string_view field) const;

private:
    struct Bound {
        BoundSource source;
        std::size_t field;
    };

    ImportReader(std::unique_ptr<RowReader> rows, std::vector<Bound> bound, std::size_t fields);
    void convert(const Bound& bound, const FileRow& from, ImportRow& row) const;

    std::unique_ptr<RowReader> rows_;
    const FileRow* raw_ = nullptr;
    std::vector<Bound> bound_;
    std::size_t fields_;
    std::vector<bool> mapped_;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// A file that a person imports at a desk, before anything is sent: its columns, what becomes of each row, and
// the commands that carry the good ones. It reads and decides, and changes nothing.
#pragma once

#include "common/batches/import_rows.h"
#include "common/imports/import_decider.h"

#include <array>

namespace liangheng {

enum class ImportRowState : std::uint8_t { added, changed, same, refused, blank };

/// A value that the import gives to a row that exists.
struct ImportFieldChange {
    const FieldInfo* field = nullptr;
    OwnedCell before;
    OwnedCell after;
};

struct ImportPreviewRow {
    std::uint64_t line = 0; ///< as a spreadsheet numbers it
    ImportRowState state = ImportRowState::blank;
    std::string item; ///< licence number, code
    std::vector<Refusal> problems;
    std::vector<Refusal> warnings;
    std::vector<ImportFieldChange> changes;
    std::vector<ImportCommand> commands;
    std::vector<std::string> cells; ///< as the file has them
};

/// How many rows there are of each state; read = all but blank ones + blank.
struct ImportCounts {
    std::size_t read = 0;
    std::array<std::size_t, 5> of{}; ///< by ImportRowState
    std::size_t in(ImportRowState state) const { return of[static_cast<std::size_t>(state)]; }
    std::size_t accepted() const { return read - in(ImportRowState::refused)-in(ImportRowState::blank); }
};

class ImportPreview {
public:
    /// What the preview stands on; all must stay.
    struct Ground {
        const ImportRowSource& rows;
        const Facts& facts;
        Context context;
        /// The rows that this desk holds, where a rule could not tell; the server decides in the end.
        FactsWithChanges::ScanAnyway scan_anyway = {};
        /// Further names of a field, and of a value of an enum, in the language of the person.
        std::function<std::vector<std::string>(const ImportField&)> labels = {};
        std::function<std::string(const EnumInfo&, std::int64_t)> value_label = {};
    };
    /// A kind that make_import_kind knows. `bytes` is the whole file, `name` its name without folder.
    ImportPreview(Ground ground, std::string kind, std::string name, std::string bytes);
    ~ImportPreview();
    ImportPreview(const ImportPreview&) = delete;
    ImportPreview& operator=(const ImportPreview&) = delete;

    const ImportFields& fields() const { return kind_->fields(); }
    const std::string& kind() const { return work_.kind; }
    const std::string& file_name() const { return name_; }
    Id<ImportBatch> batch() const { return import_batch_id(work_.kind, work_.digest); }
    /// Must be filled for a new row.
    bool is_required(std::size_t field) const;

    /// Opens the file and guesses the columns. Refuses what open_rows refuses, and a forbidden column.
    std::optional<Refusal> open(const RowOptions& options);
    const std::vector<std::string>& header() const { return header_; }
    const std::vector<std::string>& sheets() const { return sheets_; }
    const std::string& sheet() const { return sheet_; }
    std::string_view format() const { return format_; }
    const EncodingFound& encoding() const { return encoding_; }
    /// Column of each field; empty: none.
    std::vector<std::optional<std::size_t>>& columns() { return columns_; }
    /// Name of the column that a field comes from; empty: none.
    std::string column_name(std::string_view field) const;

    /// Begins to decide all rows anew, with the columns of now.
    std::optional<Refusal> begin();
    /// Decides some further rows; false: that was the last one. A refusal ends it.
    Result<bool> decide_some(std::size_t rows);
    /// All rows are decided.
    bool decided() const { return decided_; }
    const std::vector<ImportPreviewRow>& rows() const { return rows_; }
    const ImportCounts& counts() const { return counts_; }
    /// About the file as a whole.
    const std::vector<Refusal>& notes() const { return notes_; }
    /// The commands of the accepted rows, in as few parts as the limits allow.
    std::vector<ImportRows> batches() const;

private:
    Mapping mapping() const;
    struct Pass;
    ImportPreviewRow decide_row(Pass& pass);
    void end_pass();
    Result<std::unique_ptr<RowReader>> reader() const;

    Ground ground_;
    std::string name_;
    std::string bytes_;
    ImportLookups lookups_;
    ImportWork work_;
    std::unique_ptr<ImportKind> kind_;
    RowOptions options_;
    std::vector<std::string> header_;
    std::vector<std::string> sheets_;
    std::string sheet_;
    std::string_view format_;
    EncodingFound encoding_;
    std::vector<std::optional<std::size_t>> columns_;
    std::vector<ImportPreviewRow> rows_;
    ImportCounts counts_;
    std::vector<Refusal> notes_;
    std::unique_ptr<Pass> pass_;
    bool decided_ = false;
};

/// What an ImportRows command may hold at most, in encoded bytes; the frame has room for little more.
inline constexpr std::size_t import_part_bytes = 900 * limits::kib;

}

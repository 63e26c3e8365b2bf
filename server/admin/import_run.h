// SPDX-License-Identifier: GPL-3.0-or-later
// One import from its file to its report. The command line and the tests call it.
#pragma once

#include "server/admin/commands.h"
#include "server/admin/import_commit.h"
#include "server/admin/import_file.h"

namespace liangheng {

/// What one import is made of. The mapping must stay.
struct ImportTask {
    OfficeOnDisk& office;
    const ImportOptions& options;
    const ImportFile& file;
    ImportWork& work;
    ImportReport& report;
    UtcTime now;
    std::function<void()> pause; ///< between groups
    std::string sheet;           ///< of a workbook; empty for CSV

    const ImportReader* reader = nullptr; ///< of the pass that decides

    /// "file.csv:57", or in a workbook "Sheet1!A57".
    std::string place(std::uint64_t line) const;
    /// The same with the cell that the problem is about.
    std::string place(std::uint64_t line, const Refusal& problem) const;
    /// Nothing is to be stored: a dry run, or refused lines that may not be left out.
    bool stops_after_deciding() const {
        return options.dry_run || (!options.skip_bad && !report.refused.empty());
    }
    void begin_reading(const ImportReader& from);
    /// Warnings about the file as a whole: codes made, an encoding in doubt, what is hidden in it.
    void note_file(const Mapping& mapping, const RowReader& rows);
    void note_defaults(const std::map<std::string, std::string>& defaulted);
    /// Stores what `feed` hands out, part by part. `feed` says whether it has handed out everything; if not,
    /// or when the store cannot go on, the last group is not stored and the answer is false.
    bool commit(FunctionRef<bool(FunctionRef<bool(ImportPart)>)> feed);
};

/// The mapping of the options for these fields.
Result<Mapping> import_mapping(const ImportOptions& options, const ImportFields& fields);

/// Imports a file; `now` is the office's time, `pause` is called between groups. A refusal means that the
/// call itself or the file as a whole is not usable: mapping, encoding, size.
Result<ImportReport> import_file(OfficeOnDisk& office, const DataFolder& folder, const ImportOptions& options,
                                 UtcTime now, std::function<void()> pause = {});

/// Kinds whose rows stand for themselves.
std::optional<Refusal> import_rows(ImportTask& task, ImportKind& kind, Mapping& mapping);
/// Kind orders: lines of one order are recognised wherever they stand.
std::optional<Refusal> import_orders(ImportTask& task, Mapping& mapping);
const ImportFields& order_import_fields();

}

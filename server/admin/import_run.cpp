// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/import_run.h"

#include "common/exchange/csv_reader.h"
#include "common/exchange/xlsx_formats.h"
#include "server/admin/import_store_rows.h"

namespace liangheng {
namespace {

// The file cannot be read to its end: what stops it stands as its last refused line.
void end_at_refusal(ImportReport& report, const Refusal& stopped) {
    std::string at = report.file;
    for (const auto& argument : stopped.arguments)
        if (argument.name == "line") at += ':' + argument.value;
    report.refuse_row(std::move(at), {}, {stopped});
    report.rows = report.accepted + report.refused.size() + report.blank;
    report.committed = false;
}

}

std::string ImportTask::place(std::uint64_t line) const {
    if (sheet.empty()) return at_line(file.name(), line);
    return sheet + '!' + cell_name(0, line);
}

std::string ImportTask::place(std::uint64_t line, const Refusal& problem) const {
    if (sheet.empty() || !reader) return place(line);
    std::optional<std::size_t> column;
    for (const auto& argument : problem.arguments)
        if (argument.name == "field") column = reader->column_of(argument.value);
    return sheet + '!' + cell_name(column.value_or(0), line);
}

void ImportTask::begin_reading(const ImportReader& from) {
    reader = &from;
    sheet = from.file().sheet();
    report.format = from.file().format();
}

void ImportTask::note_file(const Mapping& mapping, const RowReader& rows) {
    const auto& encoding = rows.encoding();
    report.encoding = encoding_name(encoding.encoding);
    for (const auto& note : rows.notes()) report.warn(file.name(), sheet, note);
    for (const auto& source : mapping.sources())
        if (source.makes_code())
            report.warn(file.name(), source.name,
                        refuse("import.code_made", {{"field", source.name},
                                                    {"prefix", source.prefix},
                                                    {"column", source.column.value_or("")},
                                                    {"pad", std::to_string(source.pad)}}));
    if (encoding.doubtful)
        report.warn(
            file.name(), {},
            refuse("encoding.doubtful", {{"encoding", std::string(encoding_name(encoding.encoding))}}));
}

void ImportTask::note_defaults(const std::map<std::string, std::string>& defaulted) {
    for (const auto& [field, value] : defaulted)
        report.warn(file.name(), field, refuse("import.default_taken", {{"field", field}, {"value", value}}));
}

bool ImportTask::commit(FunctionRef<bool(FunctionRef<bool(ImportPart)>)> feed) {
    const auto way =
        report.rows <= import_rows_at_once ? ImportCommit::Way::at_once : ImportCommit::Way::in_groups;
    ImportCommit commit(office, way, options.skip_bad, [&](const ImportPart& part, const Refusal& refusal) {
        report.accepted -= part.lines.size();
        for (const auto line : part.lines) report.refuse_row(place(line), part.item, {refusal});
    });
    commit.set_pause(pause);
    const bool whole = feed([&](ImportPart part) { return commit.add(std::move(part)); });
    return whole && commit.finish();
}

Result<Mapping> import_mapping(const ImportOptions& options, const ImportFields& fields) {
    Mapping mapping(fields);
    if (!options.mapping.empty())
        if (auto wrong = mapping.load(options.mapping)) return *std::move(wrong);
    for (const auto& assignment : options.map)
        if (auto wrong = mapping.map(assignment)) return *std::move(wrong);
    for (const auto& assignment : options.set)
        if (auto wrong = mapping.set(assignment)) return *std::move(wrong);
    return mapping;
}

Result<ImportReport> import_file(OfficeOnDisk& office, const DataFolder& folder, const ImportOptions& options,
                                 UtcTime now, std::function<void()> pause) {
    auto file = ImportFile::open(options.file, folder.path(), server_csv_limits.file_bytes);
    if (!file) return file.error();
    const ImportStoreRows rows(office.store());
    ImportLookups lookups(rows);
    ImportWork work{
        options.kind, file->digest(), date_of(now), {options.accept.begin(), options.accept.end()}, lookups};
    ImportReport report;
    report.file = file->name();
    report.kind = options.kind;
    ImportTask task{office, options, *file, work, report, now, std::move(pause), {}};
    const auto kind = make_import_kind(options.kind, work);
    if (options.kind == "questions" || options.kind == "sessions") return refuse("not_available");
    if (!kind && options.kind != "orders") return refuse("import.unknown_kind", {{"kind", options.kind}});
    auto mapping = import_mapping(options, kind ? kind->fields() : order_import_fields());
    if (!mapping) return mapping.error();
    if (auto stopped = kind ? import_rows(task, *kind, *mapping) : import_orders(task, *mapping)) {
        if (stopped->code.starts_with("mapping.")) return *std::move(stopped);
        end_at_refusal(report, *stopped);
    }
    if (options.skip_bad) report.left_out = report.refused.size();
    return report;
}

}

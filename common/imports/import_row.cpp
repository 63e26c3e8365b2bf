// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/imports/import_row.h"

#include "common/base/text.h"
#include "common/exchange/csv_reader.h"
#include "common/exchange/loose_text.h"

#include <algorithm>

namespace liangheng {

const std::string& ImportRow::text(std::size_t field) const {
    static const std::string none;
    return filled(field) ? values[field]->bytes : none;
}

namespace {

bool is_total(const FileRow& row) {
    for (const auto cell : row.cells)
        if (!trimmed(cell).empty()) return is_total_word(cell);
    return false;
}

// Merged cells repeat what names a row, which one value cannot.
bool names_row(const FieldSource& source) { return source.field->unique || source.field->key; }

}

Result<ImportReader> ImportReader::open(const std::function<ByteSource()>& bytes, Mapping& mapping,
                                        const ImportFields& fields) {
    RowOptions options;
    options.is_known = [&](std::string_view name) {
        const auto is_field = [&](const auto& field) { return field.name == name; };
        const auto is_source = [&](const auto& source) { return source.column == name; };
        return std::any_of(fields.begin(), fields.end(), is_field) ||
               std::any_of(mapping.sources().begin(), mapping.sources().end(), is_source);
    };
    auto rows = open_rows(bytes, server_csv_limits, options);
    if (!rows) return rows.error();
    mapping.add_same_names((*rows)->header());
    return over(*std::move(rows), mapping, fields);
}

Result<ImportReader> ImportReader::over(std::unique_ptr<RowReader> rows, const Mapping& mapping,
                                        const ImportFields& fields) {
    const auto joined = join_header(mapping, rows->header());
    if (!joined) return joined.error();
    std::vector<Bound> bound;
    for (const auto& source : *joined) {
        const auto field = std::find_if(fields.begin(), fields.end(),
                                        [&](const auto& f) { return f.name == source.source->name; });
        bound.push_back({source, static_cast<std::size_t>(field - fields.begin())});
    }
    return ImportReader(std::move(rows), std::move(bound), fields.size());
}

ImportReader::ImportReader(std::unique_ptr<RowReader> rows, std::vector<Bound> bound, std::size_t fields)
    : rows_(std::move(rows)), bound_(std::move(bound)), fields_(fields), mapped_(fields) {
    for (const auto& known : bound_) mapped_[known.field] = true;
}

std::optional<std::size_t> ImportReader::column_of(std::string_view field) const {
    for (const auto& bound : bound_)
        if (bound.source.source->field->name == field || bound.source.source->name == field)
            return bound.source.column;
    return std::nullopt;
}

void ImportReader::convert(const Bound& bound, const FileRow& from, ImportRow& row) const {
    const auto& source = *bound.source.source;
    const auto& field = *source.field;
    const auto text = bound.source.column ? from.cells[*bound.source.column] : std::string_view{};
    const auto mark = bound.source.column ? from.mark(*bound.source.column) : CellMark{};
    const bool has_meaning = !source.values.empty() && !source.blank_says_nothing;
    const bool says_nothing =
        bound.source.column && trimmed(text).empty() && !has_meaning && mark.kind == CellKind::text;
    if (says_nothing && field.kind != Kind::text && !field.optional) return;
    auto value = convert_file_cell(source, text, mark.kind, rows_->dates_from_1904());
    if (!value) {
        row.problems.push_back(value.error());
        return;
    }
    if (mark.merged && names_row(source))
        row.warnings.push_back(refuse("import.merged_key", {{"column", *source.column}}));
    row.values[bound.field] = *std::move(value);
    row.lookups[bound.field] = source.lookup ? &*source.lookup : nullptr;
}

Result<bool> ImportReader::next(ImportRow& row) {
    const auto read = rows_->next();
    if (!read) return read.error();
    raw_ = *read;
    if (!raw_) return false;
    const auto& line = *raw_;
    row.line = line.line;
    row.blank = line.blank;
    row.problems.clear();
    row.warnings.clear();
    row.values.assign(fields_, std::nullopt);
    row.lookups.assign(fields_, nullptr);
    row.mapped = mapped_;
    if (line.blank) return true;
    if (is_total(line)) {
        row.blank = true;
        row.warnings.push_back(refuse("import.total_row"));
        return true;
    }
    if (line.problem) {
        row.problems.push_back(*line.problem);
        return true;
    }
    for (const auto& bound : bound_) convert(bound, line, row);
    return true;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/import_row.h"

#include "common/base/text.h"

#include <algorithm>

namespace liangheng {

const std::string& ImportRow::text(std::size_t field) const {
    static const std::string none;
    return filled(field) ? values[field]->bytes : none;
}

Result<ImportReader> ImportReader::open(ByteSource bytes, Mapping& mapping, const ImportFields& fields) {
    auto csv = CsvReader::open(std::move(bytes), server_csv_limits);
    if (!csv) return csv.error();
    mapping.add_same_names(csv->header());
    const auto joined = join_header(mapping, csv->header());
    if (!joined) return joined.error();
    std::vector<Bound> bound;
    for (const auto& source : *joined) {
        const auto field = std::find_if(fields.begin(), fields.end(),
                                        [&](const auto& f) { return f.name == source.source->name; });
        bound.push_back({source, static_cast<std::size_t>(field - fields.begin())});
    }
    return ImportReader(*std::move(csv), std::move(bound), fields.size());
}

ImportReader::ImportReader(CsvReader csv, std::vector<Bound> bound, std::size_t fields)
    : csv_(std::move(csv)), bound_(std::move(bound)), fields_(fields), mapped_(fields) {
    for (const auto& known : bound_) mapped_[known.field] = true;
}

void ImportReader::convert(const Bound& bound, std::string_view text, ImportRow& row) const {
    const auto& field = *bound.source.source->field;
    const bool says_nothing =
        bound.source.column && trimmed(text).empty() && bound.source.source->values.empty();
    if (says_nothing && field.kind != Kind::text && !field.optional) return;
    auto value = convert_cell(*bound.source.source, text);
    if (!value) {
        row.problems.push_back(value.error());
        return;
    }
    row.values[bound.field] = *std::move(value);
    row.lookups[bound.field] = bound.source.source->lookup ? &*bound.source.source->lookup : nullptr;
}

Result<bool> ImportReader::next(ImportRow& row) {
    const auto read = csv_.next();
    if (!read) return read.error();
    if (!*read) return false;
    const auto& line = **read;
    row.line = line.line;
    row.blank = line.blank;
    row.problems.clear();
    row.values.assign(fields_, std::nullopt);
    row.lookups.assign(fields_, nullptr);
    row.mapped = mapped_;
    if (line.blank) return true;
    if (line.problem) {
        row.problems.push_back(*line.problem);
        return true;
    }
    for (const auto& bound : bound_) {
        const auto text = bound.source.column ? line.cells[*bound.source.column] : std::string_view{};
        convert(bound, text, row);
    }
    return true;
}

}

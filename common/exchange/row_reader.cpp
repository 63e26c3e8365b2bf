// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/exchange/row_reader.h"

#include "common/base/text.h"
#include "common/exchange/csv_reader.h"
#include "common/exchange/file_form.h"
#include "common/exchange/table_header.h"
#include "common/exchange/xlsx_reader.h"

#include <algorithm>

namespace liangheng {
namespace {

constexpr std::size_t form_bytes = 8 * limits::kib;

Result<FileForm> form_of_file(const ByteSource& bytes) {
    std::string beginning(form_bytes, '\0');
    const auto count = read_full(bytes, beginning);
    if (!count) return count.error();
    beginning.resize(*count);
    return form_of(beginning);
}

// Filled rows above the header, found by the names that the importer knows. A row that is longer or shorter
// than the one above is no problem here.
std::size_t rows_above(const std::function<ByteSource()>& bytes, const CsvLimits& limits,
                       const RowOptions& options) {
    std::vector<std::vector<std::string>> rows;
    auto reader = CsvReader::open(bytes(), limits, options.encoding,
                                  {.below_titles = true, .number_equal_names = true});
    if (!reader) return 0;
    rows.push_back(reader->header());
    while (rows.size() < header_search_rows) {
        const auto row = reader->next();
        if (!row || !*row) break;
        if ((*row)->blank) continue;
        auto& names = rows.emplace_back();
        for (const auto cell : (*row)->cells) names.emplace_back(trimmed(cell));
    }
    const auto known = [&](const auto& row) { return count_known(row, options.is_known) > 0; };
    if (std::none_of(rows.begin(), rows.end(), known)) return 0;
    return find_header(rows, options.is_known);
}

}

Result<std::unique_ptr<RowReader>> open_rows(const std::function<ByteSource()>& bytes,
                                             const CsvLimits& csv_limits, const RowOptions& options) {
    const auto form = form_of_file(bytes());
    if (!form) return form.error();
    if (*form == FileForm::zip) return XlsxReader::open(bytes(), xlsx_limits, options);
    if (*form != FileForm::text)
        return refuse("xlsx.other_format", {{"format", std::string(form_name(*form))}});
    const CsvHeader header{.skip_rows = options.is_known ? rows_above(bytes, csv_limits, options) : 0,
                           .number_equal_names = options.number_equal_names};
    auto reader = CsvReader::open(bytes(), csv_limits, options.encoding, header);
    if (!reader) return reader.error();
    return std::unique_ptr<RowReader>(std::make_unique<CsvReader>(*std::move(reader)));
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks of strangers: the whole archive, or one part of a sound one. Each row is read or refused; nothing
// grows beyond the limits.
#include "common/exchange/file_cell.h"
#include "common/exchange/xlsx_reader.h"
#include "common/retailers/retailer.h"
#include "tests/fuzz/input.h"
#include "tests/support/workbook.h"

using namespace liangheng;
using fuzz::must;

namespace {

constexpr XlsxLimits small{.file_bytes = 1U << 20U,
                           .plain_bytes = 1U << 20U,
                           .entries = 20,
                           .rows = 1'000,
                           .columns = 20,
                           .cell_bytes = 200,
                           .xml_depth = 20,
                           .merged_areas = 100};

constexpr const char* parts[] = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml",       "xl/styles.xml",
                                 "xl/workbook.xml",          "xl/_rels/workbook.xml.rels", "_rels/.rels"};

std::string workbook_of(fuzz::Input& input) {
    const auto which = input.choice(std::size(parts) + 2);
    if (which == std::size(parts)) return std::string(input.rest());
    if (which > std::size(parts))
        return excel_shape({.sheet_data = std::string(input.take(input.choice(256))),
                            .shared_strings = std::string(input.rest())})
            .bytes();
    auto book = excel_shape({.sheet_data = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>",
                             .shared_strings = "<si><t>name</t></si>"});
    return book.replace(parts[which], std::string(input.rest())).bytes();
}

void read_cells(RowReader& reader) {
    static const auto& fields = info<Retailer>().fields;
    for (auto row = reader.next(); row && *row; row = reader.next()) {
        const auto cells = (*row)->cells;
        must(cells.size() <= small.columns && cells.size() == reader.header().size());
        for (std::size_t i = 0; i < cells.size(); ++i) {
            must(cells[i].size() <= small.cell_bytes);
            FieldSource source(ImportField{"field", &fields[i % fields.size()]});
            source.column = "column";
            (void)convert_file_cell(source, cells[i], (*row)->mark(i).kind, reader.dates_from_1904());
        }
    }
    (void)reader.notes();
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Input input(data, size);
    const RowOptions options{.is_known = [](std::string_view name) { return name == "name"; }};
    auto reader = XlsxReader::open(memory_source(workbook_of(input)), small, options);
    if (reader) read_cells(**reader);
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Files of other programs: a table in any encoding and a mapping for it. Each row is read or refused; nothing
// grows beyond the limits.
#include "common/exchange/csv_reader.h"
#include "common/exchange/mapping.h"
#include "common/retailers/retailer.h"
#include "tests/fuzz/input.h"

using namespace liangheng;
using fuzz::must;

namespace {

constexpr CsvLimits small{
    .file_bytes = 1U << 20U, .rows = 1'000, .cell_bytes = 200, .columns = 8, .row_bytes = 4'096};

ImportFields fields() {
    ImportFields all;
    for (const auto& field : info<Retailer>().fields) all.push_back({std::string(field.name), &field});
    return all;
}

void read_table(fuzz::Input& input, Mapping& mapping) {
    const auto step = 1 + input.choice(255);
    auto reader = CsvReader::open(memory_source(std::string(input.rest()), step), small);
    if (!reader) return;
    mapping.add_same_names(reader->header());
    const auto bound = join_header(mapping, reader->header());
    for (auto row = reader->next(); row && *row; row = reader->next()) {
        // What is wrong with a row is said with it; such a one may hold a cell that is too long.
        if ((*row)->problem) continue;
        const auto cells = (*row)->cells;
        must(cells.size() <= small.columns);
        for (const auto cell : cells) must(cell.size() <= small.cell_bytes);
        if (!bound) continue;
        for (const auto& source : *bound)
            (void)convert_cell(*source.source, source.column ? cells[*source.column] : std::string_view());
    }
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Input input(data, size);
    static const auto all = fields();
    Mapping mapping(all);
    const auto mapping_bytes = input.choice(256);
    (void)mapping.read(input.take(mapping_bytes), "mapping.toml");
    read_table(input, mapping);
    return 0;
}

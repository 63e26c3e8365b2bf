// SPDX-License-Identifier: GPL-3.0-or-later
// `bench import`: a workbook of a million cells read, one of 50,000 x 12 written, 5,000 retailers decided and
// stored. Memory is what the process needs at its peak beyond what it had before.
#include "common/exchange/csv_reader.h"
#include "common/exchange/xlsx_reader.h"
#include "common/exchange/xlsx_writer.h"
#include "common/staff/put_department.h"
#include "common/bench/bench_report.h"
#include "server/admin/bench/benchmarks.h"
#include "server/admin/import_run.h"

#include <chrono>
#include <fstream>
#include <stdexcept>

namespace liangheng::bench {
namespace {

struct Cost {
    double seconds = 0;
    double mib = 0;
};

// "VmRSS", "VmHWM": MiB of this process.
double memory_of(const std::string& name) {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(name + ':')) return std::stod(line.substr(name.size() + 1)) / 1024;
    return 0;
}

template<class Work> Cost cost_of(Work work) {
    std::ofstream("/proc/self/clear_refs") << '5'; // the peak begins anew
    const auto before = memory_of("VmRSS");
    const auto begin = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    return {took.count(), memory_of("VmHWM") - before};
}

void write_table(const std::filesystem::path& file, std::size_t rows, std::size_t columns) {
    std::vector<XlsxColumn> specs;
    for (std::size_t i = 0; i < columns; ++i)
        specs.push_back({"column " + std::to_string(i), i % 3 == 0   ? XlsxColumnKind::text
                                                        : i % 3 == 1 ? XlsxColumnKind::number
                                                                     : XlsxColumnKind::date});
    XlsxWriter writer(file, "table", specs);
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t i = 0; i < columns; ++i) {
            if (i % 3 == 0) writer.text("零售户 " + std::to_string(row * columns + i));
            if (i % 3 == 1) writer.number(static_cast<std::int64_t>(row * 7 + i));
            if (i % 3 == 2) writer.day({static_cast<std::int32_t>(14'000 + row % 3'000)});
        }
        writer.end_row();
    }
    writer.finish("about", {});
}

std::size_t read_table(const std::filesystem::path& file) {
    const auto rows = open_rows([&] { return file_source(file); }, desk_csv_limits, {}).value();
    std::size_t cells = 0;
    for (auto row = rows->next().value(); row; row = rows->next().value()) cells += row->cells.size();
    return cells;
}

void make_territory(OfficeOnDisk& office, DataFolder& folder) {
    PutDepartment county;
    county.id.value = make_derived_uuid({"bench", "county"});
    county.code = "00";
    county.kind = DepartmentKind::county;
    county.name = "county";
    office.run_one(make_derived_uuid({"bench", "put county"}), county);
    const auto file = folder.path() / "people.csv";
    std::ofstream(file) << "number,name,joined_on,department,department_name,role,territory\n"
                           "c1,manager,2020-01-01,D1,first,customer_manager,T1\n";
    ImportOptions options;
    options.kind = "staff";
    options.file = file.string();
    if (!import_file(office, folder, options, system_clock()).value().committed)
        throw std::runtime_error("the staff is not imported");
}

void import_retailers(OfficeOnDisk& office, DataFolder& folder, std::size_t count) {
    const auto file = folder.path() / "shops.xlsx";
    XlsxWriter writer(
        file, "retailers",
        {{"licence_no"}, {"name"}, {"territory"}, {"licence_valid_to", XlsxColumnKind::date}, {"phone"}});
    for (std::size_t i = 0; i < count; ++i) {
        auto licence = std::to_string(100'000'000'000 + i);
        writer.text(licence);
        writer.text("零售户" + licence);
        writer.text("T1");
        writer.day(make_date(2030, 1, 1));
        writer.text("138" + licence.substr(4));
        writer.end_row();
    }
    writer.finish("about", {});
    ImportOptions options;
    options.kind = "retailers";
    options.file = file.string();
    const auto report = import_file(office, folder, options, system_clock()).value();
    if (!report.committed || report.accepted != count)
        throw std::runtime_error("the retailers are not imported");
}

void tell(const BenchOptions& options, const std::string& of_case, const std::vector<Cost>& costs) {
    Figure seconds{"import", of_case, "seconds", "s", {}};
    Figure memory{"import", of_case, "memory", "MiB", {}};
    for (const auto& cost : costs) {
        seconds.runs.push_back(cost.seconds);
        memory.runs.push_back(cost.mib);
    }
    print(seconds, options.json);
    print(memory, options.json);
}

}

int imports(const BenchOptions& options) {
    std::vector<Cost> writing;
    std::vector<Cost> reading;
    std::vector<Cost> importing;
    for (std::size_t run = 0; run < options.runs; ++run) {
        const CaseFolder place(options, "import");
        DataFolder folder(place.path(), DataFolder::Lock::alone);
        const auto written = folder.path() / "written.xlsx";
        const auto million = folder.path() / "million.xlsx";
        writing.push_back(cost_of([&] { write_table(written, 50'000, 12); }));
        write_table(million, 50'000, 20);
        reading.push_back(cost_of([&] {
            if (read_table(million) != 1'000'000) throw std::runtime_error("cells are lost");
        }));
        OfficeOnDisk office(folder);
        make_territory(office, folder);
        importing.push_back(cost_of([&] { import_retailers(office, folder, 5'000); }));
    }
    tell(options, "write 50,000 x 12 cells", writing);
    tell(options, "read 1,000,000 cells", reading);
    tell(options, "5,000 retailers from a workbook", importing);
    return 0;
}

}

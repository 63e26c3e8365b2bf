// SPDX-License-Identifier: GPL-3.0-or-later
// A server's folder with a fresh store and an office on it, for the tests of the calls on the server's
// machine.
#pragma once

#include "common/staff/put_department.h"
#include "server/admin/export_rows.h"
#include "server/admin/import_run.h"
#include "tests/support/temp_folder.h"

#include <fstream>

namespace liangheng {

/// It is Tuesday, 24 November 2026, noon. There is the county, code 00, and nothing else.
class AdminStore {
public:
    AdminStore()
        : data_(std::in_place, folder_.path() / "data", DataFolder::Lock::alone),
          office_(*data_, [this] { return now; }) {
        PutDepartment county;
        county.id.value = make_derived_uuid({"test", "county"});
        county.code = "00";
        county.kind = DepartmentKind::county;
        county.name = "县营销部";
        office_.run_one(make_derived_uuid({"test", "put county"}), county);
    }

    UtcTime now = instant_at(make_date(2026, 11, 24), 12 * 60);

    OfficeOnDisk& office() { return office_; }
    DataFolder& data() { return *data_; }
    std::filesystem::path path() const { return folder_.path() / "data"; }
    /// From now on a call may open the folder itself; no import here any more.
    void release() { data_.reset(); }

    std::string write(const std::string& name, const std::string& content) {
        const auto file = folder_.path() / name;
        std::ofstream(file, std::ios::binary) << content;
        return file.string();
    }

    /// Imports the content of a file; options beside kind and file may be set by `change`.
    ImportReport import(const std::string& kind, const std::string& content,
                        const std::function<void(ImportOptions&)>& change = {},
                        std::function<void()> pause = {}) {
        return try_import(kind, content, change, std::move(pause)).value();
    }
    Result<ImportReport> try_import(const std::string& kind, const std::string& content,
                                    const std::function<void(ImportOptions&)>& change = {},
                                    std::function<void()> pause = {}) {
        ImportOptions options;
        options.kind = kind;
        if (change) change(options);
        if (options.file.empty()) options.file = write("file.csv", content);
        return import_file(office_, *data_, options, now, std::move(pause));
    }

    /// One department D1 with a manager and territories T1 and T2, products A and B of one brand, retailers 1
    /// and 2.
    void fill() {
        import(
            "staff",
            "number,name,joined_on,department,department_name,role,territory\n"
            "c1,甲,2020-01-01,D1,一部,customer_manager,T1\nc2,乙,2020-01-01,D1,一部,customer_manager,T2\n");
        import("products", "code,name,brand,allocation,wholesale,guide_retail,effective_from\n"
                           "A,甲品,牌,7000,8000,9000,2020-01-01\nB,乙品,牌,7000,8000,9000,2020-01-01\n");
        import(
            "retailers",
            "licence_no,name,territory,order_weekday,licence_valid_to,size_class\n"
            "000000000001,一店,T1,monday,2030-01-01,small\n000000000002,二店,T2,tuesday,2030-01-01,large\n");
    }

    template<class T> std::vector<T> all() {
        std::vector<T> rows;
        each_row(office_.store(), info<T>(), [&](std::span<const Cell> columns) {
            fill_object(info<T>(), columns, &rows.emplace_back());
        });
        return rows;
    }
    /// The row whose field has this text.
    template<class T> T one(std::string_view field, std::string_view text) {
        std::vector<T> found;
        const auto column = info<T>().column(field);
        each_row(office_.store(), info<T>(), [&](std::span<const Cell> columns) {
            if (cell_text(info<T>().columns[column], columns[column]) == text)
                fill_object(info<T>(), columns, &found.emplace_back());
        });
        if (found.size() != 1)
            throw std::runtime_error(std::to_string(found.size()) + " rows have " + std::string(text));
        return found.front();
    }

private:
    TempFolder folder_;
    std::optional<DataFolder> data_;
    OfficeOnDisk office_;
};

/// Codes of notes, in their order, with a blank between.
inline std::string codes_of(const std::vector<ImportNote>& notes) {
    std::string codes;
    for (const auto& note : notes) codes += (codes.empty() ? "" : " ") + note.code;
    return codes;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/catalogue.h"
#include "common/exchange/csv_reader.h"
#include "common/exchange/file_cell.h"
#include "common/exchange/xlsx_reader.h"
#include "server/admin/export_file.h"
#include "server/admin/export_query.h"
#include "tests/server/admin/admin_store.h"

#include <catch2/catch.hpp>

#include <iterator>

using namespace liangheng;

namespace {

std::string file_content(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

struct Exported {
    int code;
    std::string text;
};
Exported export_rows(AdminStore& store, ExportOptions options) {
    options.data = store.path();
    options.out = store.path() / "out";
    const auto code = run_export(options);
    return {code, file_content(options.out)};
}

std::size_t count_of(const std::string& text, std::string_view part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++count;
    return count;
}

}

// Each row as the values that its cells mean, one text a row.
std::vector<std::string> meant_by(const std::string& content, const EntityInfo& entity) {
    const auto rows = open_rows([&] { return memory_source(content); }, desk_csv_limits, {}).value();
    std::vector<std::string> meant{std::string()};
    for (const auto& name : rows->header()) meant.front() += name + '|';
    for (auto row = rows->next().value(); row; row = rows->next().value()) {
        auto& text = meant.emplace_back();
        for (std::size_t i = 0; i < row->cells.size(); ++i) {
            FieldSource source(ImportField{"", &entity.columns[i]});
            source.column = "";
            const auto value =
                convert_file_cell(source, row->cells[i], row->mark(i).kind, rows->dates_from_1904());
            text += (value ? cell_text(*source.field, value->cell()) : value.error().code) + '|';
        }
    }
    return meant;
}

// An export opens the folder itself, so these tests work on one that is not held alone.
TEST_CASE("an export writes the rows as CSV, filtered by its conditions", "[admin]") {
    AdminStore store;
    store.fill();
    store.release();
    const auto all = export_rows(store, {.entity = "retailer", .format = "csv"});
    CHECK(all.code == done);
    CHECK(count_of(all.text, "\r\n") == 3);
    CHECK(all.text.find("licence_no") != all.text.npos);
    const auto some = export_rows(store, {.entity = "retailer",
                                          .format = "csv",
                                          .where = {"order_weekday=tuesday", "licence_no=000000000002"}});
    CHECK(count_of(some.text, "\r\n") == 2);
    CHECK(some.text.find("二店") != some.text.npos);
    const auto none = export_rows(
        store, {.entity = "retailer", .format = "csv", .where = {"order_weekday=tuesday", "name=一店"}});
    CHECK(count_of(none.text, "\r\n") == 1);
}

TEST_CASE("an order is exported as JSON with its lines nested, and its lines by their own name", "[admin]") {
    AdminStore store;
    store.fill();
    store.import("orders", "source_ref,captured_at,retailer,product,requested\n7,2026-01-05,000000000001,A,"
                           "3\n7,2026-01-05,000000000001,B,4\n");
    store.release();
    const auto orders = export_rows(store, {.entity = "order", .format = "json"});
    CHECK(count_of(orders.text, "\n") == 1);
    CHECK(count_of(orders.text, "\"order_line\":[{") == 1);
    CHECK(count_of(orders.text, "\"sequence\":") == 2);
    CHECK(count_of(orders.text, "\"cycle\":null") == 1);
    const auto lines =
        export_rows(store, {.entity = "order_line", .format = "csv", .where = {"requested=4"}});
    CHECK(count_of(lines.text, "\r\n") == 2);
}

TEST_CASE("a workbook that is exported says the same as the CSV", "[admin]") {
    AdminStore store;
    store.fill();
    store.import("orders", "source_ref,captured_at,retailer,product,requested\n7,2026-01-05,000000000001,A,"
                           "3\n7,2026-01-05,000000000001,B,4\n");
    store.release();
    for (const auto* name : {"retailer", "retailer_profile", "product", "product_price", "order",
                             "order_line", "employee", "territory_holder"}) {
        CAPTURE(name);
        const auto csv = export_rows(store, {.entity = name, .format = "csv"});
        const auto book = export_rows(store, {.entity = name, .format = "xlsx"});
        CHECK(book.code == done);
        const auto meant = meant_by(csv.text, *find_entity(name));
        CHECK(meant.size() > 1);
        CHECK(meant_by(book.text, *find_entity(name)) == meant);
    }
    for (const auto& file : std::filesystem::directory_iterator(store.path()))
        CHECK(file.path().string().find(".workbook-") == std::string::npos);
}

TEST_CASE("an export leaves no half of a file and knows the digest of the whole", "[admin]") {
    const TempFolder folder;
    const auto path = folder.path() / "out.csv";
    {
        ExportFile broken(path);
        broken.write("half");
    }
    CHECK(std::filesystem::is_empty(folder.path()));
    ExportFile file(path);
    file.write("ab");
    CHECK(!std::filesystem::exists(path));
    file.write("c");
    file.finish();
    CHECK(file_content(path) == "abc");
    CHECK(file.bytes() == 3);
    CHECK(file.sha256() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("an export of something unknown, of logins or by a wrong condition is wrong usage", "[admin]") {
    AdminStore store;
    store.release();
    CHECK(export_rows(store, {.entity = "shop", .format = "csv"}).code == wrong_usage);
    CHECK(export_rows(store, {.entity = "login", .format = "csv"}).code == wrong_usage);
    CHECK(ExportQuery::parse("retailer", {"colour=red"}).error().code == "export.unknown_field");
    CHECK(ExportQuery::parse("retailer", {"name"}).error().code == "export.no_condition");
    CHECK(ExportQuery::parse("retailer", {"order_weekday=noday"}).error().code == "value.unknown_choice");
    ExportOptions without_file{.data = store.path(), .entity = "retailer", .format = "csv", .json = true};
    CHECK(run_export(without_file) == wrong_usage);
}

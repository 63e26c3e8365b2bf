// SPDX-License-Identifier: GPL-3.0-or-later
// Lists exported from their pages: what is shown or everything, to a workbook or to CSV, in the background.
#include "client/jobs/file_path.h"
#include "client/lists/export_button.h"
#include "client/pages/retailers/retailers_page.h"
#include "client/widgets/memory_source.h"
#include "common/exchange/csv_reader.h"
#include "common/retailers/retailer_queries.h"
#include "tests/client/desk/desk_world.h"
#include "tests/support/temp_folder.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>

namespace liangheng {
namespace {

struct ExportDesk {
    TempFolder folder;
    DeskWorld world;
    JobService jobs;

    QString file(const char* name) const { return qt_path(folder.path() / name); }
    static bool ends(const DeskJob& job) {
        return QTest::qWaitFor([&] { return job.ended(); });
    }
    std::unique_ptr<RowReader> read(const char* name, const std::string& sheet = {}) const {
        const auto path = folder.path() / name;
        return open_rows([&] { return file_source(path); }, desk_csv_limits, {.sheet = sheet}).value();
    }
};

std::vector<std::string> cells_of(RowReader& rows) {
    const auto* row = rows.next().value();
    if (!row) return {};
    return {row->cells.begin(), row->cells.end()};
}

/// A list of so many retailers in memory.
struct LongList {
    MemorySource source{queries::listed_retailers.row()};
    std::unique_ptr<ListModel> model;
    std::unique_ptr<ListTable> table;

    explicit LongList(int count) {
        std::vector<ListRow> rows;
        for (int i = 0; i < count; ++i) {
            ListRow row(source.row().fields.size());
            row.at(field_position(source.row(), "id")) = parameter(id_of<Retailer>(std::to_string(i)));
            row.at(field_position(source.row(), "licence_no")) = OwnedCell::text(std::to_string(i));
            row.at(field_position(source.row(), "name")) = OwnedCell::text("=1+" + std::to_string(i));
            rows.push_back(std::move(row));
        }
        source.set_rows(std::move(rows));
        model = std::make_unique<ListModel>(source, std::vector<std::string_view>{"licence_no", "name"});
        table = std::make_unique<ListTable>(*model);
    }
};

}

TEST_CASE("a list is exported as it is shown: its columns, its filter, codes as text", "[desk]") {
    ExportDesk desk;
    RetailersPage page(desk.world.context());
    show_window(page);
    page.filter().setText(QStringLiteral("王记"));
    page.filter().apply_now();
    page.table().show_column(0, true);
    auto& job = page.exporter().export_to(desk.file("list.xlsx"), ExportScope::shown, ExportForm::xlsx);
    REQUIRE(ExportDesk::ends(job));
    REQUIRE(job.state() == JobState::done);
    const auto rows = desk.read("list.xlsx");
    CHECK(rows->header().size() == page.table().shown_columns().size());
    const auto* row = rows->next().value();
    REQUIRE(row);
    CHECK(row->cells[0] == desk.world.second_retailer.licence_no);
    CHECK(row->mark(0).kind == CellKind::text);
    CHECK(row->cells[1] == "王记副食店");
    CHECK(rows->next().value() == nullptr);
    const auto about = desk.read("list.xlsx", desk.read("list.xlsx")->sheets().back());
    bool filter_told = false;
    for (const auto* note = about->next().value(); note; note = about->next().value())
        for (const auto cell : note->cells) filter_told = filter_told || cell == "王记";
    CHECK(filter_told);
}

TEST_CASE("everything is exported whatever is shown", "[desk]") {
    ExportDesk desk;
    RetailersPage page(desk.world.context());
    show_window(page);
    page.filter().setText(QStringLiteral("王记"));
    page.filter().apply_now();
    REQUIRE(ExportDesk::ends(
        page.exporter().export_to(desk.file("all.csv"), ExportScope::everything, ExportForm::csv)));
    const auto rows = desk.read("all.csv");
    CHECK(rows->header().size() > page.table().shown_columns().size());
    CHECK_FALSE(cells_of(*rows).empty());
    CHECK_FALSE(cells_of(*rows).empty());
    CHECK(cells_of(*rows).empty());
    std::ifstream in(desk.folder.path() / "all.csv", std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    CHECK(text.starts_with("\xef\xbb\xbf"));
}

TEST_CASE("a long list is exported page by page, and a text that looks like a formula stays a text",
          "[desk]") {
    ExportDesk desk;
    const LongList list(1'234);
    const auto form = GENERATE(ExportForm::xlsx, ExportForm::csv);
    const auto* name = form == ExportForm::xlsx ? "long.xlsx" : "long.csv";
    auto& job =
        desk.jobs.start(export_plan({list.table.get(), QStringLiteral("Shops"), {}}, ExportScope::shown, form,
                                    desk.world.local(), desk.folder.path() / name));
    REQUIRE(ExportDesk::ends(job));
    CHECK(job.done() == 1'234);
    const auto rows = desk.read(name);
    CHECK(cells_of(*rows).at(1) == (form == ExportForm::xlsx ? "=1+0" : "'=1+0"));
    std::size_t count = 1;
    while (!cells_of(*rows).empty()) ++count;
    CHECK(count == 1'234);
}

TEST_CASE("an export that is cancelled, or whose page is closed, leaves no file", "[desk]") {
    ExportDesk desk;
    auto list = std::make_unique<LongList>(20'000);
    const auto plan = [&] {
        return export_plan({list->table.get(), QStringLiteral("Shops"), {}}, ExportScope::shown,
                           ExportForm::xlsx, desk.world.local(), desk.folder.path() / "long.xlsx");
    };
    auto& cancelled = desk.jobs.start(plan());
    REQUIRE(QTest::qWaitFor([&] { return cancelled.done() > 0 || cancelled.ended(); }));
    cancelled.cancel();
    CHECK(cancelled.state() == JobState::cancelled);
    auto& orphan = desk.jobs.start(plan());
    list.reset();
    REQUIRE(ExportDesk::ends(orphan));
    CHECK(orphan.trouble()->code == "desk.page_closed");
    desk.jobs.end_all();
    CHECK(std::filesystem::is_empty(desk.folder.path()));
}

TEST_CASE("an export that cannot be written says which file", "[desk]") {
    ExportDesk desk;
    const LongList list(3);
    for (const auto form : {ExportForm::xlsx, ExportForm::csv}) {
        auto& job =
            desk.jobs.start(export_plan({list.table.get(), QStringLiteral("Shops"), {}}, ExportScope::shown,
                                        form, desk.world.local(), desk.folder.path() / "none" / "list.out"));
        REQUIRE(ExportDesk::ends(job));
        REQUIRE(job.trouble());
        CHECK(job.trouble()->code == "desk.file_not_written");
    }
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Lists and emergency forms printed from their pages.
#include "client/pages/orders/emergency_button.h"
#include "client/pages/orders/orders_page.h"
#include "client/pages/retailers/retailers_page.h"
#include "client/print/order_forms.h"
#include "client/widgets/memory_source.h"
#include "common/retailers/call_list_query.h"
#include "tests/client/desk/desk_world.h"
#include "tests/client/print/pdf_text.h"
#include "tests/support/temp_folder.h"

#include <catch2/catch.hpp>

#include <QHeaderView>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>

namespace liangheng {
namespace {

struct PrintDesk {
    TempFolder folder;
    Appearance appearance;
    DeskWorld world;

    PrintDesk() { appearance.set_language(Language::chinese); }
    static bool ends(const DeskJob& job) {
        return QTest::qWaitFor([&] { return job.ended(); });
    }
};

QStringList headers(const Report& report) {
    QStringList all;
    for (const auto& column : report.columns) all << column.header;
    return all;
}

}

TEST_CASE("Ctrl+P shows the preview of the list as it is filtered", "[print]") {
    PrintDesk desk;
    RetailersPage page(desk.world.context());
    show_window(page);
    page.filter().setText(QStringLiteral("王记"));
    page.filter().apply_now();
    page.table().setFocus();
    bool previewed = false;
    QObject::connect(&page.print(), &PrintButton::previewed, [&] { previewed = true; });
    press(Qt::Key_P, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return previewed; }));
    auto* preview = page.findChild<QPrintPreviewDialog*>();
    REQUIRE(preview);
    CHECK_FALSE(preview->isModal());
    CHECK(preview->windowTitle() == QStringLiteral("零售户"));
    CHECK(preview->findChild<QPrintPreviewWidget*>()->pageCount() == 1);
    preview->close();

    auto& job = page.print().save_pdf(qt_path(desk.folder.path() / "list.pdf"));
    REQUIRE(PrintDesk::ends(job));
    const auto pages = pdf_pages(desk.folder.path() / "list.pdf");
    REQUIRE(pages.size() == 1);
    CHECK(pages[0].contains(QStringLiteral("王记副食店")));
    CHECK(pages[0].contains(QStringLiteral("筛选：王记")));
    CHECK(pages[0].contains(QStringLiteral("共1行")));
    CHECK_FALSE(pages[0].contains(QString::fromStdString(desk.world.county.retailer.licence_no)));
}

TEST_CASE("a printed list has the columns that are shown, in their order", "[print]") {
    PrintDesk desk;
    RetailersPage page(desk.world.context());
    show_window(page);
    auto& header = *page.table().horizontalHeader();
    header.hideSection(2);
    header.moveSection(1, 0);
    const auto report =
        begin_report({.table = &page.table(), .title = {}, .period = {}, .filter = {}}, desk.world.local());
    CHECK(headers(report).mid(0, 3) ==
          QStringList{QStringLiteral("零售户"), QStringLiteral("许可证号"), QStringLiteral("商定量（条）")});
    CHECK(report.columns.at(2).summed);
    CHECK(report.department == QStringLiteral("First"));
}

TEST_CASE("a list that is too long for paper says so", "[print]") {
    PrintDesk desk;
    MemorySource source(queries::call_list.row());
    std::vector<ListRow> rows;
    for (std::int64_t i = 0; i <= most_report_rows; ++i) {
        ListRow row(source.row().fields.size());
        row[0] = OwnedCell::text(std::to_string(i));
        rows.push_back(std::move(row));
    }
    source.set_rows(std::move(rows));
    ListModel model(source, {"name"});
    ListTable table(model);
    JobService jobs;
    auto& job = jobs.start(print_plan({.table = &table, .title = {}, .period = {}, .filter = {}},
                                      desk.world.local(), desk.folder.path() / "long.pdf", {}));
    REQUIRE(PrintDesk::ends(job));
    CHECK(job.trouble()->code == "desk.too_long_for_paper");
    CHECK(job.trouble()->arguments.at(1).value == std::to_string(most_report_rows));
    auto& preview = jobs.start(
        print_plan({.table = &table, .title = {}, .period = {}, .filter = {}}, desk.world.local(), {}, {}));
    REQUIRE(PrintDesk::ends(preview));
    CHECK(preview.trouble()->arguments.at(1).value == std::to_string(most_preview_rows));
    CHECK(std::filesystem::is_empty(desk.folder.path()));
}

TEST_CASE("a list whose page is closed while it is read is not printed", "[print]") {
    PrintDesk desk;
    JobService jobs;
    DeskJob* job = nullptr;
    {
        RetailersPage page(desk.world.context());
        job = &jobs.start(print_plan({.table = &page.table(), .title = {}, .period = {}, .filter = {}},
                                     desk.world.local(), desk.folder.path() / "list.pdf", {}));
    }
    REQUIRE(PrintDesk::ends(*job));
    CHECK(job->trouble()->code == "desk.page_closed");
}

TEST_CASE("the call list of today has who orders today with what remains, also without a link", "[print]") {
    PrintDesk desk;
    auto& county = desk.world.county;
    auto other_day = desk.world.second_retailer;
    other_day.id = id_of<Retailer>("orders on fridays");
    other_day.licence_no = "012345678903";
    other_day.order_weekday = Weekday::friday;
    desk.world.office.put(other_day);
    desk.world.office.put(RetailerContact{retailer_contact_id(county.retailer.id), county.retailer.id,
                                          county.retailer.territory, "13800000001", std::nullopt});
    desk.world.office.pull(desk.world.desk.store());
    REQUIRE_FALSE(desk.world.local().online());
    desk.world.local().submit(county.order({{0, 15}})).value();
    DeskWorld::settle();

    OrdersPage page(desk.world.context());
    auto* emergency = page.findChild<EmergencyButton*>();
    REQUIRE(emergency);
    const auto report = emergency->calls();
    REQUIRE(report.rows.size() == 2);
    const auto& row = report.rows[0].texts;
    CHECK(row[0] == QString::fromStdString(county.retailer.licence_no));
    CHECK(row[2] == QStringLiteral("13800000001"));
    CHECK(row[4] == QStringLiteral("115"));
    CHECK(row[5] == QStringLiteral("15"));
    CHECK(row[6] == QStringLiteral("100"));
    CHECK(row[7].isEmpty());

    auto& job = emergency->save_calls(qt_path(desk.folder.path() / "calls.pdf"));
    REQUIRE(PrintDesk::ends(job));
    const auto pages = pdf_pages(desk.folder.path() / "calls.pdf");
    REQUIRE(pages.size() == 1);
    CHECK(pages[0].contains(QStringLiteral("13800000001")));
    CHECK(pages[0].contains(QStringLiteral("2026-11-24星期二")));
}

TEST_CASE("only an order desk has the emergency forms", "[print]") {
    PrintDesk desk;
    desk.world.sit_down(desk.world.county.walker, "customer_manager");
    OrdersPage page(desk.world.context());
    CHECK(page.findChild<EmergencyButton*>() == nullptr);
}

TEST_CASE("empty order forms come in two sizes", "[print]") {
    PrintDesk desk;
    OrdersPage page(desk.world.context());
    auto* emergency = page.findChild<EmergencyButton*>();
    const auto forms_on = [&](QPageSize::PageSizeId size) {
        const auto file = desk.folder.path() / "forms.pdf";
        REQUIRE(PrintDesk::ends(emergency->save_forms(size, qt_path(file))));
        const auto pages = pdf_pages(file);
        CHECK(pages.size() == EmergencyButton::sheets_of_forms);
        return pages[0].count(QStringLiteral("订货单（应急）"));
    };
    CHECK(forms_on(QPageSize::A4) == 2);
    CHECK(forms_on(QPageSize::A5) == 1);
}

}

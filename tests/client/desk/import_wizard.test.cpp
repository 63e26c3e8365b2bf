// SPDX-License-Identifier: GPL-3.0-or-later
// The import wizard by clicks: file, columns, rows, answer of the server.
#include "client/imports/import_wizard.h"

#include "client/imports/import_button.h"
#include "client/imports/import_columns_step.h"
#include "client/imports/import_files.h"
#include "client/imports/import_rows_model.h"
#include "client/widgets/page_state.h"
#include "common/exchange/csv_reader.h"
#include "tests/client/desk/desk_world.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

namespace liangheng {
namespace {

struct Importing {
    DeskWorld world;
    TempFolder folder;
    std::unique_ptr<ImportWizard> wizard;

    Importing() {
        world.sit_down(world.county.staff, "service_staff");
        world.office.actor = world.county.as(Role::service_staff, world.county.staff, world.county.first);
        world.go_online();
        open();
    }
    void open() {
        wizard = std::make_unique<ImportWizard>(world.local(), "retailers");
        show_window(*wizard);
    }
    QString file(const std::string& content, const char* name = "shops.csv") {
        const auto path = folder.path() / name;
        std::ofstream(path, std::ios::binary) << content;
        return QString::fromStdString(path.string());
    }
    /// Up to the rows, all of them decided.
    void decide(const std::string& content) {
        wizard->open_file(file(content));
        wizard->go_on();
        QSignalSpy decided(wizard.get(), &ImportWizard::decided);
        wizard->go_on();
        if (decided.isEmpty()) (void)decided.wait(10'000);
        REQUIRE(decided.count() == 1);
    }
    QString cell(int row, int column) { return wizard->rows_model().index(row, column).data().toString(); }
    /// One row that is the same, one that changes, a new one and two bad ones.
    std::string shops() {
        const auto& known = world.county.retailer;
        return "许可证号,店名,片区,有效期至,档位\n" + known.licence_no + ',' + known.name + ",,,\n" +
               world.second_retailer.licence_no + ",改名店,,,\n" + "012345678909,新店," +
               world.county.territory.code + ",2030年1月1日,3\n" + "12,坏店,,,\n" + "012345678908,坏二店," +
               world.county.territory.code + ",2030-1-1,3档\n";
    }
};

}

TEST_CASE("a file is imported by four steps, and the server gets what the rows said", "[desk]") {
    Importing desk;
    CHECK(desk.wizard->step() == ImportWizard::file);
    CHECK_FALSE(desk.wizard->next_button().isEnabled());
    CHECK_FALSE(desk.wizard->next_button().toolTip().isEmpty());
    desk.decide(desk.shops());
    CHECK(desk.wizard->columns_step().missing() == 0);
    const auto& counts = desk.wizard->preview()->counts();
    CHECK(counts.read == 5);
    CHECK(counts.in(ImportRowState::same) == 1);
    CHECK(counts.in(ImportRowState::changed) == 1);
    CHECK(counts.in(ImportRowState::added) == 1);
    CHECK(counts.in(ImportRowState::refused) == 2);
    CHECK(desk.cell(1, ImportRowsModel::reason).contains(QStringLiteral("改名店")));
    desk.wizard->filter().setCurrentIndex(1);
    CHECK(desk.wizard->rows_model().rowCount() == 2);
    CHECK(desk.cell(0, ImportRowsModel::row_number) == QStringLiteral("5"));
    CHECK(desk.cell(0, ImportRowsModel::column) == QStringLiteral("许可证号"));
    CHECK(desk.cell(1, ImportRowsModel::value) == QStringLiteral("3档"));

    QSignalSpy imported(desk.wizard.get(), &ImportWizard::imported);
    QTest::mouseClick(&desk.wizard->next_button(), Qt::LeftButton);
    desk.world.exchange();
    REQUIRE(imported.count() == 1);
    CHECK(desk.wizard->step() == ImportWizard::after);
    CHECK_FALSE(desk.wizard->summary().isEmpty());
    CHECK(desk.world.local().facts().find(desk.world.second_retailer.id)->name == "改名店");
}

TEST_CASE("the same file again says when it was imported", "[desk]") {
    Importing desk;
    desk.decide(desk.shops());
    desk.wizard->import_rows();
    desk.world.exchange();
    desk.open();
    desk.wizard->open_file(desk.file(desk.shops()));
    CHECK(desk.wizard->state().notice().sentence().contains(QStringLiteral("2026-11-24")));
}

TEST_CASE("columns that were chosen by hand are chosen again for the same header", "[desk]") {
    Importing desk;
    const auto file = desk.file("甲,乙\n1,2\n");
    desk.wizard->open_file(file);
    CHECK_FALSE(desk.wizard->preview()->columns()[0]);
    desk.wizard->go_on();
    CHECK_FALSE(desk.wizard->next_button().isEnabled());
    desk.wizard->columns_step().choose(0, 1);
    CHECK(desk.wizard->next_button().isEnabled());
    desk.wizard->go_on();
    desk.open();
    desk.wizard->open_file(file);
    CHECK(desk.wizard->preview()->columns()[0] == 1U);
    CHECK_FALSE(desk.wizard->preview()->columns()[1]);
}

TEST_CASE("an old workbook is refused before anything else, and without the link nothing is sent", "[desk]") {
    Importing desk;
    desk.wizard->open_file(
        desk.file(std::string("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) + "old", "shops.xlsx"));
    CHECK(desk.wizard->preview() == nullptr);
    CHECK(desk.wizard->state().error().sentence().contains(QStringLiteral(".xlsx")));
    desk.decide(desk.shops());
    CHECK(desk.wizard->next_button().isEnabled());
    desk.world.local().set_nonce({});
    DeskWorld::settle();
    CHECK_FALSE(desk.wizard->next_button().isEnabled());
    CHECK_FALSE(desk.wizard->next_button().toolTip().isEmpty());
}

TEST_CASE("the refused rows come back as a file with their reasons, and a template can be filled in",
          "[desk]") {
    Importing desk;
    desk.decide(desk.shops());
    const auto errors = desk.folder.path() / "errors.xlsx";
    REQUIRE(write_error_file(*desk.wizard->preview(), QString::fromStdString(errors.string())));
    auto rows = open_rows([&] { return file_source(errors); }, desk_csv_limits, {}).value();
    CHECK(rows->header().size() == 6);
    const auto* row = rows->next().value();
    CHECK(row->cells[0] == "12");
    CHECK_FALSE(row->cells[5].empty());
    CHECK(rows->next().value()->cells[1] == "坏二店");
    CHECK(rows->next().value() == nullptr);

    const auto form = desk.folder.path() / "template.xlsx";
    REQUIRE(write_template(*desk.wizard->preview(), QString::fromStdString(form.string())));
    desk.wizard->go_back();
    desk.wizard->go_back();
    desk.wizard->open_file(QString::fromStdString(form.string()));
    REQUIRE(desk.wizard->preview());
    for (const auto& column : desk.wizard->preview()->columns()) CHECK(column.has_value());
}

TEST_CASE("only whoever may save such records has the import button", "[desk]") {
    DeskWorld world;
    ImportButton clerk(world.local(), "retailers");
    CHECK_FALSE(clerk.offered());
    world.sit_down(world.county.staff, "service_staff");
    ImportButton staff(world.local(), "retailers");
    CHECK(staff.offered());
    CHECK_FALSE(staff.isEnabled());
    CHECK_FALSE(staff.toolTip().isEmpty());
    world.go_online();
    DeskWorld::settle();
    CHECK(staff.isEnabled());
    CHECK(kinds_to_import(world.local().context().context) ==
          std::vector<std::string>{"retailers", "products", "prices"});
}

}

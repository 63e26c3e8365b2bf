// SPDX-License-Identifier: GPL-3.0-or-later
// Charts: the numbers of their tables, the rows behind their marks, and what a person does with them.
#include "client/charts/chart_card.h"
#include "client/charts/chart_export.h"
#include "client/charts/chart_view.h"
#include "client/jobs/file_path.h"
#include "client/pages/quota/quota_page.h"
#include "client/pages/retailers/retailers_page.h"
#include "client/widgets/list_table.h"
#include "client/widgets/memory_source.h"
#include "common/quota/quota_charts.h"
#include "common/schema/make_info.h"
#include "tests/client/desk/desk_world.h"
#include "tests/support/temp_folder.h"

#include <catch2/catch.hpp>

#include <QClipboard>
#include <QToolButton>
#include <QtCharts/QAbstractAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <fstream>
#include <map>
#include <set>

namespace liangheng {
namespace {

// The bars and lines as they are drawn, by name.
std::map<QString, std::vector<double>> drawn(const ChartView& view) {
    std::map<QString, std::vector<double>> all;
    for (auto* series : view.chart()->series()) {
        if (auto* bars = qobject_cast<QBarSeries*>(series))
            for (auto* set : bars->barSets())
                for (int i = 0; i < set->count(); ++i) all[set->label()].push_back(set->at(i));
        if (auto* line = qobject_cast<QLineSeries*>(series))
            for (const auto& point : line->points()) all[line->name()].push_back(point.y());
    }
    return all;
}

std::vector<double> column(const ListModel& list, std::string_view field) {
    std::vector<double> all;
    for (int row = 0; row < list.rowCount(); ++row)
        all.push_back(static_cast<double>(list.cell(row, field).integer));
    return all;
}

// As a person: the middle of the bar.
void click_bar(ChartView& view, int set, int index) {
    auto* bars = qobject_cast<QBarSeries*>(view.chart()->series().first());
    REQUIRE(bars);
    const auto width = bars->barWidth() / bars->count();
    const QPointF middle(index - bars->barWidth() / 2 + width * (set + 0.5),
                         bars->barSets().at(set)->at(index) / 2);
    const auto at = view.mapFromScene(view.chart()->mapToScene(view.chart()->mapToPosition(middle, bars)));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::NoModifier, at);
}

ListRow month(int number, std::int64_t agreed, std::int64_t cap, std::int64_t ordered) {
    return {OwnedCell::of(month_of(make_date(2026, number, 1)).days), OwnedCell::of(agreed),
            OwnedCell::of(cap), OwnedCell::of(ordered)};
}

// A card over three months.
struct Months {
    Appearance appearance;
    MemorySource source{queries::months_of_retailer.row()};
    ListModel list{source, {"month", "agreed", "cap", "ordered"}};
    std::unique_ptr<ChartCard> card;

    Months() {
        appearance.set_language(Language::chinese);
        appearance.set_theme(ThemeChoice::light);
        source.set_rows({month(7, 100, 115, 90), month(8, 100, 115, 115), month(9, 120, 138, 3)});
        list.refresh();
        card = std::make_unique<ChartCard>(
            list,
            ChartShape{.category = "month",
                       .series = {{"ordered", ChartMark::bars}, {"cap", ChartMark::line}},
                       .short_category = {}},
            [] {
                return ChartCard::Words{QStringLiteral("标题"), QStringLiteral("没有")};
            });
        show_window(*card);
    }
};

}

TEST_CASE("a chart draws the numbers of the table behind it", "[charts]") {
    Months months;
    auto& view = *months.card->chart();
    CHECK(drawn(view) ==
          std::map<QString, std::vector<double>>{{QStringLiteral("已订"), column(months.list, "ordered")},
                                                 {QStringLiteral("上限"), column(months.list, "cap")}});
    CHECK(&months.card->table().list() == &months.list);
    months.source.set_rows({month(7, 100, 115, 91)});
    months.list.refresh();
    CHECK(drawn(view).at(QStringLiteral("已订")) == std::vector<double>{91});
}

TEST_CASE("the axis of a chart of cartons has whole numbers only", "[charts]") {
    Months months;
    for (const std::int64_t most : {1, 3, 7, 14, 29, 138, 50'001}) {
        months.source.set_rows({month(7, 0, most, most)});
        months.list.refresh();
        const auto axes = months.card->chart()->chart()->axes(Qt::Vertical);
        const auto* axis = qobject_cast<QValueAxis*>(axes.first());
        REQUIRE(axis);
        const auto step = axis->max() / (axis->tickCount() - 1);
        INFO(most << ": " << axis->max() << " in " << axis->tickCount());
        CHECK(axis->max() >= static_cast<double>(most));
        CHECK(step == std::floor(step));
    }
}

TEST_CASE("a click on a bar tells its row and its series", "[charts]") {
    Months months;
    std::pair<int, QString> chosen{-1, {}};
    QObject::connect(months.card.get(), &ChartCard::chosen, [&](int row, const QString& field) {
        chosen = {row, field};
    });
    DeskWorld::settle();
    click_bar(*months.card->chart(), 0, 1);
    CHECK(chosen == std::pair{1, QStringLiteral("ordered")});
}

TEST_CASE("a chart follows theme and language", "[charts]") {
    Months months;
    auto& view = *months.card->chart();
    const auto ground = [&] { return view.chart()->backgroundBrush().color(); };
    const auto in_light = ground();
    months.appearance.set_theme(ThemeChoice::dark);
    DeskWorld::settle();
    CHECK(ground() == QApplication::palette().color(QPalette::Base));
    CHECK(ground() != in_light);
    months.appearance.set_theme(ThemeChoice::light);
    months.appearance.set_language(Language::english);
    DeskWorld::settle();
    CHECK(drawn(view).contains("Ordered"));
    months.appearance.set_language(Language::chinese);
}

TEST_CASE("a chart turns into its table, says when it is empty, and goes to the clipboard", "[charts]") {
    Months months;
    auto& card = *months.card;
    CHECK_FALSE(card.table().isVisible());
    card.show_table(true);
    CHECK(card.table().isVisible());
    card.show_table(false);
    CHECK(card.chart()->isVisible());
    card.copy_picture();
    CHECK(QApplication::clipboard()->pixmap().size() == card.chart()->size());
    months.source.set_rows({});
    months.list.refresh();
    CHECK_FALSE(card.chart()->isVisible());
    CHECK(card.state().empty().sentence() == QStringLiteral("没有"));
}

TEST_CASE("the numbers of a chart are exported as its table has them", "[charts]") {
    Months months;
    const TempFolder folder;
    JobService jobs;
    const auto file = folder.path() / "numbers.csv";
    auto& job = export_chart(*months.card, jobs, qt_path(file));
    REQUIRE(QTest::qWaitFor([&] { return job.ended(); }));
    CHECK(job.state() == JobState::done);
    std::ifstream in(file);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    CHECK(text.find("2026-08,100,115,115\r\n") != std::string::npos);
    CHECK(text.find("已订") != std::string::npos);
}

TEST_CASE("series differ by more than their colour", "[charts]") {
    Appearance appearance;
    MemorySource source(queries::use_of_caps.row());
    ListModel list(source, {"tenth", "small", "medium", "large"});
    source.set_rows({{OwnedCell::of(0), OwnedCell::of(1), OwnedCell::of(2), OwnedCell::of(3)}});
    list.refresh();
    ChartCard card(list,
                   {.category = "tenth", .series = {{"small"}, {"medium"}, {"large"}}, .short_category = {}},
                   [] { return ChartCard::Words(); });
    show_window(card);
    std::set<int> patterns;
    for (auto* set : qobject_cast<QBarSeries*>(card.chart()->chart()->series().first())->barSets())
        patterns.insert(static_cast<int>(set->brush().style()));
    CHECK(patterns.size() == 3);
}

TEST_CASE("the card of a retailer draws his months from the replica", "[charts]") {
    DeskWorld world;
    Appearance appearance;
    appearance.set_language(Language::chinese);
    auto before = world.county.position;
    before.month = add_months(world.county.month, -1);
    before.id = quota_position_id(before.retailer, before.month);
    before.ordered = {77};
    world.office.put(before);
    world.office.pull(world.desk.store());
    world.local().submit(world.county.order({{0, 15}})).value();
    DeskWorld::settle();
    RetailersPage page(world.context());
    show_window(page);
    REQUIRE(page.open({.record = world.county.retailer.id.value, .correct = {}}));
    auto* card = page.findChild<ChartCard*>();
    REQUIRE(card);
    CHECK(drawn(*card->chart()).at(QStringLiteral("已订")) == std::vector<double>{77, 15});
    CHECK(column(card->table().list(), "ordered") == std::vector<double>{77, 15});
    // The chart follows the marked retailer.
    REQUIRE(page.open({.record = world.second_retailer.id.value, .correct = {}}));
    CHECK(drawn(*card->chart()).at(QStringLiteral("已订")) == std::vector<double>{0});
}

TEST_CASE("the chart of the agreed totals counts the rows of the list, and a click shows those behind a bar",
          "[charts]") {
    DeskWorld world;
    Appearance appearance;
    appearance.set_language(Language::chinese);
    auto& county = world.county;
    for (int i = 0; i < 3; ++i) {
        auto position = county.position;
        position.retailer = i == 0 ? county.retailer.id : id_of<Retailer>("retailer " + std::to_string(i));
        position.id = quota_position_id(position.retailer, county.month);
        position.cap = {100};
        position.ordered = {i == 2 ? 100 : 45};
        world.office.put(position);
        AgreedTotal total;
        total.id = id_of<AgreedTotal>("total " + std::to_string(i));
        total.retailer = position.retailer;
        total.territory = county.territory.id;
        total.month = county.month;
        total.quantity = {87};
        total.state = AgreedTotalState::effective;
        total.size_class = SizeClass::small;
        world.office.put(total);
    }
    world.office.pull(world.desk.store());
    DeskWorld::settle();
    QuotaPage page(world.context());
    show_window(page);
    auto* card = page.findChild<ChartCard*>();
    REQUIRE(card);
    REQUIRE(card->table().list().rowCount() == 11);
    const auto small = column(card->table().list(), "small");
    CHECK(small[4] == 2);
    CHECK(small[10] == 1);
    CHECK(drawn(*card->chart()).at(QStringLiteral("小户")) == small);
    CHECK(page.row_count() == 3);
    DeskWorld::settle();
    click_bar(*card->chart(), 0, 4);
    CHECK(page.row_count() == 2);
    CHECK_FALSE(page.state().notice().sentence().isEmpty());
    page.show_all();
    CHECK(page.row_count() == 3);
}

}

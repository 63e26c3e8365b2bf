// SPDX-License-Identifier: GPL-3.0-or-later
// Reports on paper: what stands on each page, and that a PDF of them can be searched.
#include "client/app/appearance.h"
#include "client/jobs/job_progress.h"
#include "client/print/report_layout.h"
#include "client/widgets/field_text.h"
#include "common/named_queries.h"
#include "tests/client/print/pdf_text.h"
#include "tests/support/temp_folder.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QFontInfo>
#include <QImage>
#include <QPainter>

namespace liangheng {
namespace {

// A list of retailers with two columns that are added up; the third name in ten is long enough to wrap.
Report retailers_report(int count) {
    Report report;
    report.title = QStringLiteral("零售户");
    report.department = QStringLiteral("县城服务部");
    report.period = QStringLiteral("2026-11");
    report.filter = QStringLiteral("王");
    report.printed_by = QStringLiteral("李四");
    report.printed_at = QStringLiteral("2026-11-24 10:00");
    for (const char* name : {"licence_no", "name", "address", "agreed", "ordered"}) {
        const auto* field = queries::listed_retailers.row().find(name);
        report.columns.push_back({header_of(*field), field, field->unit == Unit::cartons});
    }
    for (int i = 0; i < count; ++i) {
        const auto address = QStringLiteral("人民路 %1 号").arg(i).repeated(i % 10 == 3 ? 6 : 1);
        report.rows.push_back({{QStringLiteral("4101%1").arg(i, 8, 10, QChar('0')),
                                QStringLiteral("王记副食店"), address, number_text(100 + i), number_text(i)},
                               {0, 0, 0, 100 + i, i}});
    }
    return report;
}

struct Printed {
    TempFolder folder;
    Appearance appearance;
    std::filesystem::path file = folder.path() / "report.pdf";

    Printed() { appearance.set_language(Language::chinese); }
    QStringList pages(const Paper& paper) {
        JobProgress progress(file);
        REQUIRE(write_pdf(paper, progress).has_value());
        std::filesystem::rename(progress.file(), file);
        return pdf_pages(file);
    }
};

std::int64_t sum(const Report& report, std::size_t column, std::size_t from, std::size_t to) {
    std::int64_t all = 0;
    for (auto row = from; row < to; ++row) all += report.rows[row].numbers[column];
    return all;
}

}

TEST_CASE("a printed list repeats head and header on each page, and its Chinese text is found", "[print]") {
    Printed printed;
    const ReportLayout layout(retailers_report(200));
    const auto pages = printed.pages(layout);
    REQUIRE(pages.size() == layout.pages());
    CHECK(pages.size() >= 4);
    for (int page = 0; page < pages.size(); ++page) {
        const auto& text = pages[page];
        INFO(text.toStdString());
        CHECK(text.count(QStringLiteral("许可证号")) == 1);
        CHECK(text.contains(QStringLiteral("零售户")));
        CHECK(text.contains(QStringLiteral("县城服务部")));
        CHECK(text.contains(QStringLiteral("第%1页共%2页").arg(page + 1).arg(pages.size())));
        CHECK(text.contains(QStringLiteral("打印：李四2026-11-2410:00")));
        for (const char* place : {"制表：", "审核：", "负责人："})
            CHECK(text.contains(QString::fromUtf8(place)));
    }
    CHECK(pages.join(QString()).count(QStringLiteral("王记副食店")) == 200);
}

TEST_CASE("every row stands on one page, with the subtotals of the pages and one total", "[print]") {
    Printed printed;
    const auto report = retailers_report(150);
    const ReportLayout layout(report);
    const auto pages = printed.pages(layout);
    std::size_t next = 0;
    for (int page = 0; page < layout.pages(); ++page) {
        const auto [from, to] = layout.rows_of_page(page);
        CHECK(from == next);
        CHECK(to > from);
        next = to;
        const auto& text = pages[page];
        INFO(text.toStdString());
        CHECK(text.contains(report.rows[from].texts[0]));
        CHECK(text.contains(report.rows[to - 1].texts[0]));
        CHECK(text.contains(QStringLiteral("本页小计")));
        CHECK(text.contains(number_text(sum(report, 3, from, to))));
        CHECK(text.contains(QStringLiteral("合计")) == (page + 1 == layout.pages()));
    }
    CHECK(next == report.rows.size());
    CHECK(pages.back().contains(number_text(sum(report, 4, 0, report.rows.size()))));
}

TEST_CASE("a report of several documents goes on where the one before ended", "[print]") {
    const auto report = retailers_report(700);
    const ReportLayout layout(report);
    std::size_t next = 0;
    for (int page = 0; page < layout.pages(); ++page) {
        const auto [from, to] = layout.rows_of_page(page);
        INFO("page " << page);
        CHECK(from == next);
        CHECK(to > from);
        // Every page but the last is full: what begins a new document does not leave the one before half
        // empty.
        if (page > 0 && page + 1 < layout.pages()) CHECK(to - from >= 15);
        next = to;
    }
    CHECK(next == report.rows.size());
}

TEST_CASE("a list without rows prints one page that says so", "[print]") {
    Printed printed;
    const auto pages = printed.pages(ReportLayout(retailers_report(0)));
    REQUIRE(pages.size() == 1);
    INFO(pages[0].toStdString());
    CHECK(pages[0].contains(QStringLiteral("共0行")));
}

TEST_CASE("a list with many columns lies across, one with few stands", "[print]") {
    auto report = retailers_report(3);
    CHECK(ReportLayout(report).orientation() == QPageLayout::Portrait);
    report.rows[1].texts[2] = QStringLiteral("很长的地址").repeated(20);
    CHECK(ReportLayout(report).orientation() == QPageLayout::Landscape);
}

TEST_CASE("paper is written dark on white in the dark theme too", "[print]") {
    Appearance appearance;
    appearance.set_theme(ThemeChoice::dark);
    const ReportLayout layout(retailers_report(30));
    QImage sheet(layout.sheet().toSize(), QImage::Format_RGB32);
    sheet.fill(QColor::fromRgb(255, 255, 255));
    QPainter painter(&sheet);
    layout.paint_page(painter, 0);
    painter.end();
    appearance.set_theme(ThemeChoice::light);
    int dark = 0;
    int light = 0;
    for (int y = 0; y < sheet.height(); ++y)
        for (int x = 0; x < sheet.width(); ++x) {
            const auto lightness = sheet.pixelColor(x, y).lightness();
            dark += lightness < 60;
            light += lightness > 230;
        }
    CHECK(dark > 2'000);
    CHECK(light > sheet.width() * sheet.height() * 8 / 10);
}

TEST_CASE("the font of paper is the one whose text is found again", "[print]") {
    CHECK(QFontInfo(paper_font(9)).family() == QStringLiteral("WenQuanYi Micro Hei"));
}

}

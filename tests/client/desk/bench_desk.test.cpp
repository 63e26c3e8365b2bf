// SPDX-License-Identifier: GPL-3.0-or-later
// The benchmark of the desk runs, on a small county, and says each figure once.
#include <catch2/catch.hpp>

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <map>
#include <set>

namespace {

constexpr int longest_ms = 90'000;

struct Bench {
    int code = -1;
    std::map<QString, QJsonObject> figures; ///< by case and metric
    bool doubled = false;
};

Bench run_bench(const QStringList& options) {
    QProcess process;
    process.start(QStringLiteral(LIANGHENG_BIN "/liangheng"), QStringList{"bench", "desk"} + options);
    Bench bench;
    if (!process.waitForFinished(longest_ms)) return bench;
    bench.code = process.exitCode();
    for (const auto& line : process.readAllStandardOutput().split('\n')) {
        if (line.isEmpty()) continue;
        const auto figure = QJsonDocument::fromJson(line).object();
        const auto name = figure["case"].toString() + '/' + figure["metric"].toString();
        bench.doubled = bench.doubled || bench.figures.contains(name);
        bench.figures[name] = figure;
    }
    return bench;
}

}

TEST_CASE("the benchmark of the desk measures start, pages, filter, sort and memory", "[desk][bench]") {
    const auto bench = run_bench({"--json", "--rows", "300", "--runs", "2"});
    CHECK(bench.code == 0);
    CHECK_FALSE(bench.doubled);
    for (const char* name :
         {"bare window/start_ms", "bare window/resident_mib", "300 rows/start_ms", "300 rows/resident_mib",
          "300 rows/page_first_ms", "300 rows/page_switch_ms", "300 rows/look_switch_ms",
          "300 rows/resident_5_pages_mib", "300 rows/resident_all_pages_mib", "300 rows/filter_ms",
          "300 rows/sort_ms", "300 rows/search_ms"}) {
        INFO(name);
        const auto figure = bench.figures.find(QString::fromLatin1(name));
        REQUIRE(figure != bench.figures.end());
        CHECK(figure->second["bench"].toString() == "desk");
        CHECK(figure->second["median"].toDouble() > 0);
        CHECK(figure->second["runs"].toInt() >= 2);
    }
}

TEST_CASE("the benchmark of the desk ends with a reason when its data cannot be made", "[desk][bench]") {
    const auto bench = run_bench({"--json", "--rows", "3", "--runs", "1", "--dir", "/proc/not-writable"});
    CHECK(bench.code == 1);
    CHECK(bench.figures.empty());
}

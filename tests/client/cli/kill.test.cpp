// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 of the command line client between any two of its steps, then sync: exactly one effect (sync.md,
// I2, I3, I11).
#include "tests/support/office_programs.h"

#include <catch2/catch.hpp>

#include <QFile>

#include <map>
#include <set>

namespace liangheng {
namespace {

const QString preload = QStringLiteral("LD_PRELOAD=" LIANGHENG_KILL_AT);

QStringList submit() { return {"do", "submit_order", "--json-file", "-"}; }

int steps_of_a_whole_run(const OfficePrograms& office, const QStringList& arguments,
                         const QByteArray& input) {
    const auto file = QString::fromStdString((office.folder() / "steps").string());
    const auto ran = office.cli("finder", arguments, input, {preload, "LIANGHENG_STEPS_FILE=" + file});
    REQUIRE(ran.code == 0);
    QFile steps(file);
    REQUIRE(steps.open(QIODevice::ReadOnly));
    return steps.readAll().trimmed().toInt();
}

/// Orders of the server at the profile, by the number of their id.
std::multiset<int> orders(const OfficePrograms& office) {
    std::multiset<int> numbers;
    for (const auto& order : office.list("finder", {"order", "--base", "--where", "kind=normal"}))
        numbers.insert(order["id"].toString().last(8).toInt(nullptr, 16));
    return numbers;
}

// Kills a client before every n-th step of a whole run, with a sync after each.
void kill_before_each(int first, int every) {
    OfficePrograms office;
    const int steps = steps_of_a_whole_run(office, submit(), office.order(numbered_id(1)));
    REQUIRE(steps > 10);
    std::map<int, bool> queued{{1, true}};
    std::size_t entries = 1;
    int killed = 0;
    int applied_by_sync = 0;
    for (int at = first; at <= steps; at += every) {
        INFO("killed before step " << at << " of " << steps);
        const auto ran = office.cli("finder", submit(), office.order(numbered_id(1 + at)),
                                    {preload, "LIANGHENG_KILL_AT=" + QString::number(at)});
        killed += ran.code == -1 ? 1 : 0;
        const auto now = office.cli("finder", {"outbox"}).lines().size();
        queued[1 + at] = now > entries;
        entries = now;
        const auto sync = office.cli("finder", {"sync", "--json"});
        REQUIRE(sync.code == 0);
        CHECK(sync.line()["pending"].toInt() == 0);
        applied_by_sync += sync.line()["applied"].toInt();
    }
    CHECK(killed > 5);
    CHECK(applied_by_sync > 0);
    // Queued means on the disk: then it has exactly one effect; otherwise it was never given.
    const auto there = orders(office);
    for (const auto& [number, is_queued] : queued) {
        INFO("killed before step " << number - 1);
        CHECK(there.count(number) == (is_queued ? 1U : 0U));
    }
}

}

TEST_CASE("a client killed before any odd step leaves its command queued once or not at all", "[programs]") {
    kill_before_each(1, 2);
}

TEST_CASE("a client killed before any even step leaves its command queued once or not at all", "[programs]") {
    kill_before_each(2, 2);
}

TEST_CASE("a client killed in its first load goes on and holds everything once", "[programs]") {
    OfficePrograms office;
    REQUIRE(office.login("measured").code == 0);
    const auto whole = office.list("finder", {"order", "--base"}).size();
    REQUIRE(office.login("killed").code == 0);
    int kills = 0;
    for (int at = 8;; at += 8) {
        const auto ran =
            office.cli("killed", {"sync"}, {}, {preload, "LIANGHENG_KILL_AT=" + QString::number(at)});
        if (ran.code != -1) {
            REQUIRE(ran.code == 0);
            break;
        }
        ++kills;
    }
    CHECK(kills > 2);
    CHECK(office.list("killed", {"order", "--base"}).size() == whole);
    CHECK(office.list("killed", {"retailer", "--base"}).size() ==
          office.list("finder", {"retailer", "--base"}).size());
}

}

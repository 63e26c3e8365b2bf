// SPDX-License-Identifier: GPL-3.0-or-later
// Disks that are full, read-only or broken, under the real programs: at the server and at the desk.
#include "tests/faults/faults.h"

namespace liangheng {
namespace {

/// An office whose server has its data on a disk of a few MiB, and a second disk for a profile.
struct NarrowOffice {
    OfficePrograms office;
    SmallDisk disk;

    explicit NarrowOffice(int mib) : disk(office.folder() / "small", mib) {}
    void move_server() {
        office.put_server(disk.around(), QString::fromStdString((disk.path() / "data").string()));
        office.start_server();
        REQUIRE(office.login("finder").code == 0);
        REQUIRE(office.cli("finder", {"sync"}).code == 0);
    }
};

std::vector<QJsonObject> of_outbox(const OfficePrograms& office) {
    return office.cli("finder", {"outbox"}).lines();
}

}

TEST_CASE(
    "on a full disk the server answers later, goes on reading and raises the alarm, and nothing is lost",
    "[faults]") {
    NarrowOffice narrow(16);
    auto& office = narrow.office;
    narrow.move_server();
    narrow.disk.fill();
    REQUIRE(narrow.disk.full());
    const auto ran = office.cli("finder", submit_online, office.order(numbered_id(1)));
    CHECK(ran.code == 4);
    CHECK(ran.line()["outcome"].toString() == "pending");
    CHECK(ran.line()["code"].toString() == "sync.disk_full");
    // A new session cannot be written; the old one reads on.
    check_ended(office.login("another"), 1, refuse("sync.disk_full"));
    const auto sync = office.cli("finder", {"--patience", "1", "sync", "--json"});
    check_ended(sync, 4, refuse("sync.disk_full"));
    CHECK(sync.line()["pulls"].toInt() > 0);
    check_words(office.server_log(), refuse("store.disk_full", {{"reason", "database or disk is full"}}));
    CHECK(office.server({"check"}).code == 0);
    check_waiting(office, "finder", 1);
    narrow.disk.make_room();
    check_arrive(office, "finder", 1, 1);
}

TEST_CASE("on a full disk a desk refuses to save aloud, keeps what it has, and saves when there is room",
          "[faults]") {
    NarrowOffice narrow(24);
    auto& office = narrow.office;
    const auto profile = (narrow.disk.path() / "profile").string();
    const auto inside = [&](const QStringList& arguments, const QByteArray& input = {}) {
        return office.run_in(narrow.disk.around(), "liangheng-cli", profile, arguments, input);
    };
    const auto file = QString::fromStdString((office.folder() / "password").string());
    REQUIRE(inside({"login", "--server", office.address(), "--ca", office.data() + "/ca.pem", "--user",
                    office.user(), "--password-file", file})
                .code == 0);
    REQUIRE(inside({"sync"}).code == 0);
    REQUIRE(inside(submit_offline, office.order(numbered_id(1))).code == 4);
    narrow.disk.fill(600); // enough to start, not enough for all
    QByteArray bodies;
    constexpr int orders = 400;
    for (int i = 2; i <= orders; ++i) bodies += office.order(numbered_id(i));
    const auto ran = inside(QStringList(submit_offline) << "--many", bodies);
    check_ended(ran, 1, refuse("outbox.disk_full"));
    int saved = 1;
    for (const auto& line : ran.lines()) saved += line["outcome"].toString() == "pending" ? 1 : 0;
    CHECK(saved > 1);
    CHECK(saved < orders);
    // At its start too the program says what it lacks.
    narrow.disk.fill();
    const auto start = inside(submit_offline, office.order(numbered_id(orders + 1)));
    CHECK(start.code == 1);
    CHECK(start.err.contains("disk_full"));
    narrow.disk.make_room();
    const auto entries = inside({"outbox"}).lines();
    CHECK(entries.size() == static_cast<std::size_t>(saved));
    const auto sync = inside({"sync", "--json"});
    REQUIRE(sync.code == 0);
    CHECK(sync.line()["applied"].toInt() + sync.line()["changed"].toInt() == saved);
    CHECK(office.server({"check"}).code == 0);
}

TEST_CASE("a person without rights in the folder of a profile is told the file, and nothing is changed",
          "[faults]") {
    OfficePrograms office;
    const auto person = without_privileges();
    const std::filesystem::path folder = office.profile("finder");
    REQUIRE(office.cli("finder", submit_offline, office.order(numbered_id(1))).code == 4);
    const auto before = of_outbox(office);
    using std::filesystem::perms;
    std::filesystem::permissions(folder / "outbox.db", perms::owner_read);
    std::filesystem::permissions(folder, perms::owner_read | perms::owner_exec);
    const auto lock = refuse("profile.not_writable", {{"about", (folder / "lock").string()}});
    for (const auto& call : {submit_offline, QStringList{"sync"}})
        check_ended(
            office.run_in(person, "liangheng-cli", folder.string(), call, office.order(numbered_id(2))), 1,
            lock);
    check_ended(desk(office, "finder", {}, person), 1, lock);
    std::filesystem::permissions(folder, perms::owner_all);
    check_ended(office.run_in(person, "liangheng-cli", folder.string(), {"sync"}), 1,
                refuse("profile.not_writable", {{"about", (folder / "outbox.db").string()}}));
    std::filesystem::permissions(folder / "outbox.db", perms::owner_read | perms::owner_write);
    CHECK(of_outbox(office) == before);
    check_arrive(office, "finder", 1, 1);
}

TEST_CASE(
    "a server without rights in its folder does not start, says which file, and starts when it has them",
    "[faults]") {
    OfficePrograms office;
    const std::filesystem::path folder = office.data().toStdString();
    REQUIRE(office.cli("finder", submit_offline, office.order(numbered_id(1))).code == 4);
    office.kill_server();
    std::filesystem::remove(folder / "serving");
    office.put_server(without_privileges());
    using std::filesystem::perms;
    std::filesystem::permissions(folder, perms::owner_read | perms::owner_exec);
    const auto denied = [](const std::filesystem::path& file) {
        return refuse("store.not_writable", {{"file", file.string()}, {"reason", "Permission denied"}});
    };
    check_ended(office.server({"serve", "--listen", "127.0.0.1:0"}), 1, denied(folder / "serving"));
    check_ended(office.server({"init"}, QString::fromStdString((folder / "new").string())), 1,
                denied(folder / "new"));
    const auto backup = folder / "backup.db";
    check_ended(office.server({"backup", QString::fromStdString(backup.string())}), 1,
                refuse("backup.not_written", {{"file", backup.string()}, {"reason", "Permission denied"}}));
    std::filesystem::permissions(folder, perms::owner_all);
    office.start_server();
    check_arrive(office, "finder", 1, 1);
}

TEST_CASE(
    "a server whose sync fails answers nobody, ends, and knows after its new start all that it answered",
    "[faults]") {
    OfficePrograms office;
    FaultySystem system(office.folder());
    for (int nth = 1; nth <= 4; ++nth) {
        INFO("sync number " << nth);
        office.put_server(system.around());
        office.start_server();
        REQUIRE(office.cli("finder", submit_online, office.order(numbered_id(10 * nth))).code == 0);
        system->syncs_to_fail = nth;
        const auto ran = office.cli("finder", submit_online, office.order(numbered_id(10 * nth + 1)));
        // The first syncs are those of the sign-in. The order is applied or waits; never is it refused.
        CHECK((ran.code == 4 || ran.code == 0));
        if (ran.code == 4) CHECK_FALSE(ran.line()["outcome"].toString() == "refused");
        const bool answered = ran.code == 0;
        if (system->syncs_failed == 0) office.cli("finder", {"--patience", "1", "sync"});
        if (system->syncs_failed == 0)
            office.cli("finder", submit_online, office.order(numbered_id(10 * nth + 2)));
        REQUIRE(system->syncs_failed > 0);
        CHECK(office.wait_for_server() == 1);
        system->syncs_to_fail = 0;
        system->syncs_failed = 0;
        office.start_server();
        if (answered)
            CHECK(office
                      .server({"export", "order", "--format", "json", "--where",
                               "id=" + QString::fromStdString(numbered_id(10 * nth + 1))})
                      .lines()
                      .size() == 1);
        check_arrive(office, "finder", 10 * nth, 10 * nth + 1);
    }
    check_words(office.server_log(), refuse("store.failed", {{"reason", "disk I/O error"}}));
}

TEST_CASE("a desk whose sync fails says that it does not know, and sends what it has kept once", "[faults]") {
    OfficePrograms office;
    FaultySystem system(office.folder());
    const auto broken = [&](int nth, const QByteArray& order) {
        system->syncs_failed = 0;
        system->syncs_to_fail = nth;
        auto ran =
            office.run_in(system.around(), "liangheng-cli", office.profile("finder"), submit_offline, order);
        system->syncs_to_fail = 0;
        return ran;
    };
    int unsure = 0;
    for (int nth = 1; nth <= 12; ++nth) {
        INFO("sync number " << nth);
        const auto ran = broken(nth, office.order(numbered_id(nth)));
        INFO(ran.err.toStdString());
        if (system->syncs_failed == 0) break;
        CHECK((ran.code == 1 || ran.code == 4)); // 4: what failed came after the saving
        if (ran.err.contains("outbox.disk_failed")) {
            check_words(ran.err, refuse("outbox.disk_failed", {{"reason", "disk I/O error in COMMIT"}}));
            CHECK(ran.code == 1);
            ++unsure;
        } else if (ran.code == 1) {
            CHECK(ran.err.contains("profile.disk_failed"));
            CHECK(ran.err.contains("磁盘读写失败"));
        }
    }
    CHECK(unsure > 0);
    const auto waiting = of_outbox(office).size();
    const auto sync = office.cli("finder", {"sync", "--json"});
    REQUIRE(sync.code == 0);
    CHECK(sync.line()["applied"].toInt() + sync.line()["changed"].toInt() == static_cast<int>(waiting));
    CHECK(office.server({"check"}).code == 0);
}

}

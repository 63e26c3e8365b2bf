// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged and missing files of a profile, two programs on one profile, two on one port.
#include "tests/faults/faults.h"

#include <QFile>

namespace liangheng {
namespace {

std::filesystem::path file_of(const OfficePrograms& office, const char* name) {
    return std::filesystem::path(office.profile("finder")) / name;
}

QByteArray content(const std::filesystem::path& path) {
    QFile file(QString::fromStdString(path.string()));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void put(const std::filesystem::path& path, const QByteArray& bytes) {
    QFile file(QString::fromStdString(path.string()));
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

constexpr qsizetype page = 4096;
constexpr int first_of_many = 2'000'000'000; ///< its digits stand nowhere else in the file
constexpr int many = 60;

/// Every page but the first begins with nonsense.
QByteArray flipped(QByteArray bytes, qsizetype from = page) {
    for (qsizetype at = from; at < bytes.size(); at += page)
        for (qsizetype i = at; i < std::min(at + 64, bytes.size()); ++i)
            bytes[i] = static_cast<char>(~bytes[i]);
    return bytes;
}

void queue(const OfficePrograms& office, int first, int last) {
    QByteArray bodies;
    for (int i = first; i <= last; ++i) bodies += office.order(numbered_id(i));
    REQUIRE(office.cli("finder", QStringList(submit_offline) << "--many", bodies).code == 4);
}

/// The profile as a cut of the power leaves it: no log beside the file.
void check_cache_is_rebuilt(const char* what, QByteArray (*damage)(const QByteArray&)) {
    INFO(what);
    OfficePrograms office;
    queue(office, 1, 5);
    const auto rows = office.list("finder", {"retailer", "--base"}).size();
    const auto damaged = damage(content(file_of(office, "cache.db")));
    put(file_of(office, "cache.db"), damaged);
    const auto aside = file_of(office, "cache.damaged-1.db");
    check_ended(office.cli("finder", {"list", "retailer"}), 0,
                refuse("desk.cache_damaged", {{"file", aside.string()}}));
    CHECK(content(aside) == damaged);
    CHECK(office.cli("finder", {"outbox"}).lines().size() == 5);
    check_arrive(office, "finder", 1, 5);
    CHECK(office.list("finder", {"retailer", "--base"}).size() == rows);
}

}

TEST_CASE("a damaged cache.db is set aside and loaded again, told, and the outbox is sent", "[faults]") {
    check_cache_is_rebuilt("bytes flipped", [](const QByteArray& bytes) { return flipped(bytes); });
    check_cache_is_rebuilt("cut off",
                           [](const QByteArray& bytes) { return bytes.left(bytes.size() / 2 + 100); });
    check_cache_is_rebuilt("a text",
                           [](const QByteArray&) { return QByteArray("no database at all\n").repeated(99); });
}

TEST_CASE("the readable part of a damaged outbox.db is recovered and sent, and the damaged file kept",
          "[faults]") {
    OfficePrograms office;
    const auto before = office.list("finder", {"order", "--base", "--where", "kind=normal"}).size();
    queue(office, first_of_many, first_of_many + many);
    auto bytes = content(file_of(office, "outbox.db"));
    // The page that holds an order of the middle: the rows before and behind it are readable.
    const auto at =
        bytes.indexOf(QByteArray::fromHex(numbered_id(first_of_many + many / 2).c_str()).right(4));
    REQUIRE(at > page);
    bytes.replace(at / page * page, page, QByteArray(page, '\x7e'));
    put(file_of(office, "outbox.db"), bytes);
    const auto told = office.cli("finder", {"outbox"});
    const auto kept = told.lines().size();
    CHECK(kept > many / 2);
    CHECK(kept < many);
    const auto aside = file_of(office, "outbox.damaged-1.db");
    check_ended(
        told, 0,
        refuse("desk.outbox_damaged", {{"file", aside.string()}, {"commands", std::to_string(kept)}}));
    CHECK(content(aside) == bytes);
    const auto sync = office.cli("finder", {"sync", "--json"});
    CHECK(sync.code == 0);
    CHECK(sync.line()["pending"].toInt() == 0);
    CHECK(office.list("finder", {"order", "--base", "--where", "kind=normal"}).size() == before + kept);
    CHECK(office.server({"check"}).code == 0);
}

TEST_CASE("an outbox.db that is no database any more is kept aside, told, and the person signs in again",
          "[faults]") {
    OfficePrograms office;
    queue(office, 1, 2);
    const auto file = file_of(office, "outbox.db");
    const auto copy = content(file);
    const QByteArray nonsense = QByteArray("no database at all\n").repeated(99);
    put(file, nonsense);
    const auto aside = file_of(office, "outbox.damaged-1.db");
    const auto sync = office.cli("finder", {"sync"});
    check_ended(sync, 1, refuse("desk.outbox_damaged", {{"file", aside.string()}, {"commands", "0"}}));
    check_words(sync.err, refuse("auth.login_required"));
    CHECK(content(aside) == nonsense);
    REQUIRE(office.login("finder").code == 0);
    put(file, copy); // a copy that somebody has kept still arrives
    REQUIRE(office.login("finder").code == 0);
    check_arrive(office, "finder", 1, 2);
}

TEST_CASE("an outbox.db that is gone or empty is told, never passed over in silence", "[faults]") {
    for (const bool empty : {false, true}) {
        INFO((empty ? "empty" : "gone"));
        OfficePrograms office;
        queue(office, 1, 2);
        const auto file = file_of(office, "outbox.db");
        const auto copy = content(file);
        if (empty)
            put(file, {});
        else
            std::filesystem::remove(file);
        const auto lost = refuse("desk.outbox_lost", {{"file", file.string()}});
        check_ended(office.cli("finder", {"outbox"}), 0, lost);
        check_ended(office.cli("finder", {"sync"}), 1, lost);
        std::filesystem::remove(file_of(office, "outbox.db-wal"));
        put(file, copy); // as the sentence says
        check_arrive(office, "finder", 1, 2);
    }
}

TEST_CASE("the second program on one profile says so and ends, a killed one gives the profile back",
          "[faults]") {
    OfficePrograms office;
    queue(office, 1, 1);
    const auto first = office.start_cli("finder", {"watch"});
    REQUIRE(first->waitForReadyRead(20'000));
    const auto in_use = refuse("profile.in_use", {{"about", office.profile("finder")}});
    check_ended(office.cli("finder", submit_offline, office.order(numbered_id(2))), 1, in_use);
    check_ended(office.login("finder"), 1, in_use);
    check_ended(desk(office, "finder"), 1, in_use);
    first->kill();
    REQUIRE(first->waitForFinished(20'000));
    queue(office, 2, 2);
    check_arrive(office, "finder", 1, 2);
}

TEST_CASE("a port in use and a folder that is served already are told, and the first server goes on",
          "[faults]") {
    OfficePrograms office;
    const auto other = QString::fromStdString((office.folder() / "other").string());
    REQUIRE(office.server({"init"}, other).code == 0);
    const auto address = office.address().toStdString();
    check_ended(office.server({"serve", "--listen", office.address()}, other), 1,
                refuse("serve.address_in_use", {{"address", address}}));
    CHECK_FALSE(QFile::exists(other + "/listening"));
    check_ended(office.server({"serve", "--listen", "127.0.0.1:0"}), 1,
                refuse("serve.already", {{"folder", office.data().toStdString()}, {"address", address}}));
    CHECK(content((office.data() + "/listening").toStdString()).trimmed() == office.address().toUtf8());
    check_ended(office.server({"serve", "--listen", "192.0.2.1:7788"}, other), 1,
                refuse("serve.cannot_listen",
                       {{"address", "192.0.2.1:7788"}, {"reason", "Cannot assign requested address"}}));
    const auto no_address = office.server({"serve", "--listen", "nowhere:7788"}, other);
    CHECK(no_address.code == 2);
    CHECK(no_address.err.contains("serve.bad_address"));
    queue(office, 1, 1);
    check_arrive(office, "finder", 1, 1);
}

}

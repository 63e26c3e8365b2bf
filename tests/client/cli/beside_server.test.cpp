// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of the server's command line beside a running `serve`, with a desk connected: every one a process of
// its own on the same store.
#include "tests/support/office_programs.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QJsonArray>

#include <set>

namespace liangheng {
namespace {

QStringList submit() { return {"do", "submit_order", "--json-file", "-"}; }

QString write(const OfficePrograms& office, const char* name, const QByteArray& content) {
    const auto path = QString::fromStdString((office.folder() / name).string());
    QFile file(path);
    file.open(QIODevice::WriteOnly | QIODevice::Truncate);
    file.write(content);
    return path;
}

/// A desk that stays connected, and what it prints.
class WatchingDesk {
public:
    WatchingDesk(const OfficePrograms& office, const std::string& profile)
        : process_(office.start_cli(profile, {"watch"})) {
        REQUIRE(process_->waitForReadyRead(20'000)); // it has pulled to the head
        process_->readAllStandardOutput();
    }
    /// A pull has brought other rows.
    bool sees_change() {
        while (process_->waitForReadyRead(20'000))
            if (process_->readAllStandardOutput().contains("\"changed\":true")) return true;
        return false;
    }
    /// Leaves, so that the profile can be read.
    void end() {
        process_->terminate();
        process_->waitForFinished(20'000);
    }

private:
    std::unique_ptr<QProcess> process_;
};

void check_is_clean(const OfficePrograms& office, const QString& data = {}) {
    const auto ran = office.server({"check", "--json"}, data);
    CHECK(ran.code == 0);
    CHECK(ran.line()["ok"].toBool());
}

}

TEST_CASE("an import beside the running server reaches a connected desk, which goes on ordering",
          "[programs]") {
    OfficePrograms office;
    REQUIRE(office.login("second").code == 0);
    WatchingDesk desk(office, "finder");
    const auto file =
        write(office, "products.csv", "code,name,brand\nBESIDE1,新规格一,新品牌\nBESIDE2,新规格二,新品牌\n");
    const auto import = office.server({"import", "products", file, "--json"});
    CHECK(import.code == 0);
    CHECK(import.line()["committed"].toBool());
    CHECK(desk.sees_change());
    CHECK(office.cli("second", submit(), office.order(numbered_id(1))).code == 0);
    desk.end();
    CHECK(office.list("finder", {"product", "--where", "code=BESIDE2"}).size() == 1);
    check_is_clean(office);
}

TEST_CASE("a large import beside the running server goes in groups while a desk orders", "[programs]") {
    OfficePrograms office;
    const auto retailer = office.list("finder", {"retailer"}).at(0)["licence_no"].toString().toUtf8();
    const auto product = office.list("finder", {"product"}).at(0)["code"].toString().toUtf8();
    QByteArray rows = "source_ref,captured_at,retailer,product,requested\n";
    constexpr int orders = 6'000; // more than one transaction takes
    for (int i = 0; i < orders; ++i)
        rows += "H" + QByteArray::number(i) + ",2025-01-06," + retailer + "," + product + ",1\n";
    const auto file = write(office, "history.csv", rows);
    const auto importing = office.start_server_call({"import", "orders", file, "--json"});
    int applied = 0;
    for (int i = 1; i <= 10; ++i)
        applied += office.cli("finder", submit(), office.order(numbered_id(i))).code == 0;
    CHECK(applied == 10);
    REQUIRE(importing->waitForFinished(60'000));
    CHECK(importing->exitCode() == 0);
    CHECK(importing->readAllStandardOutput().contains("\"committed\":true"));
    check_is_clean(office);
    const auto again = office.server({"import", "orders", file, "--json"});
    CHECK(again.line()["accepted"].toInt() == orders);
    const auto exported = office.server(
        {"export", "order", "--format", "json", "--where", "kind=history", "--where", "source_ref=H5999"});
    CHECK(exported.lines().size() == 1);
}

TEST_CASE("a user made, locked and unlocked beside the running server signs in accordingly", "[programs]") {
    OfficePrograms office;
    const auto password = write(office, "first-password", "a first password\n");
    const auto department =
        office.list("finder", {"department", "--where", "kind=service_department"}).at(0)["code"].toString();
    REQUIRE(office
                .server({"user", "add", "newcomer", "--name", "新人", "--role", "order_desk", "--department",
                         department, "--password-file", password})
                .code == 0);
    const auto sign_in = [&] { return office.login("newcomer", "a first password", "newcomer"); };
    CHECK(sign_in().code == 0);
    CHECK(office.cli("newcomer", {"sync"}).code == 0);
    CHECK(office.server({"user", "lock", "newcomer"}).code == 0);
    const auto locked = sign_in();
    CHECK(locked.code != 0);
    CHECK(locked.err.contains("auth.locked"));
    CHECK(office.cli("newcomer", {"--patience", "5", "sync"}).code != 0);
    CHECK(office.server({"user", "unlock", "newcomer"}).code == 0);
    CHECK(sign_in().code == 0);
    check_is_clean(office);
}

TEST_CASE("an export beside the running server holds what a desk has just ordered", "[programs]") {
    OfficePrograms office;
    REQUIRE(office.cli("finder", submit(), office.order(numbered_id(7))).code == 0);
    const auto file = QString::fromStdString((office.folder() / "orders.csv").string());
    const auto exported = office.server({"export", "order", "--format", "csv", "--out", file, "--json",
                                         "--where", "id=" + QString::fromStdString(numbered_id(7))});
    CHECK(exported.code == 0);
    CHECK(exported.line()["rows"].toInt() == 1);
    CHECK(QFile::exists(file));
}

TEST_CASE(
    "a backup made while desks order is restored elsewhere, is sound and holds what was acknowledged before",
    "[programs]") {
    OfficePrograms office;
    const std::vector<std::string> names{"finder", "second", "third"};
    std::vector<std::unique_ptr<QProcess>> desks;
    int next = 1;
    std::set<QString> acknowledged;
    for (int i = 0; i < 5; ++i) {
        REQUIRE(office.cli("finder", submit(), office.order(numbered_id(next))).code == 0);
        acknowledged.insert(QString::fromStdString(numbered_id(next++)));
    }
    for (const auto& name : names) {
        if (name != "finder") REQUIRE(office.login(name).code == 0);
        QByteArray bodies;
        for (int i = 0; i < 150; ++i) bodies += office.order(numbered_id(next++));
        desks.push_back(office.start_cli(name, submit() << "--many"));
        desks.back()->write(bodies);
        desks.back()->closeWriteChannel();
    }
    // The first of the many is acknowledged: the load is there.
    REQUIRE(desks.back()->waitForReadyRead(30'000));
    const auto file = QString::fromStdString((office.folder() / "county.backup").string());
    for (int i = 0; i < 3; ++i) CHECK(office.server({"backup", file, "--json"}).code == 0);
    for (const auto& desk : desks) {
        REQUIRE(desk->waitForFinished(60'000));
        CHECK(desk->exitCode() == 0);
    }
    const auto in_use = office.server({"restore", file});
    CHECK(in_use.code == 1);
    CHECK(in_use.err.contains("store.in_use"));

    const auto other = QString::fromStdString((office.folder() / "restored").string());
    CHECK(office.server({"restore", file, "--json"}, other).code == 0);
    check_is_clean(office, other);
    check_is_clean(office);
    const QStringList orders{"export", "order", "--format", "json", "--where", "kind=normal"};
    const auto ids_of = [](const Ran& ran) {
        std::set<QString> ids;
        for (const auto& line : ran.lines()) ids.insert(line["id"].toString());
        return ids;
    };
    const auto all = ids_of(office.server(orders));
    const auto restored = ids_of(office.server(orders, other));
    for (const auto& id : acknowledged) CHECK(restored.contains(id));
    CHECK(std::includes(all.begin(), all.end(), restored.begin(), restored.end()));
    CHECK(all.contains(QString::fromStdString(numbered_id(next - 1))));
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The real server and the real command line client: the contract of liangheng-cli.
#include "tests/support/office_programs.h"

#include <catch2/catch.hpp>

namespace liangheng {
namespace {

QString outcome(const Ran& ran) { return ran.line()["outcome"].toString(); }
QString code(const Ran& ran) { return ran.line()["code"].toString(); }

QStringList submit() { return {"do", "submit_order", "--json-file", "-"}; }

}

TEST_CASE("an order given on the command line is applied, listed and not pending any more", "[programs]") {
    OfficePrograms office;
    const auto ran = office.cli("finder", submit(), office.order(numbered_id(1)));
    CHECK(ran.code == 0);
    CHECK(outcome(ran) == "applied");
    const auto orders =
        office.list("finder", {"order", "--where", "id=" + QString::fromStdString(numbered_id(1))});
    REQUIRE(orders.size() == 1);
    CHECK(orders[0]["_pending"].toBool() == false);
    const auto sync = office.cli("finder", {"sync", "--json"});
    CHECK(sync.code == 0);
    CHECK(sync.line()["pending"].toInt() == 0);
    CHECK(sync.line()["complete"].toBool());
}

TEST_CASE("refusals of the replica and of the input end with exit 3 and their code", "[programs]") {
    OfficePrograms office;
    CHECK(code(office.cli("finder", submit(), "{\"x\":1}")) == "input.unknown_field");
    CHECK(office.cli("finder", submit(), "{\"x\":1}").code == 3);
    const auto late = office.cli("finder", {"do", "cancel_order", "--offline", "--json-file", "-"},
                                 QByteArray("{\"order\":\"") + QByteArray::fromStdString(numbered_id(77)) +
                                     "\",\"seen_version\":1}");
    CHECK(late.code == 4); // an order that this desk does not hold: only the server can tell
    const auto sent = office.cli("finder", {"sync", "--json"});
    CHECK(sent.line()["refused"].toInt() == 1);
    const auto denied =
        office.cli("finder", {"do", "put_brand", "--json-file", "-"}, R"({"name":"N","maker":"M"})");
    CHECK(denied.code == 3);
    CHECK(code(denied) == "auth.not_permitted");
}

TEST_CASE("wrong usage, a missing profile and a wrong password have their exit codes", "[programs]") {
    OfficePrograms office;
    CHECK(office.cli("finder", {"do", "no_such_command"}).code == 2);
    CHECK(office.cli("finder", {"list", "no_such_entity"}).code == 2);
    CHECK(office.cli("finder", {"list", "retailer", "--where", "colour=red"}).code == 2);
    CHECK(office.cli("finder", submit(), "no json").code == 2);
    CHECK(office.cli("finder", {"report", "anything"}).code == 2);
    CHECK(office.cli("nobody", {"list", "retailer"}).code == 78);
    CHECK(office.login("other", "wrong password").code == 1);
    CHECK(office.cli("finder", {"--version"}).code == 0);
}

TEST_CASE("commands made while the server is away wait and arrive in order", "[programs]") {
    OfficePrograms office;
    const QStringList all{"order", "--where", "kind=normal"};
    const QStringList of_the_server = QStringList(all) << "--base";
    const auto before_all = office.list("finder", all).size();
    office.kill_server();
    QByteArray bodies;
    for (int i = 1; i <= 30; ++i) bodies += office.order(numbered_id(i));
    const auto many = office.cli("finder", submit() << "--many", bodies);
    CHECK(many.code == 4);
    REQUIRE(many.lines().size() == 30);
    for (const auto& line : many.lines()) CHECK(line["outcome"].toString() == "pending");
    CHECK(office.list("finder", all).size() == before_all + 30);
    CHECK(office.list("finder", of_the_server).size() == before_all);
    CHECK(office.cli("finder", {"--patience", "1", "sync"}).code == 4);

    office.start_server();
    REQUIRE(office.cli("finder", {"sync"}).code == 0);
    CHECK(office.list("finder", of_the_server).size() == before_all + 30);
    const auto outbox = office.cli("finder", {"outbox"}).lines();
    REQUIRE(outbox.size() == 30);
    QString before;
    for (const auto& entry : outbox) {
        CHECK(entry["outcome"].toString() != "pending");
        CHECK(entry["settled_at"].toString() >= before);
        before = entry["settled_at"].toString();
    }
}

TEST_CASE("a refused command stays in the outbox until it is sent again or discarded", "[programs]") {
    OfficePrograms office;
    const QByteArray body =
        QByteArray("{\"order\":\"") + QByteArray::fromStdString(numbered_id(9)) + "\",\"seen_version\":1}";
    const auto refused = office.cli("finder", {"do", "cancel_order", "--json-file", "-"}, body);
    CHECK(refused.code == 3);
    const auto id = refused.line()["id"].toString();
    REQUIRE(id.size() == 32);
    CHECK(office.cli("finder", {"outbox"}).line()["state"].toString() == "refused");
    const auto again = office.cli("finder", {"outbox", "retry", id});
    CHECK(again.code == 0);
    CHECK(again.line()["replaces"].toString() == id);
    CHECK(office.cli("finder", {"sync"}).code == 0);
    CHECK(office.cli("finder", {"outbox", "discard", again.line()["id"].toString()}).code == 0);
    for (const auto& entry : office.cli("finder", {"outbox"}).lines())
        CHECK(entry["state"].toString() == "discarded");
    CHECK(office.cli("finder", {"outbox", "discard", "no id"}).code == 2);
}

TEST_CASE("watch prints a line for another desk's order and ends at SIGTERM", "[programs]") {
    OfficePrograms office;
    REQUIRE(office.login("second").code == 0);
    REQUIRE(office.cli("second", {"sync"}).code == 0);
    const auto watching = office.start_cli("finder", {"watch"});
    REQUIRE(watching->waitForReadyRead(10'000));
    watching->readAllStandardOutput();
    REQUIRE(office.cli("second", submit(), office.order(numbered_id(5))).code == 0);
    bool told = false;
    while (!told && watching->waitForReadyRead(10'000))
        told = watching->readAllStandardOutput().contains("\"changed\":true");
    CHECK(told);
    CHECK(office.cli("finder", {"list", "retailer"}).code == 1); // the profile is in use
    watching->terminate();
    REQUIRE(watching->waitForFinished(10'000));
    CHECK(watching->exitCode() == 0);
    CHECK(
        office.list("finder", {"order", "--where", "id=" + QString::fromStdString(numbered_id(5))}).size() ==
        1);
}

}

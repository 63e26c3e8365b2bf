// SPDX-License-Identifier: GPL-3.0-or-later
// Faults between desk and server: password, session, certificate, protocol. Real programs; the work that
// waits arrives afterwards.
#include "common/sync/messages.h"
#include "tests/faults/faults.h"
#include "tests/support/net_server.h"

namespace liangheng {
namespace {

constexpr std::int64_t hour_ms = 3'600'000;

std::string text(const QString& qt) { return qt.toStdString(); }

/// A server that refuses each desk because of its protocol, as the real one does with other numbers.
class OtherProtocol : public EchoConversation {
public:
    using EchoConversation::EchoConversation;
    void on_frame(Frame frame) override {
        wire_->send(FrameType::refused, frame.request,
                    encode_message(message::Refused{"protocol.unsupported", {}, "9.9"}));
        wire_->close();
    }
};

QStringList login_at(const OfficePrograms& office, const QString& address, const QString& authority) {
    const auto file = QString::fromStdString((office.folder() / "password").string());
    return {"login",  "--server",    address,           "--ca", authority,
            "--user", office.user(), "--password-file", file};
}

}

TEST_CASE("a wrong password is told in both languages and what waits arrives with the right one",
          "[faults]") {
    OfficePrograms office;
    REQUIRE(office.cli("finder", submit_offline, office.order(numbered_id(1))).code == 4);
    check_ended(office.login("finder", "wrong"), 1, refuse("auth.wrong_password"));
    const auto file = QString::fromStdString((office.folder() / "password").string());
    check_ended(desk(office, "fresh",
                     {"--server", office.address(), "--ca", office.data() + "/ca.pem", "--user",
                      office.user(), "--password-file", file}),
                1, refuse("auth.wrong_password"));
    check_waiting(office, "finder", 1);
    REQUIRE(office.login("finder").code == 0);
    check_arrive(office, "finder", 1, 1);
}

TEST_CASE("an expired session is told, its work waits and arrives after the next sign-in", "[faults]") {
    OfficePrograms office;
    FaultySystem system(office.folder());
    office.put_server(system.around());
    office.start_server();
    system->clock_ahead_ms = 13 * hour_ms; // nobody has come for longer than a session lasts
    const auto ran = office.cli("finder", submit_online, office.order(numbered_id(1)));
    check_ended(ran, 4, refuse("auth.expired"));
    CHECK(ran.line()["outcome"].toString() == "pending");
    check_ended(office.cli("finder", {"sync"}), 4, refuse("auth.login_required"));
    check_waiting(office, "finder", 1);
    REQUIRE(office.login("finder").code == 0);
    check_arrive(office, "finder", 1, 1);
}

TEST_CASE(
    "a server with another certificate gets nothing, and is named with the file that does not vouch for it",
    "[faults]") {
    OfficePrograms office;
    const auto other = QString::fromStdString((office.folder() / "other").string());
    REQUIRE(office.server({"init"}, other).code == 0);
    const auto trust = [&](const QString& authority) {
        return office.cli("finder", login_at(office, office.address(), authority));
    };
    const auto distrusted =
        refuse("desk.wrong_certificate",
               {{"server", text(office.address())}, {"file", office.profile("finder") + "/ca.pem"}});
    check_ended(trust(other + "/ca.pem"), 1, distrusted);
    check_ended(office.cli("finder", submit_online, office.order(numbered_id(1))), 4, distrusted);
    check_ended(office.cli("finder", {"--patience", "1", "sync"}), 4, distrusted);
    const auto file = QString::fromStdString((office.folder() / "password").string());
    check_ended(desk(office, "fresh",
                     {"--server", office.address(), "--ca", other + "/ca.pem", "--user", office.user(),
                      "--password-file", file}),
                1,
                refuse("desk.wrong_certificate",
                       {{"server", text(office.address())}, {"file", office.profile("fresh") + "/ca.pem"}}));
    check_ended(office.cli("another", login_at(office, office.address(), file)), 78,
                refuse("profile.bad_config", {{"about", text(file)}}));
    check_waiting(office, "finder", 1);
    REQUIRE(trust(office.data() + "/ca.pem").code == 0);
    check_arrive(office, "finder", 1, 1);
}

TEST_CASE("a desk that starts on a day on which the certificate is not valid says so", "[faults]") {
    OfficePrograms office;
    FaultySystem system(office.folder());
    system->clock_ahead_ms = 3 * 365 * 24 * hour_ms;
    REQUIRE(office.cli("finder", submit_offline, office.order(numbered_id(1))).code == 4);
    const auto ran = office.run_in(system.around(), "liangheng-cli", office.profile("finder"),
                                   {"--patience", "1", "sync"});
    check_ended(ran, 4, refuse("desk.certificate_expired", {{"server", text(office.address())}}));
    check_arrive(office, "finder", 1, 1);
}

TEST_CASE("a desk and a server of different protocols part with words and the server's version", "[faults]") {
    OfficePrograms office;
    NetServer other(conversations<OtherProtocol>());
    const auto address = QStringLiteral("127.0.0.1:%1").arg(other.port());
    const auto authority = QString::fromStdString(other.tls().authority.string());
    REQUIRE(office.cli("finder", submit_offline, office.order(numbered_id(1))).code == 4);
    const auto ran = office.cli("finder", login_at(office, address, authority));
    check_ended(ran, 1, refuse("protocol.unsupported"));
    CHECK(ran.err.contains("version of the server: 9.9"));
    check_ended(office.cli("finder", {"sync"}), 4, refuse("protocol.unsupported"));
    check_waiting(office, "finder", 1);
    REQUIRE(office.login("finder").code == 0);
    check_arrive(office, "finder", 1, 1);
}

TEST_CASE("the server refuses a desk with an old protocol in words and goes on with the others", "[faults]") {
    OfficePrograms office;
    TlsOptions options;
    options.authority = text(office.data() + "/ca.pem");
    const auto port = static_cast<std::uint16_t>(office.address().section(':', 1).toUInt());
    TlsClient old(port, options);
    REQUIRE(old.connected());
    message::Hello hello;
    hello.protocol_min = hello.protocol_max = {0};
    REQUIRE(old.send(FrameType::hello, 1, encode_message(hello)));
    const auto answer = old.receive();
    REQUIRE(answer.has_value());
    REQUIRE(answer->type == FrameType::refused);
    const auto refused = decode_message<message::Refused>(answer->body);
    REQUIRE(refused.has_value());
    CHECK(refused->code == "protocol.unsupported");
    CHECK_FALSE(refused->minimum_version.empty());
    REQUIRE(office.cli("finder", submit_offline, office.order(numbered_id(1))).code == 4);
    check_arrive(office, "finder", 1, 1);
}

}

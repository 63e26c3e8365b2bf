// SPDX-License-Identifier: GPL-3.0-or-later
// Whom the desk's line trusts, and that a lost line is told and taken up again.
#include "client/link/link.h"
#include "client/replica/profile_error.h"
#include "server/net/certificate.h"
#include "tests/support/temp_folder.h"

#include <catch2/catch.hpp>

#include <QDateTime>
#include <QFile>
#include <QSignalSpy>
#include <QSslKey>
#include <QSslServer>
#include <QTest>

#include <functional>

namespace liangheng {
namespace {

constexpr int longest_ms = 10'000;

/// A TLS server that says nothing, with certificates of its own in a folder.
class SilentServer {
public:
    explicit SilentServer(const std::function<void(QSslConfiguration&)>& change = [](auto&) {}) {
        make_certificates(folder_.path(), {QDateTime::currentMSecsSinceEpoch()});
        QSslConfiguration tls;
        QFile key(path("server.key"));
        key.open(QIODevice::ReadOnly);
        tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
        tls.setLocalCertificateChain(QSslCertificate::fromPath(path("server.pem")));
        tls.setProtocol(QSsl::TlsV1_3);
        tls.setAllowedNextProtocols({"liangheng/1"});
        change(tls);
        server_.setSslConfiguration(tls);
        server_.listen(QHostAddress::LocalHost);
    }
    std::string address() const { return "127.0.0.1:" + std::to_string(server_.serverPort()); }
    std::filesystem::path authority() const { return folder_.path() / "ca.pem"; }
    QSslServer& server() { return server_; }

private:
    QString path(const char* name) const { return QString::fromStdString((folder_.path() / name).string()); }

    TempFolder folder_;
    QSslServer server_;
};

/// A profile that has been signed in, so that its line wants to connect.
struct Desk {
    TempFolder folder;
    Profile profile;
    LocalOffice office{profile};
    Link link{office, profile, {.app_version = "test"}};
    QSignalSpy lost{&link, &Link::line_lost};

    Desk(const std::string& address, const std::filesystem::path& authority)
        : profile(Profile::make(folder.path() / "profile", {address, "clerk"}, authority)) {
        message::Session session;
        session.employee = make_derived_uuid({"clerk"});
        session.session_token = {"token"};
        session.installation = make_derived_uuid({"installation"});
        office.store().keep_session(session);
    }
    bool connects() {
        link.start();
        const auto decided = [&] { return link.state() == DeskState::greeting || !lost.isEmpty(); };
        return QTest::qWaitFor(decided, longest_ms) && link.state() == DeskState::greeting;
    }
};

}

TEST_CASE("the line opens to a server of the profile's authority, whatever address it dials", "[link]") {
    SilentServer server;
    Desk desk(server.address(), server.authority());
    CHECK(desk.connects());
}

TEST_CASE("a server of another authority is refused", "[link]") {
    SilentServer server;
    const SilentServer other;
    Desk desk(server.address(), other.authority());
    CHECK_FALSE(desk.connects());
    CHECK(desk.lost.count() == 1);
}

TEST_CASE("a server without TLS 1.3 is refused", "[link]") {
    SilentServer server([](QSslConfiguration& tls) { tls.setProtocol(QSsl::TlsV1_2); });
    Desk desk(server.address(), server.authority());
    CHECK_FALSE(desk.connects());
}

TEST_CASE("a server that does not speak the protocol is refused", "[link]") {
    SilentServer server([](QSslConfiguration& tls) { tls.setAllowedNextProtocols({"http/1.1"}); });
    Desk desk(server.address(), server.authority());
    CHECK_FALSE(desk.connects());
}

TEST_CASE("a line that the server closes is told and wanted again", "[link]") {
    SilentServer server;
    Desk desk(server.address(), server.authority());
    REQUIRE(desk.connects());
    REQUIRE(QTest::qWaitFor([&] { return server.server().hasPendingConnections(); }, longest_ms));
    auto* peer = server.server().nextPendingConnection();
    peer->disconnectFromHost();
    REQUIRE(QTest::qWaitFor([&] { return !desk.lost.isEmpty(); }, longest_ms));
    CHECK(desk.link.state() == DeskState::offline);
    CHECK_FALSE(desk.office.online());
    // Full jitter between 0 and 2 s.
    CHECK(QTest::qWaitFor([&] { return desk.link.state() != DeskState::offline; }, longest_ms));
}

TEST_CASE("bytes that are no frame end the line", "[link]") {
    SilentServer server;
    Desk desk(server.address(), server.authority());
    REQUIRE(desk.connects());
    REQUIRE(QTest::qWaitFor([&] { return server.server().hasPendingConnections(); }, longest_ms));
    auto* peer = server.server().nextPendingConnection();
    peer->write(QByteArray(64, '\xff'));
    REQUIRE(QTest::qWaitFor([&] { return !desk.lost.isEmpty(); }, longest_ms));
    CHECK(desk.link.state() == DeskState::offline);
}

TEST_CASE("a line to nobody is told at once", "[link]") {
    std::string address;
    const SilentServer other;
    {
        const SilentServer gone;
        address = gone.address();
    }
    Desk desk(address, other.authority());
    CHECK_FALSE(desk.connects());
    CHECK(desk.lost.count() == 1);
}

TEST_CASE("an authority that is no certificate is bad configuration", "[link]") {
    const TempFolder folder;
    const auto file = folder.path() / "ca.pem";
    QFile out(QString::fromStdString(file.string()));
    out.open(QIODevice::WriteOnly);
    out.write("-----BEGIN CERTIFICATE-----\nnothing\n-----END CERTIFICATE-----\n");
    out.close();
    CHECK_THROWS_AS((Desk{"127.0.0.1:1", file}), ProfileError);
}

}

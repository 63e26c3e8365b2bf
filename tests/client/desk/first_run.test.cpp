// SPDX-License-Identifier: GPL-3.0-or-later
// The first start at a PC, at a real server: four steps, the test of the connection, and the preset of an
// office.
#include "client/app/first_run.h"

#include "client/app/connection_test.h"
#include "client/app/first_sync.h"
#include "client/app/preset.h"
#include "tests/support/office_programs.h"

#include <catch2/catch.hpp>

#include <QLineEdit>

#include <QComboBox>
#include <QPushButton>
#include <QTest>

#include <fstream>

namespace liangheng {
namespace {

constexpr int longest_ms = 60'000;

struct Begun {
    TempFolder folder;
    Settings settings{folder.path()};
    Appearance appearance;
    std::unique_ptr<FirstRun> wizard;

    explicit Begun(const DeskOptions& options = {}) {
        appearance.set_language(Language::chinese);
        wizard = std::make_unique<FirstRun>(options, folder.path(), settings, appearance);
        wizard->show();
    }
    ~Begun() {
        wizard.reset();
        appearance.set_language(Language::chinese);
    }
    bool tested() {
        bool over = false;
        QObject::connect(&wizard->connection(), &ConnectionTest::tested, wizard.get(), [&] { over = true; });
        wizard->connection().button().click();
        return QTest::qWaitFor([&] { return over; }, longest_ms);
    }
};

}

TEST_CASE("the first start leads by four steps to a desk with its data", "[desk]") {
    const OfficePrograms office;
    Begun begun;
    auto& wizard = *begun.wizard;
    wizard.languages().setCurrentIndex(1);
    REQUIRE(
        QTest::qWaitFor([&] { return wizard.windowTitle().startsWith("Liangheng - first"); }, longest_ms));
    CHECK(begun.settings.language() == Language::english);
    wizard.next();
    CHECK(wizard.step() == FirstRun::Step::server);
    wizard.next();
    CHECK(wizard.step() == FirstRun::Step::server);
    wizard.server().setText(office.address());
    wizard.authority().setText(office.data() + "/ca.pem");
    REQUIRE(begun.tested());
    const auto lines = wizard.connection().lines();
    REQUIRE(lines.size() == 5);
    CHECK(lines[0] == "Name: 127.0.0.1");
    CHECK(lines[2].count(u':') == 32); // "Certificate: " and the 31 colons of 32 bytes
    CHECK(lines[3].startsWith("Version: server 0."));
    CHECK(lines[4].startsWith("Clock: "));
    wizard.next();
    CHECK(wizard.step() == FirstRun::Step::login);
    CHECK_FALSE(wizard.login().findChild<QPushButton*>()->isDefault());
    wizard.login().user().setText(office.user());
    wizard.login().password().setText(office.password());
    wizard.next();
    REQUIRE(QTest::qWaitFor([&] { return wizard.step() == FirstRun::Step::data; }, longest_ms));
    REQUIRE(QTest::qWaitFor([&] { return wizard.data().complete(); }, longest_ms));
    const auto has_retailers = [&] { return wizard.data().lines().contains("Retailer: 100 %"); };
    (void)QTest::qWaitFor(has_retailers, longest_ms);
    INFO(wizard.data().lines().join("; ").toStdString());
    CHECK(has_retailers());
    wizard.next();
    CHECK(wizard.result() == QDialog::Accepted);
    const auto session = wizard.take_session();
    REQUIRE(session);
    CHECK(session->roles() != 0);
    CHECK(begun.settings.last_user() == office.user());
}

TEST_CASE("the test of a connection says at which step it fails", "[desk]") {
    const TempFolder folder;
    std::ofstream(folder.path() / "ca.pem") << "no certificate";
    Begun begun;
    begun.wizard->next();
    begun.wizard->server().setText("127.0.0.1:1");
    begun.wizard->authority().setText(QString::fromStdString((folder.path() / "ca.pem").string()));
    REQUIRE(begun.tested());
    const auto lines = begun.wizard->connection().lines();
    REQUIRE(lines.size() == 5);
    CHECK(lines[0].size() > 10);
    CHECK(lines[4].endsWith(QStringLiteral(": ")));
}

TEST_CASE("with the preset of an office people see only the login", "[desk]") {
    const TempFolder folder;
    CHECK_FALSE(read_preset(folder.path()));
    std::ofstream(folder.path() / "liangheng-preset.ini") << "# office\nserver=10.0.0.5:7788\n";
    CHECK_FALSE(read_preset(folder.path()));
    std::ofstream(folder.path() / "liangheng-preset.ini") << "server=10.0.0.5:7788\nauthority=ca.pem\n";
    const auto preset = read_preset(folder.path());
    REQUIRE(preset);
    CHECK(preset->server == "10.0.0.5:7788");
    CHECK(preset->authority == folder.path() / "ca.pem");

    DeskOptions options;
    options.server = preset->server;
    options.authority = preset->authority;
    Begun begun(options);
    begun.wizard->next();
    CHECK(begun.wizard->step() == FirstRun::Step::login);
    int seen = 0;
    for (const auto* field : begun.wizard->findChildren<QLineEdit*>()) seen += field->isVisible() ? 1 : 0;
    CHECK(seen == 2);
    begun.wizard->back();
    CHECK(begun.wizard->step() == FirstRun::Step::look);
}

}

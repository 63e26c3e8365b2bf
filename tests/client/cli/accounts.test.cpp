// SPDX-License-Identifier: GPL-3.0-or-later
// The life of an account at the real server: a password for once, a changed one, a lock.
#include "client/app/password_dialog.h"
#include "client/widgets/page_state.h"
#include "tests/support/live_desk.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QSignalSpy>

namespace liangheng {
namespace {

constexpr int longest_ms = LiveDesk::longest_ms;

QString kept(const OfficePrograms& office, const char* name, const QByteArray& password) {
    const auto path = QString::fromStdString((office.folder() / name).string());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) throw std::runtime_error("no password file");
    file.write(password + '\n');
    return path;
}

Ran set_password(const OfficePrograms& office, const QByteArray& password) {
    return office.server({"user", "set-password", office.user(), "--must-change", "--password-file",
                          kept(office, "given", password)});
}

QStringList login_with(const OfficePrograms& office, const QString& file) {
    return {"login",  "--server",    office.address(),  "--ca", office.data() + "/ca.pem",
            "--user", office.user(), "--password-file", file};
}

std::unique_ptr<LiveDesk> sign_in(const OfficePrograms& office) {
    return std::make_unique<LiveDesk>(office, plain_text(office.address()), office.user(), office.password());
}

}

TEST_CASE("a password for once opens nothing until the person has chosen his own", "[programs]") {
    OfficePrograms office;
    REQUIRE(set_password(office, "for once only").code == 0);
    const auto given = kept(office, "given", "for once only");
    const auto demanded = office.cli("desk", login_with(office, given));
    CHECK(demanded.code == 1);
    CHECK(demanded.err.contains("auth.must_change_password"));
    const auto too_short = office.cli("desk", login_with(office, given)
                                                  << "--new-password-file" << kept(office, "short", "short"));
    CHECK(too_short.err.contains("auth.password_too_short"));
    const auto same = office.cli("desk", login_with(office, given) << "--new-password-file" << given);
    CHECK(same.err.contains("auth.password_unchanged"));
    const auto own = kept(office, "own", "my own password");
    CHECK(office.cli("desk", login_with(office, given) << "--new-password-file" << own).code == 0);
    CHECK(office.cli("desk", {"sync"}).code == 0);
    CHECK(office.cli("other", login_with(office, given)).err.contains("auth.wrong_password"));
    CHECK(office.cli("other", login_with(office, own)).code == 0);
    CHECK(office.server({"check"}).code == 0);
}

TEST_CASE("a person changes his password at the desk, and a wrong present one changes nothing",
          "[programs]") {
    OfficePrograms office;
    const auto desk = sign_in(office);
    PasswordDialog dialog(desk->session, nullptr);
    QSignalSpy done(&dialog, &QDialog::accepted);
    QSignalSpy refused(&desk->session, &DeskSession::password_refused);
    dialog.fields().first().setText("my own password");
    dialog.fields().again().setText("my own pasword");
    dialog.present().setText("wrong");
    dialog.change();
    CHECK_FALSE(dialog.bar().sentence().isEmpty());
    CHECK_FALSE(desk->session.proving_password());
    dialog.fields().again().setText("my own password");
    dialog.change();
    REQUIRE(QTest::qWaitFor([&] { return refused.count() == 1; }, longest_ms));
    // The session of before goes on.
    REQUIRE(desk->drained());
    CHECK(desk->session.office().online());

    dialog.present().setText(office.password());
    dialog.change();
    REQUIRE(QTest::qWaitFor([&] { return done.count() == 1; }, longest_ms));
    CHECK(desk->session.knows_password("my own password"));
    CHECK_FALSE(desk->session.knows_password(plain_text(office.password())));
    REQUIRE(desk->drained());
    CHECK(office.cli("other", login_with(office, kept(office, "own", "my own password"))).code == 0);
    CHECK(office.login("third").code == 1);
}

TEST_CASE("a locked person loses the link at once, keeps his work, and comes back with his password",
          "[programs]") {
    OfficePrograms office;
    const auto desk = sign_in(office);
    QSignalSpy needed(&desk->session, &DeskSession::sign_in_needed);
    REQUIRE(office.server({"user", "lock", office.user()}).code == 0);
    desk->session.link().pull_now();
    REQUIRE(QTest::qWaitFor([&] { return needed.count() == 1; }, longest_ms));
    CHECK_FALSE(desk->session.office().online());
    desk->session.sign_in(plain_text(office.password()));
    REQUIRE(QTest::qWaitFor([&] { return needed.count() == 2; }, longest_ms));
    CHECK(needed.last().at(0).value<Refusal>().code == "auth.locked");
    REQUIRE(office.server({"user", "unlock", office.user()}).code == 0);
    desk->session.sign_in(plain_text(office.password()));
    CHECK(desk->drained());
}

}

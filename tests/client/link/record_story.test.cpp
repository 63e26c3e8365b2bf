// SPDX-License-Identifier: GPL-3.0-or-later
// What is said about a record, with real programs: comments, mentions and files through cut lines and a
// killed server, from one desk to another.
#include "client/story/attachments_tab.h"
#include "client/story/comments_tab.h"
#include "client/story/mention_button.h"
#include "client/story/record_panel.h"
#include "client/widgets/lookup_box.h"
#include "common/base/text.h"
#include "common/retailers/put_retailer.h"
#include "tests/support/fault_proxy.h"
#include "tests/support/live_desk.h"

#include <catch2/catch.hpp>

#include <QDirIterator>
#include <QTextBrowser>

namespace liangheng {
namespace {

constexpr int longest_ms = LiveDesk::longest_ms;
constexpr int file_size = 6 * 1024 * 1024;

QByteArray some_contents() {
    QByteArray contents(file_size, Qt::Uninitialized);
    unsigned value = 7;
    for (auto& byte : contents) byte = static_cast<char>((value = value * 1'103'515'245 + 12'345) >> 16);
    return contents;
}

/// Bytes of the files that a server has not yet whole.
qint64 unfinished(const OfficePrograms& office) {
    qint64 bytes = 0;
    QDirIterator files(office.data() + "/files/unfinished", QDir::Files);
    while (files.hasNext()) bytes += QFileInfo(files.next()).size();
    return bytes;
}

QByteArray contents_of(const QString& name) {
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Somebody with the story of the first retailer in front.
struct StoryDesk : LiveDesk {
    RecordInFront retailer;

    StoryDesk(const OfficePrograms& office, const std::string& address, const OfficePrograms::Person& who)
        : LiveDesk(office, address, who.user, who.password) {}
    void show(const Uuid& id) {
        retailer = {"retailer", id};
        shell.show_record(retailer);
    }
    AttachmentsTab& files() { return shell.story().attachments(); }
    CommentsTab& comments() { return shell.story().comments(); }
    OutboxCounts counts() { return session.office().outbox().counts(); }
    bool all_sent() {
        return QTest::qWaitFor([&] { return counts().pending == 0 && session.link().drained(); }, longest_ms);
    }
    std::vector<ListedAttachment> listed() {
        const ReplicaSource source(session.office(), queries::attachments_of_record,
                                   {parameter(retailer.id)});
        return rows_of<ListedAttachment>(source, {}, {{field_position(source.row(), "created_at"), false}}, 10);
    }
};

}

TEST_CASE("a file attached without the link arrives once, through cut lines and a killed server, and another "
          "desk opens it",
          "[programs]") {
    OfficePrograms office;
    FaultProxy line(office.address());
    StoryDesk desk(office, line.address(), {office.user(), office.password()});
    desk.show(desk.book.find_retailers("").at(0).id.value);
    const auto contents = some_contents();
    const auto original = QString::fromStdString((desk.folder.path() / "照片.png").string());
    QFile written(original);
    REQUIRE(written.open(QIODevice::WriteOnly));
    REQUIRE(written.write(contents) == contents.size());
    written.close();

    line.set(FaultProxy::Mode::cut);
    REQUIRE(QTest::qWaitFor([&] { return !desk.session.office().online(); }, longest_ms));
    desk.files().attach(original);
    desk.comments().edit().setPlainText(QStringLiteral("照片已附上"));
    desk.comments().send();
    CHECK(desk.counts().pending == 2);
    CHECK(desk.files().list().toPlainText().contains(QStringLiteral("照片.png")));
    QFile::remove(original); // the profile has its own

    // Cut in the middle of the file, and the server killed in the middle of it.
    for (int i = 0; i < 2; ++i) {
        const auto before = unfinished(office);
        line.set(FaultProxy::Mode::pass);
        desk.session.link().network_changed();
        REQUIRE(QTest::qWaitFor([&] { return unfinished(office) > before; }, longest_ms));
        if (i == 0)
            line.set(FaultProxy::Mode::cut);
        else
            office.kill_server();
        REQUIRE(QTest::qWaitFor([&] { return !desk.session.office().online(); }, longest_ms));
        CHECK(desk.counts().pending == 2);
        CHECK(unfinished(office) >= before);
    }
    office.start_server();
    desk.session.link().network_changed();
    REQUIRE(desk.all_sent());
    CHECK(desk.counts().refused == 0);
    CHECK(unfinished(office) == 0);

    StoryDesk head(office, office.address().toStdString(), office.person("department_head"));
    head.show(desk.retailer.id);
    CHECK(head.comments().list().toPlainText().contains(QStringLiteral("照片已附上")));
    REQUIRE(head.listed().size() == 1);
    QString opened;
    head.files().set_opener([&](const QString& file) { opened = file; });
    head.files().open(head.listed().front().id);
    REQUIRE(QTest::qWaitFor([&] { return !opened.isEmpty(); }, longest_ms));
    CHECK(contents_of(opened) == contents);
    CHECK(opened.endsWith(QStringLiteral("照片.png")));
    CHECK_FALSE(QFileInfo(opened).isExecutable());
    CHECK_FALSE(QFile(opened).permissions().testFlag(QFileDevice::WriteOwner));
    CHECK(office.server({"check"}).code == 0);
}

TEST_CASE("who is mentioned gets a notice that leads to the record, and reads it once", "[programs]") {
    OfficePrograms office;
    StoryDesk desk(office, office.address().toStdString(), {office.user(), office.password()});
    StoryDesk head(office, office.address().toStdString(), office.person("department_head"));
    const auto retailer = desk.book.find_retailers("").at(0).id.value;
    desk.show(retailer);
    const auto row =
        desk.session.office().facts().find(Id<Employee>{head.session.office().session()->employee});
    REQUIRE(row);
    auto& comments = desk.comments();
    comments.people().set_choice(
        LookupHit{QByteArray::fromStdString(std::string(row->id.value.view())), {}, qt_text(row->name), {}});
    Q_EMIT comments.people().taken();
    comments.edit().insertPlainText(QStringLiteral("请看"));
    comments.send();
    REQUIRE(desk.all_sent());
    REQUIRE(QTest::qWaitFor([&] { return head.shell.mentions().mentions().size() == 1; }, longest_ms));
    const auto mention = head.shell.mentions().mentions().front();
    CHECK(mention.text.value_or("").find("请看") != std::string::npos);
    head.shell.mentions().choose(mention);
    CHECK(head.shell.story().record() == RecordInFront{"retailer", retailer});
    CHECK(head.comments().list().toPlainText().contains(QStringLiteral("请看")));
    REQUIRE(head.all_sent());
    CHECK(head.shell.mentions().mentions().empty());

    // The history of the record comes over the line.
    REQUIRE(
        QTest::qWaitFor([&] { return !head.shell.story().stream().toPlainText().isEmpty(); }, longest_ms));
    CHECK(head.shell.story().stream().toPlainText().contains(command_label(command_info<PutRetailer>())));
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Comments and attachments beside a record, at a desk without a link.
#include "client/app/online_views.h"
#include "client/story/attachments_tab.h"
#include "client/story/comments_tab.h"
#include "client/widgets/field_text.h"
#include "client/widgets/lookup_box.h"
#include "common/story/add_comment.h"
#include "common/story/attach_file.h"
#include "common/story/detach_file.h"
#include "common/story/withdraw_comment.h"
#include "tests/client/desk/desk_world.h"
#include "tests/support/temp_folder.h"

#include <catch2/catch.hpp>

#include <QTextBrowser>

#include <fstream>

namespace liangheng {
namespace {

struct TabWorld {
    DeskWorld world;
    Appearance appearance;
    TempFolder place;
    CommentsTab comments{world.local()};
    AttachmentsTab files{world.local(), world.views};

    TabWorld() {
        appearance.set_language(Language::chinese);
        show_window(comments);
        const RecordInFront record{"retailer", world.county.retailer.id.value};
        comments.show_record(record);
        files.show_record(record);
    }
    QString comments_text() { return comments.list().toPlainText(); }
    QString files_text() { return files.list().toPlainText(); }
    QString write(const std::string& name, const std::string& contents) {
        std::ofstream(place.path() / name) << contents;
        return QString::fromStdString((place.path() / name).string());
    }
    template<class C> C given() {
        const auto entries = world.local().outbox().entries();
        return *static_cast<const C*>(decode_command(entries.at(0).command).get());
    }
    std::vector<ListedAttachment> listed() {
        const ReplicaSource source(world.local(), queries::attachments_of_record,
                                   {parameter(world.county.retailer.id.value)});
        return rows_of<ListedAttachment>(source, {}, {{field_position(source.row(), "created_at"), false}}, 10);
    }
};

}

TEST_CASE("a comment made without the link is shown at once as waiting, then as said", "[desk]") {
    TabWorld desk;
    desk.comments.edit().setFocus();
    type(QStringLiteral("店主<换人>"));
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.given<AddComment>().text == "店主<换人>");
    CHECK(desk.comments.edit().toPlainText().isEmpty());
    CHECK(desk.comments_text().contains(QStringLiteral("店主<换人>")));
    CHECK(desk.comments_text().contains(QStringLiteral("待上传")));
    CHECK_FALSE(desk.comments_text().contains(QStringLiteral("撤回")));
    desk.world.exchange();
    desk.comments.refresh();
    CHECK(desk.comments_text().contains(qt_text(desk.world.county.clerk.name)));
    CHECK_FALSE(desk.comments_text().contains(QStringLiteral("待上传")));

    const auto id = desk.given<AddComment>().id;
    desk.comments.withdraw(id);
    CHECK(desk.given<WithdrawComment>().comment == id);
    CHECK(desk.comments_text().contains(QStringLiteral("已撤回")));
    CHECK_FALSE(desk.comments_text().contains(QStringLiteral("换人")));
}

TEST_CASE("a person chosen in the lookup stands in the text, and only while he does he is mentioned",
          "[desk]") {
    TabWorld desk;
    const auto& manager = desk.world.county.manager;
    desk.comments.people().setFocus();
    type(qt_text(manager.number));
    press(Qt::Key_Return);
    const auto name = u'@' + qt_text(manager.name);
    CHECK(desk.comments.edit().toPlainText() == name + u' ');
    CHECK(desk.comments.edit().hasFocus());
    type(QStringLiteral("请看"));
    desk.comments.send();
    CHECK(desk.given<AddComment>().mentions == std::vector{manager.id});
    desk.comments.edit().setPlainText(QStringLiteral("没有别人"));
    desk.comments.send();
    CHECK(desk.given<AddComment>().mentions.empty());
}

TEST_CASE("what was typed for one record waits there, and does not go to another", "[desk]") {
    TabWorld desk;
    desk.comments.edit().setPlainText("half a word");
    desk.comments.show_record(RecordInFront{"retailer", desk.world.second_retailer.id.value});
    CHECK(desk.comments.edit().toPlainText().isEmpty());
    desk.comments.show_record(RecordInFront{"retailer", desk.world.county.retailer.id.value});
    CHECK(desk.comments.edit().toPlainText() == "half a word");
    desk.comments.show_record(RecordInFront{"employee", desk.world.county.clerk.id.value});
    CHECK_FALSE(desk.comments.edit().isEnabled());
}

TEST_CASE(
    "an attached file is copied into the profile and opened from there, and is taken away by its author",
    "[desk]") {
    TabWorld desk;
    const auto file = desk.write("合同.pdf", "contents");
    desk.files.attach(file);
    REQUIRE(desk.listed().size() == 1);
    const auto attached = desk.listed().front();
    CHECK(attached.pending);
    CHECK(attached.size.value == 8);
    QFile::remove(file);
    QString opened;
    desk.files.set_opener([&](const QString& name) { opened = name; });
    desk.files.open(attached.id);
    CHECK(opened.endsWith(QStringLiteral("合同.pdf")));
    QFile copy(opened);
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == "contents");
    desk.files.save(attached.id, QString::fromStdString((desk.place.path() / "saved.pdf").string()));
    CHECK(QFile::exists(QString::fromStdString((desk.place.path() / "saved.pdf").string())));
    desk.world.exchange();
    desk.files.refresh();
    desk.files.detach(attached.id);
    CHECK(desk.given<DetachFile>().attachment == attached.id);
    CHECK(desk.files_text().contains(QStringLiteral("已移除")));
}

TEST_CASE("what the system would run is never opened", "[desk]") {
    TabWorld desk;
    desk.files.attach(desk.write("run.sh", "#!/bin/sh"));
    QString opened;
    desk.files.set_opener([&](const QString& name) { opened = name; });
    desk.files.open(desk.listed().front().id);
    CHECK(opened.isEmpty());
    CHECK_FALSE(desk.files_text().contains(QStringLiteral("打开")));
    for (const auto* name : {"a.exe", "a.pdf.bat", "a.desktop", "a", ".pdf.", "a.html", "a.svg", "a.docm"})
        CHECK_FALSE(may_open(name));
    for (const auto* name : {"a.pdf", "A.PDF", "照片.JPG"}) CHECK(may_open(name));
}

TEST_CASE("a file that is empty, too large or gone is not attached, and the tab says why", "[desk]") {
    TabWorld desk;
    const auto words = [&](const QString& file) {
        desk.files.attach(file);
        return desk.files.notice().sentence();
    };
    CHECK(words(desk.write("empty.pdf", "")).contains(QStringLiteral("为空")));
    CHECK(words(desk.write("large.pdf", std::string(limits::file_bytes + 1, 'x')))
              .contains(QStringLiteral("16384")));
    CHECK(words(QStringLiteral("/no/such/file.pdf")).contains(QStringLiteral("无法读取")));
    CHECK(desk.listed().empty());
    CHECK(desk.world.local().outbox().entries().empty());
}

TEST_CASE("a file that is not here is fetched first, and a refusal is told", "[desk]") {
    TabWorld desk;
    desk.files.attach(desk.write("合同.pdf", "contents"));
    const auto attached = desk.listed().front();
    std::filesystem::remove(desk.world.local().files().path_of(attached.hash));
    std::vector<Bytes> wanted;
    QObject::connect(&desk.world.views, &OnlineViews::file_wanted,
                     [&](const Bytes& hash) { wanted.push_back(hash); });
    QString opened;
    desk.files.set_opener([&](const QString& name) { opened = name; });
    desk.files.open(attached.id);
    CHECK(wanted == std::vector{attached.hash});
    Q_EMIT desk.world.views.file_refused(attached.hash, refuse("online_only"));
    CHECK(desk.files.notice().sentence().contains(QStringLiteral("联机")));
    desk.files.open(attached.id);
    CHECK(desk.world.local().files().append(attached.hash, 0, "contents", 8) == Arrival::whole);
    Q_EMIT desk.world.views.file_arrived(attached.hash);
    CHECK_FALSE(opened.isEmpty());
}

}

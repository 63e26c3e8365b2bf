// SPDX-License-Identifier: GPL-3.0-or-later
// The story of the record in front: its history when the server answers, what waits at this desk always.
#include "client/story/record_panel.h"

#include "client/pages/retailers/retailers_page.h"
#include "client/widgets/field_text.h"
#include "common/orders/cancel_order.h"
#include "common/retailers/put_retailer.h"
#include "common/schema/make_info.h"
#include "common/sync/arguments_text.h"
#include "tests/client/desk/desk_window.h"
#include "tests/client/desk/desk_world.h"

#include <catch2/catch.hpp>

#include <QPushButton>
#include <QTextBrowser>

namespace liangheng {
namespace {

/// The panel beside no page, and a server that answers when the test says so.
struct PanelWorld {
    DeskWorld world;
    Appearance appearance;
    RecordPanel panel{world.local(), world.views};
    std::vector<message::Ask> asked;

    PanelWorld() {
        appearance.set_language(Language::chinese);
        QObject::connect(&world.views, &OnlineViews::asked,
                         [this](const message::Ask& question) { asked.push_back(question); });
        show_window(panel);
    }
    const Retailer& retailer() { return world.county.retailer; }
    void show_retailer() { panel.show_record(RecordInFront{"retailer", retailer().id.value}); }
    void answer(const std::vector<HistoryEvent>& events, std::int64_t more = 0) {
        message::Answer answer{asked.back().query, {}, asked.back().arguments, asked.back().after, {more}};
        for (const auto& event : events)
            encode_struct(answer.rows.emplace_back().bytes.data, part_info<HistoryEvent>(), &event);
        Q_EMIT world.views.answered(answer);
    }
    HistoryEvent renamed(std::int64_t seq, const std::string& before, const std::string& after) {
        HistoryEvent event{.seq = {seq},
                           .at = world.county.clock,
                           .actor = world.county.clerk.id.value,
                           .on_behalf_of = {},
                           .command = {command_info<PutRetailer>().number},
                           .installation = world.office.session().installation,
                           .entity = {info<Retailer>().number},
                           .row = retailer().id.value,
                           .op = {1},
                           .before = {},
                           .after = {}};
        const std::array changed{info<Retailer>().column("name")};
        for (const auto& [name, bytes] :
             {std::pair{&before, &event.before}, std::pair{&after, &event.after}}) {
            auto row = retailer();
            row.name = *name;
            std::vector<Cell> cells;
            read_object(info<Retailer>(), &row, cells);
            encode_some(bytes->data, info<Retailer>(), cells, changed);
        }
        return event;
    }
    QString text() { return panel.stream().toPlainText(); }
};

}

TEST_CASE("the history says who, when, where, by which command, and each field before and after", "[desk]") {
    PanelWorld desk;
    desk.world.go_online();
    desk.show_retailer();
    REQUIRE(desk.asked.size() == 1);
    CHECK(desk.asked.back().query == history_query);
    CHECK(desk.asked.back().arguments == encode_arguments({{"retailer", to_hex(desk.retailer().id.value)}}));
    auto event = desk.renamed(7, "老店", "<新店>");
    event.on_behalf_of = id_of<Employee>("nobody known").value;
    desk.answer({event});
    for (const auto* part : {"老店 → <新店>", "名称", "2026-", "本机"}) {
        INFO(part << " in " << desk.text().toStdString());
        CHECK(desk.text().contains(QString::fromUtf8(part)));
    }
    CHECK(desk.text().contains(qt_text(desk.world.county.clerk.name) + QStringLiteral("（代 ")));
    CHECK(desk.text().contains(command_label(command_info<PutRetailer>())));
    CHECK(desk.panel.title().contains(qt_text(desk.retailer().name)));
}

TEST_CASE("without the link the panel shows what waits at this desk and says what needs the link", "[desk]") {
    PanelWorld desk;
    desk.world.local().submit(desk.world.county.order({{0, 10}})).value();
    DeskWorld::settle();
    desk.show_retailer();
    CHECK(desk.asked.empty());
    CHECK(desk.text().contains(QStringLiteral("提交订单")));
    CHECK(desk.panel.findChild<StateBar*>()->sentence().contains(QStringLiteral("联机")));
    desk.world.go_online();
    DeskWorld::settle();
    Q_EMIT desk.world.local().progress_changed();
    REQUIRE(desk.asked.size() == 1);
    desk.answer({});
    CHECK(desk.panel.findChild<StateBar*>()->sentence().isEmpty());
}

TEST_CASE("another record's answer is not shown, and older changes come behind", "[desk]") {
    PanelWorld desk;
    desk.world.go_online();
    desk.show_retailer();
    const auto first = desk.asked.back();
    desk.panel.show_record(RecordInFront{"retailer", desk.world.second_retailer.id.value});
    const auto second = std::exchange(desk.asked.back(), first);
    desk.answer({desk.renamed(7, "a", "b")});
    CHECK_FALSE(desk.text().contains(QStringLiteral("→")));
    desk.asked.back() = second;
    desk.answer({desk.renamed(9, "c", "d")}, 9);
    CHECK(desk.text().contains(QStringLiteral("c → d")));
    CHECK(desk.panel.older().isVisible());
    desk.panel.older().click();
    CHECK(desk.asked.back().after.value == 9);
    desk.answer({desk.renamed(5, "a", "b")});
    CHECK(desk.text().indexOf(QStringLiteral("a → b")) > desk.text().indexOf(QStringLiteral("c → d")));
    CHECK_FALSE(desk.panel.older().isVisible());
}

TEST_CASE("a refused history says why", "[desk]") {
    PanelWorld desk;
    desk.world.go_online();
    desk.show_retailer();
    Q_EMIT desk.world.views.question_refused(desk.asked.back(),
                                             refuse("story.index_behind", {{"events", "21000"}}));
    CHECK(desk.panel.findChild<StateBar*>()->sentence().contains(QStringLiteral("21000")));
}

TEST_CASE("F9 shows and hides the story of the row that is marked", "[desk]") {
    DeskWindow window;
    auto& shell = *window.shell;
    shell.open_page("retailers");
    DeskWorld::settle();
    press(Qt::Key_F9);
    CHECK(shell.story().isVisible());
    auto& table = static_cast<RetailersPage*>(shell.current_page())->table();
    table.select_key(key_of(window.world.second_retailer.id.value));
    CHECK(shell.story().record() == RecordInFront{"retailer", window.world.second_retailer.id.value});
    press(Qt::Key_F9);
    CHECK_FALSE(shell.story().isVisible());
}

}

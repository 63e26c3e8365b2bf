// SPDX-License-Identifier: GPL-3.0-or-later
// What a clerk does while the line swallows bytes: a real server process, a proxy that loses what it is told
// to lose, and the whole desk with its window. Nothing is lost, nothing comes twice, and what is refused
// stays.
#include "client/pages/desk/sync_page.h"
#include "client/pages/orders/orders_page.h"
#include "common/catalogue.h"
#include "common/orders/submit_order.h"
#include "common/sqlite/database.h"
#include "tests/support/fault_proxy.h"
#include "tests/support/live_desk.h"

#include <catch2/catch.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

#include <set>

namespace liangheng {
namespace {

constexpr int longest_ms = LiveDesk::longest_ms;
constexpr int orders = 30;

/// The clerk's desk, behind the proxy.
struct Desk : LiveDesk {
    using LiveDesk::LiveDesk;
    Desk(const OfficePrograms& office, const FaultProxy& line)
        : LiveDesk(office, line.address(), office.user(), office.password()) {}

    /// Retailers whom the clerk may write an order for now.
    std::vector<RetailerInHand> who_orders_today() {
        std::vector<RetailerInHand> found;
        for (const auto& listed : book.find_retailers(""))
            if (const auto hand = book.take(listed.id); hand && hand->day && hand->position) {
                auto draft = book.new_draft(*hand);
                draft.lines = one_line(1);
                if (book.preview(draft).answer == Preview::Answer::allowed) found.push_back(*hand);
            }
        return found;
    }
    std::vector<RequestedLine> one_line(std::int64_t cartons) {
        return {{book.find_products("").at(0).id, Cartons{cartons}}};
    }
    /// As the form saves it: previewed, then queued.
    Uuid order(const RetailerInHand& hand, std::int64_t cartons) {
        auto draft = book.new_draft(hand);
        draft.lines = one_line(cartons);
        REQUIRE(book.preview(draft).answer == Preview::Answer::allowed);
        return book.save(draft).value();
    }
    SyncPage& outbox_page() {
        shell.open_page("sync");
        return *dynamic_cast<SyncPage*>(shell.current_page());
    }
    CommandState state_of(const Uuid& command) {
        return session.office().outbox().find(command).value().state;
    }
    QString words_of_refused(int row) {
        auto& list = outbox_page().list(SyncPage::refused);
        return qt_text(list.model().cell(row, "reason").bytes);
    }
};

/// What the server's file says, read beside it.
struct Ledger {
    Database database;
    explicit Ledger(const OfficePrograms& office)
        : database(plain_text(office.data() + "/store.db"), Database::Mode::read_only) {}
    /// Numbers that the desk gave to its orders, in the sequence in which the server took them.
    std::vector<std::int64_t> arrivals(const Uuid& installation) {
        std::vector<std::int64_t> numbers;
        auto& rows = database.prepared(
            R"(SELECT r."installation_seq" FROM "command_result" r JOIN "feed" f ON f."id" = r."id")"
            R"( WHERE r."installation" = $1 AND r."kind" = $2 ORDER BY f."seq")");
        rows.bind(1, Cell::blob(installation.view()));
        rows.bind(2, Cell::of(command_info<SubmitOrder>().number));
        while (rows.step()) numbers.push_back(rows.column(0).integer);
        return numbers;
    }
    std::int64_t orders_with(const Uuid& id) {
        auto& rows = database.prepared(R"(SELECT COUNT(*) FROM "order" WHERE "id" = $1)");
        rows.bind(1, Cell::blob(id.view()));
        rows.step();
        return rows.column(0).integer;
    }
};

std::vector<std::int64_t> one_to(std::int64_t last) {
    std::vector<std::int64_t> numbers;
    for (std::int64_t number = 1; number <= last; ++number) numbers.push_back(number);
    return numbers;
}

Uuid order_of(const OutboxEntry& entry) {
    return static_cast<const SubmitOrder*>(decode_command(entry.command).get())->order.value;
}

/// The market manager, on a line of his own, sets a retailer's status.
void set_status(OfficePrograms& office, const Retailer& retailer, const char* status) {
    REQUIRE(office.cli("manager", {"sync"}).code == 0);
    const auto id = QString::fromStdString(to_hex(retailer.id.value));
    auto row = office.list("manager", {"retailer", "--where", "id=" + id}).at(0);
    QJsonObject body{{"seen_version", row["version"]}, {"profile", QJsonArray()}, {"contact", QJsonArray()}};
    for (const char* field :
         {"id", "licence_no", "name", "holder", "address", "territory", "order_weekday", "licence_valid_to"})
        body[QLatin1String(field)] = row[QLatin1String(field)];
    body["status"] = status;
    const auto ran = office.cli("manager", {"do", "put_retailer", "--json-file", "-"},
                                QJsonDocument(body).toJson(QJsonDocument::Compact) + '\n');
    INFO(ran.err.toStdString());
    REQUIRE(ran.code == 0);
}

}

TEST_CASE("orders made while the line swallows every byte arrive in order and refused ones stay",
          "[programs]") {
    OfficePrograms office;
    FaultProxy line(office.address());
    Desk desk(office, line);
    const auto retailers = desk.who_orders_today();
    REQUIRE(retailers.size() > 1);
    const auto& suspended = retailers.back();
    REQUIRE(office.login_as("manager", "market_manager").code == 0);

    // The desk cannot know that one of its retailers is suspended meanwhile, so it queues his orders too.
    line.set(FaultProxy::Mode::swallow);
    set_status(office, suspended.retailer, "suspended");
    std::vector<Uuid> given;
    std::vector<Uuid> to_be_refused;
    for (int i = 0; i < orders; ++i) {
        const bool bad = i == 6 || i == 19;
        // Every third one asks for more than any cap: cut by the server, not refused.
        const auto& who =
            bad ? suspended : retailers.at(static_cast<std::size_t>(i) % (retailers.size() - 1));
        given.push_back(desk.order(who, i % 3 == 2 ? 500 : 2));
        if (bad) to_be_refused.push_back(given.back());
        QCoreApplication::processEvents();
    }
    QSignalSpy lost(&desk.session.link(), &Link::line_lost);
    REQUIRE(QTest::qWaitFor([&] { return !lost.isEmpty(); }, longest_ms));
    CHECK(line.swallowed() > 0);
    CHECK(desk.session.office().outbox().counts().pending == orders);
    CHECK_FALSE(desk.session.office().online());

    line.set(FaultProxy::Mode::pass);
    desk.session.link().network_changed();
    REQUIRE(desk.drained());
    Ledger ledger(office);
    const auto installation = desk.session.office().session()->installation;
    CHECK(ledger.arrivals(installation) == one_to(orders));
    for (const auto& command : given) {
        const bool bad = std::count(to_be_refused.begin(), to_be_refused.end(), command) > 0;
        CHECK((desk.state_of(command) == CommandState::refused) == bad);
        const auto entry = desk.session.office().outbox().find(command).value();
        CHECK(ledger.orders_with(order_of(entry)) == (bad ? 0 : 1));
    }

    // Both refused ones are in the list with their reason; one is corrected, the other given up.
    auto& page = desk.outbox_page();
    page.show_tab(SyncPage::refused);
    auto& refused = page.list(SyncPage::refused);
    REQUIRE(refused.total() == 2);
    for (int row = 0; row < 2; ++row) CHECK_FALSE(desk.words_of_refused(row).isEmpty());
    set_status(office, suspended.retailer, "active");
    desk.session.link().pull_now();
    REQUIRE(QTest::qWaitFor(
        [&] {
            const auto now = desk.book.take(suspended.retailer.id);
            return now && now->retailer.status == RetailerStatus::active;
        },
        longest_ms));
    REQUIRE(refused.table().select_key(key_of(to_be_refused[0])));
    page.correct_current();
    auto* form = dynamic_cast<OrdersPage*>(desk.shell.current_page());
    REQUIRE(form);
    form->entry()->lines().set_quantity(0, 3);
    form->entry()->save();
    REQUIRE(desk.drained());
    REQUIRE(refused.total() == 1);
    desk.outbox_page().show_tab(SyncPage::refused);
    REQUIRE(refused.table().select_key(key_of(to_be_refused[1])));
    page.discard_current();
    QCoreApplication::processEvents();
    CHECK(refused.total() == 0);
    CHECK(desk.state_of(to_be_refused[1]) == CommandState::discarded);

    const auto entries = desk.session.office().outbox().entries();
    const auto corrected = std::find_if(entries.begin(), entries.end(), [&](const OutboxEntry& entry) {
        return entry.command.replaces == to_be_refused[0];
    });
    REQUIRE(corrected != entries.end());
    CHECK(corrected->command.id != to_be_refused[0]);
    CHECK(corrected->state == CommandState::applied);
    CHECK(ledger.orders_with(order_of(*corrected)) == 1);
    CHECK(ledger.arrivals(installation) == one_to(orders + 1));
    const auto checked = office.server({"check"});
    INFO(checked.err.toStdString());
    CHECK(checked.code == 0);
}

TEST_CASE("orders whose answers the line swallows are at the server once", "[programs]") {
    OfficePrograms office;
    FaultProxy line(office.address());
    Desk desk(office, line);
    const auto retailers = desk.who_orders_today();
    REQUIRE_FALSE(retailers.empty());

    line.set(FaultProxy::Mode::swallow_answers);
    const auto answered = line.answered();
    std::vector<Uuid> given;
    // In one go, so that they leave in one push.
    for (int i = 0; i < orders; ++i)
        given.push_back(desk.order(retailers.at(static_cast<std::size_t>(i) % retailers.size()), 1));
    const auto executed = [&] {
        return static_cast<int>(
            Ledger(office).arrivals(desk.session.office().session()->installation).size());
    };
    REQUIRE(QTest::qWaitFor([&] { return executed() == orders && line.answered() > answered; }, longest_ms));
    CHECK(desk.session.office().outbox().counts().pending == orders);

    line.set(FaultProxy::Mode::cut);
    REQUIRE(QTest::qWaitFor([&] { return !desk.session.office().online(); }, longest_ms));
    line.set(FaultProxy::Mode::pass);
    desk.session.link().network_changed();
    REQUIRE(desk.drained());
    Ledger ledger(office);
    CHECK(ledger.arrivals(desk.session.office().session()->installation) == one_to(orders));
    std::set<Uuid> ids;
    for (const auto& command : given) {
        const auto entry = desk.session.office().outbox().find(command).value();
        CHECK_FALSE(is_pending(entry.state));
        CHECK(ledger.orders_with(order_of(entry)) == 1);
        ids.insert(order_of(entry));
    }
    CHECK(ids.size() == orders);
    CHECK(office.server({"check"}).code == 0);
}

}

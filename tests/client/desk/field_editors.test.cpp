// SPDX-License-Identifier: GPL-3.0-or-later
// The editors of a form under keys, wheel and input methods, whatever their kind.
#include "client/forms/form_spec.h"
#include "client/pages/retailers/retailer_forms.h"
#include "client/widgets/line_editor.h"
#include "common/retailers/put_retailer.h"
#include "tests/client/desk/desk_world.h"

#include <catch2/catch.hpp>

#include <QCalendarWidget>
#include <QUndoStack>
#include <QWheelEvent>

namespace liangheng {
namespace {

struct Fields {
    DeskWorld world;
    FormView view;

    Fields()
        : view(sections_of(retailer_form(), true),
               {.today = [this] { return world.county.today; },
                .search = [this](const FieldInfo&,
                                 const QString&) { return std::vector<LookupHit>{*territory()}; },
                .resolve = [this](const FieldInfo&,
                                  const Cell& id) { return id.bytes.empty() ? std::nullopt : territory(); }},
               [](const Refusal& refusal) { return QString::fromStdString(refusal.code); }) {
        view.begin({});
        show_window(view);
    }
    std::optional<LookupHit> territory() {
        const auto id = world.county.territory.id.value.view();
        return LookupHit{QByteArray(id.data(), 16), "T1", "First territory", {}};
    }
    QWidget* at(const char* path) {
        auto* widget = view.editor(path).widget();
        widget->setFocus();
        return widget;
    }
};

// One editor of each kind: digits, text, day, reference, choice, number.
constexpr const char* kinds[] = {"licence_no",          "name",          "licence_valid_to", "territory",
                                 "profile/market_type", "profile/grade", "contact/phone"};

void compose(QWidget* widget, const QString& preedit, const QString& commit = {}) {
    QInputMethodEvent event(preedit, {});
    if (!commit.isEmpty()) event.setCommitString(commit);
    QApplication::sendEvent(widget, &event);
}

}

TEST_CASE("Enter inside a composition, or behind the one that ended it, moves on from no editor", "[desk]") {
    Fields fields;
    for (const char* path : kinds) {
        INFO(path);
        auto* widget = fields.at(path);
        compose(widget, "zhong");
        press(Qt::Key_Return);
        CHECK(at_cursor() == widget);
        compose(widget, {}, "中");
        press(Qt::Key_Return);
        CHECK(at_cursor() == widget);
        DeskWorld::settle();
        press(Qt::Key_Escape); // a list that the committed text has opened
        press(Qt::Key_Return);
        CHECK(at_cursor() != widget);
    }
}

TEST_CASE("Enter moves on and Shift+Enter back through all editors of a form", "[desk]") {
    Fields fields;
    auto* first = fields.at(kinds[0]);
    press(Qt::Key_Return);
    auto* second = at_cursor();
    CHECK(second != first);
    press(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(at_cursor() == first);
}

TEST_CASE("the mouse wheel changes no value", "[desk]") {
    Fields fields;
    fields.view.put({{"profile/market_type", OwnedCell::of(0)}, {"profile/grade", OwnedCell::of(7)}});
    for (const char* path : {"profile/market_type", "profile/grade", "order_weekday"}) {
        INFO(path);
        auto* widget = fields.at(path);
        const auto before = fields.view.editor(path).typed();
        QWheelEvent wheel(QPointF(2, 2), widget->mapToGlobal(QPointF(2, 2)), {}, {0, -120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(widget, &wheel);
        CHECK(fields.view.editor(path).typed() == before);
    }
}

TEST_CASE("a field is judged when it is left, and what is right stands as all of its kind do", "[desk]") {
    Fields fields;
    fields.at("licence_no");
    type("12345");
    press(Qt::Key_Return);
    CHECK(fields.view.fault("licence_no") == "value.wrong_digits");
    fields.at("licence_valid_to");
    type("701");
    press(Qt::Key_Return);
    CHECK(fields.view.editor("licence_valid_to").typed() == "2026-07-01");
    CHECK(fields.view.fault("licence_valid_to").isEmpty());
    fields.at("licence_no");
    press(Qt::Key_6);
    CHECK(fields.view.fault("licence_no").isEmpty());
}

TEST_CASE("F7 opens the calendar at the day of the field, Enter takes, Esc leaves the field", "[desk]") {
    Fields fields;
    fields.at("licence_valid_to");
    type("701");
    press(Qt::Key_F7);
    auto* calendar = static_cast<DateEditor&>(fields.view.editor("licence_valid_to")).calendar();
    REQUIRE(calendar);
    CHECK(calendar->selectedDate() == QDate(2026, 7, 1));
    Q_EMIT calendar->activated(QDate(2026, 7, 2));
    CHECK(fields.view.editor("licence_valid_to").typed() == "2026-07-02");
    CHECK_FALSE(calendar->isVisible());
}

TEST_CASE("fields that were left are undone and redone in their order", "[desk]") {
    Fields fields;
    fields.at("name");
    type("Shop");
    press(Qt::Key_Return);
    fields.view.editor("profile/market_type").widget()->setFocus();
    press(Qt::Key_Down);
    CHECK(fields.view.editor("profile/market_type").typed() == "0");
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(fields.view.editor("profile/market_type").typed().isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(fields.view.editor("name").typed().isEmpty());
    CHECK_FALSE(fields.view.changed());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(fields.view.editor("name").typed() == "Shop");
}

TEST_CASE("a form has two columns in a wide window and one in a narrow one", "[desk]") {
    Fields fields;
    const auto digit = fields.view.fontMetrics().horizontalAdvance(u'0');
    fields.view.resize(digit * 150, 600);
    DeskWorld::settle();
    CHECK(fields.view.columns() == 2);
    fields.view.resize(digit * 100, 600);
    DeskWorld::settle();
    CHECK(fields.view.columns() == 1);
}

}

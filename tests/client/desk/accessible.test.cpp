// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of every role in both languages on a small screen: each control says what it is, nothing is cut
// off, and Tab leads round through all of it.
#include "tests/client/desk/desk_window.h"

#include "client/widgets/elided_label.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>

#include <set>

namespace liangheng {
namespace {

QString called(const QWidget& widget) {
    auto text = QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) text += u' ' + button->text();
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) text += u' ' + label->text();
    return text;
}

bool takes_tab(const QWidget& widget) {
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isVisible() && widget.isEnabled() &&
           !widget.focusProxy();
}

QStringList without_name(const QWidget& window) {
    QStringList found;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible()) continue;
        const auto* seen = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        if (seen && seen->text(QAccessible::Name).isEmpty()) found << called(*widget);
    }
    return found;
}

// A label that wraps or shortens itself with a tool tip is not cut.
bool is_cut(const QWidget& widget) {
    if (!widget.isVisible() || qobject_cast<const ElidedLabel*>(&widget)) return false;
    // Qt's own buttons inside a line or beside the tabs have the size that Qt gives them.
    const auto* around = widget.parentWidget();
    if (qobject_cast<const QLineEdit*>(around) || qobject_cast<const QTabBar*>(around)) return false;
    const auto* label = qobject_cast<const QLabel*>(&widget);
    if (!label && !qobject_cast<const QAbstractButton*>(&widget)) return false;
    if (label && label->wordWrap()) return label->heightForWidth(label->width()) > label->height() + 1;
    const auto wish =
        widget.minimumSizeHint().expandedTo(label ? label->sizeHint() : widget.minimumSizeHint());
    return wish.width() > widget.width() + 1 || wish.height() > widget.height() + 1;
}

QStringList cut_off(const QWidget& window) {
    QStringList found;
    for (const auto* widget : window.findChildren<QWidget*>())
        if (is_cut(*widget))
            found << called(*widget) + QStringLiteral(" %1x%2 of %3x%4")
                                           .arg(widget->width())
                                           .arg(widget->height())
                                           .arg(widget->sizeHint().width())
                                           .arg(widget->sizeHint().height());
    return found;
}

/// What Tab does not reach from where the cursor is, and a word where it does not come round.
QStringList not_on_the_way(QWidget& window) {
    std::set<QWidget*> wanted;
    for (auto* widget : window.findChildren<QWidget*>())
        if (widget->window() == &window && takes_tab(*widget)) wanted.insert(widget);
    QStringList found;
    std::set<QWidget*> reached;
    const auto most = 3 * wanted.size() + 10;
    for (std::size_t step = 0; step < most && reached.size() < wanted.size(); ++step) {
        auto* at = QApplication::focusWidget() ? QApplication::focusWidget() : &window;
        if (wanted.count(at) != 0) reached.insert(at);
        QTest::keyClick(at, Qt::Key_Tab);
        // A table may lead through its cells first, with Ctrl+Tab to leave; that is what Qt does by default.
        if (QApplication::focusWidget() == at) return {QStringLiteral("Tab stays in ") + called(*at)};
    }
    for (auto* widget : wanted)
        if (reached.count(widget) == 0) found << called(*widget);
    return found;
}

void check_page(DeskWindow& desk, const std::string& page, const char* role) {
    for (const auto language : {Language::chinese, Language::english}) {
        desk.appearance.set_language(language);
        desk.shell->open_page(page);
        DeskWorld::settle();
        INFO(role << ", " << page << ", " << language_name(language).toStdString());
        const auto nameless = without_name(*desk.shell);
        const auto cut = cut_off(*desk.shell);
        const auto lost = not_on_the_way(*desk.shell);
        INFO("no name: " << nameless.join("; ").toStdString());
        INFO("cut off: " << cut.join("; ").toStdString());
        INFO("no way: " << lost.join("; ").toStdString());
        CHECK(nameless.isEmpty());
        CHECK(cut.isEmpty());
        CHECK(lost.isEmpty());
    }
}

}

TEST_CASE("every page of every role is whole, has names and a way through by Tab", "[desk]") {
    for (const char* role :
         {"customer_manager", "market_manager", "service_staff", "order_desk", "department_head",
          "training_coordinator", "inspector", "supervision", "delivery_worker", "administrator"}) {
        DeskWindow desk;
        auto session = desk.world.office.session();
        session.roles = {{role, desk.world.county.first.id.value, {}}};
        desk.close();
        {
            DeskSession at_files(Profile::open(desk.world.desk.path()));
            at_files.office().store().keep_session(session);
        }
        desk.open();
        desk.shell->resize(1366, 768 - 60);
        desk.shell->activateWindow();
        DeskWorld::settle();
        for (const auto& page : desk.shell->page_names()) check_page(desk, page, role);
        desk.appearance.set_language(Language::chinese);
    }
}

}

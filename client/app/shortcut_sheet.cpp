// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/shortcut_sheet.h"

#include "client/widgets/measure.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>
#include <map>

namespace liangheng {
namespace {

struct KeyOfWidgets {
    const char* keys;
    const char* name;
};

// What lists and forms do themselves, wherever they stand.
constexpr std::array list_keys{
    KeyOfWidgets{"Ctrl+F", QT_TRANSLATE_NOOP("shortcut", "Search in the list")},
    KeyOfWidgets{"Enter", QT_TRANSLATE_NOOP("shortcut", "Open the marked row")},
    KeyOfWidgets{"↑ ↓", QT_TRANSLATE_NOOP("shortcut", "Mark another row")},
    KeyOfWidgets{"Ctrl+C", QT_TRANSLATE_NOOP("shortcut", "Copy what is marked")},
};
constexpr std::array form_keys{
    KeyOfWidgets{"Enter", QT_TRANSLATE_NOOP("shortcut", "Next field")},
    KeyOfWidgets{"Shift+Enter", QT_TRANSLATE_NOOP("shortcut", "Field before")},
    KeyOfWidgets{"F7", QT_TRANSLATE_NOOP("shortcut", "Look up a retailer or product")},
    KeyOfWidgets{"F8  Ctrl+S", QT_TRANSLATE_NOOP("shortcut", "Save")},
    KeyOfWidgets{"Esc", QT_TRANSLATE_NOOP("shortcut", "Leave the field as it was")},
};

QTreeWidgetItem* add_group(QTreeWidget& list, const QString& title) {
    auto* group = new QTreeWidgetItem(&list, {title});
    auto font = group->font(0);
    font.setBold(true);
    group->setFont(0, font);
    group->setFirstColumnSpanned(true);
    return group;
}

template<class Keys> void add_keys(QTreeWidgetItem* group, const Keys& all) {
    for (const auto& key : all)
        new QTreeWidgetItem(group, {shortcut_name(key.name), QString::fromUtf8(key.keys)});
}

void add_window_keys(QTreeWidgetItem* group, const Shortcuts& shortcuts) {
    std::map<std::string_view, QTreeWidgetItem*> of_name;
    for (const auto& entry : shortcuts.entries()) {
        const auto keys = entry.keys.toString(QKeySequence::NativeText);
        auto*& row = of_name[entry.name];
        if (!row)
            row = new QTreeWidgetItem(group, {shortcut_name(entry.name), keys});
        else
            row->setText(1, row->text(1).section(QStringLiteral(" … "), 0, 0) + QStringLiteral(" … ") + keys);
    }
}

}

ShortcutSheet::ShortcutSheet(const Shortcuts& shortcuts, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Keys"));
    auto* list = new QTreeWidget;
    list->setAccessibleName(windowTitle());
    list->setColumnCount(2);
    list->setHeaderLabels({tr("What it does"), tr("Keys")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    add_window_keys(add_group(*list, tr("Everywhere")), shortcuts);
    add_keys(add_group(*list, tr("In a list")), list_keys);
    add_keys(add_group(*list, tr("In a form")), form_keys);
    list->expandAll();
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto* column = new QVBoxLayout(this);
    column->addWidget(list);
    resize(letters(fontMetrics(), 64), fontMetrics().height() * 34);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The buttons of a page's bar, as a list that anybody may lengthen. What the person's roles do not allow is
// not there; what is not possible now is grey and says why.
#pragma once

#include "client/replica/local_office.h"

#include <QKeySequence>
#include <QObject>

#include <functional>

class QHBoxLayout;
class QPushButton;

namespace liangheng {

struct PageAction {
    const char* icon = nullptr;
    std::function<QString()> text;
    /// Absent for whoever may not give it; grey without the link when it is decided online. Null: for all.
    const CommandInfo* command = nullptr;
    /// Why not now; empty: it may be.
    std::function<QString()> obstacle;
    std::function<void()> run;
    QKeySequence keys; ///< shown in the tool tip; empty: none
};

class PageActions : public QObject {
    Q_OBJECT
public:
    /// Buttons go to the end of the bar; keys work inside the page.
    PageActions(LocalOffice& office, QHBoxLayout& bar, QWidget& page);

    /// Null where the person has no right to it.
    QPushButton* add(PageAction action);
    /// Texts, reasons and what is grey: after a change of the marked row, the link or the language.
    void update();
    bool empty() const { return shown_.empty(); }

private:
    struct Shown {
        PageAction action;
        QPushButton* button;
    };
    QString obstacle(const PageAction& action) const;

    LocalOffice& office_;
    QHBoxLayout& bar_;
    QWidget& page_;
    std::vector<Shown> shown_;
};

}

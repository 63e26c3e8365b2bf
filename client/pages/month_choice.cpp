// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/month_choice.h"

#include "client/widgets/field_text.h"

#include <QEvent>

namespace liangheng {

MonthChoice::MonthChoice(Date today, QWidget* parent) : QComboBox(parent) {
    for (int offset = 1; offset >= -12; --offset) {
        const auto month = add_months(month_of(today), offset);
        addItem(month_text(month), month.days);
    }
    setCurrentIndex(1);
    connect(this, &QComboBox::currentIndexChanged, this, &MonthChoice::month_changed);
    retranslate();
}

Date MonthChoice::month() const { return {currentData().toInt()}; }

bool MonthChoice::choose(Date month) {
    const auto at = findData(month.days);
    if (at >= 0) setCurrentIndex(at);
    return at >= 0;
}

void MonthChoice::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QComboBox::changeEvent(event);
}

void MonthChoice::retranslate() { setAccessibleName(tr("Month")); }

}

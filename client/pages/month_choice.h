// SPDX-License-Identifier: GPL-3.0-or-later
// A choice of one month: the last twelve, this one, the next.
#pragma once

// First: moc 6.4 does not get through <compare> alone.
#include <QComboBox>

#include "common/base/date.h"

namespace liangheng {

class MonthChoice : public QComboBox {
    Q_OBJECT
public:
    explicit MonthChoice(Date today, QWidget* parent = nullptr);

    Date month() const;
    /// False: the month is not among those offered.
    bool choose(Date month);

Q_SIGNALS:
    void month_changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
};

}

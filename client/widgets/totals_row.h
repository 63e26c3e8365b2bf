// SPDX-License-Identifier: GPL-3.0-or-later
// The line below a list with the sum of each column that can be added, over all rows that pass the filter,
// not only those that were read. Each sum stands under its column.
#pragma once

#include "client/widgets/list_table.h"

#include <QWidget>

namespace liangheng {

class TotalsRow : public QWidget {
    Q_OBJECT
public:
    explicit TotalsRow(ListTable& table, QWidget* parent = nullptr);

    /// What stands under a column; empty: nothing.
    QString text(int column) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void tell();
    QRect place_of(int column) const;

    ListTable& table_;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The first columns of a list, which stay when it is scrolled to the right: a second view over the left edge
// of the first one, with the same model, selection, rows and widths.
#pragma once

#include "client/widgets/list_header.h"

#include <QTableView>

namespace liangheng {

class FrozenColumns : public QTableView {
    Q_OBJECT
public:
    FrozenColumns(QTableView& main, ListModel& model);

    /// So many of the columns that are shown, from the left; 0: none.
    void freeze(int count);
    int count() const { return count_; }
    bool holds(int column) const;
    /// Order, widths and visibility are those of the main view again.
    void follow();
    ListHeader& header() const { return *header_; }
    /// Pixels that the frozen columns take.
    int covered() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<int> columns() const;

    QTableView& main_;
    ListHeader* header_;
    int count_ = 0;
    bool following_ = false;
};

}

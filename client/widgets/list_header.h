// SPDX-License-Identifier: GPL-3.0-or-later
// The header of a list: shows by which columns it is ordered, in which direction and in which sequence.
#pragma once

#include "client/widgets/list_model.h"

#include <QHeaderView>

namespace liangheng {

class ListHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit ListHeader(const ListModel& model, QWidget* parent = nullptr);

Q_SIGNALS:
    /// A click on a column, with Shift or without.
    void column_clicked(int column, bool with_shift);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;
    QSize sectionSizeFromContents(int column) const override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    /// Place of the column in the order, from 1; 0: none.
    int place_of(int column) const;
    int arrow_size() const;

    const ListModel& model_;
    bool with_shift_ = false;
};

}

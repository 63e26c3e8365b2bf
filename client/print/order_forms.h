// SPDX-License-Identifier: GPL-3.0-or-later
// Empty order forms to take orders by telephone and pen: two on an A4 sheet, or one on an A5 sheet.
#pragma once

#include "client/print/paper.h"

namespace liangheng {

class OrderForms : public Paper {
public:
    /// A4 or A5; so many sheets.
    OrderForms(QPageSize::PageSizeId size, int sheets, QString department);

    QString title() const override;
    QPageSize::PageSizeId size() const override { return size_; }
    int pages() const override { return sheets_; }
    void paint_page(QPainter& painter, int page) const override;

private:
    QPageSize::PageSizeId size_;
    int sheets_;
    QString department_;
};

}

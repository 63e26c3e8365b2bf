// SPDX-License-Identifier: GPL-3.0-or-later
// Paper for the day on which the server, the line or the power is gone: today's call list with what each
// retailer may still order, and empty order forms. Works without a link.
#pragma once

#include "client/pages/orders/order_book.h"
#include "client/print/list_report.h"

#include <QToolButton>

class QMenu;

namespace liangheng {

class EmergencyButton : public QToolButton {
    Q_OBJECT
public:
    static constexpr int sheets_of_forms = 20;

    EmergencyButton(OrderBook& book, JobService& jobs, QWidget* parent = nullptr);

    /// The list as it is now.
    Report calls() const;
    DeskJob& preview_calls();
    DeskJob& save_calls(const QString& file);
    void preview_forms(QPageSize::PageSizeId size);
    DeskJob& save_forms(QPageSize::PageSizeId size, const QString& file);

Q_SIGNALS:
    void previewed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QString ask_for_file(const QString& name);

    OrderBook& book_;
    JobService& jobs_;
    QMenu* menu_;
};

}

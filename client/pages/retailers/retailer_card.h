// SPDX-License-Identifier: GPL-3.0-or-later
// The short card of a retailer beside the list, with his months as a chart. Telephone only for those whose
// scope holds it.
#pragma once

#include "client/charts/chart_card.h"
#include "client/lists/replica_source.h"
#include "common/retailers/retailer_queries.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace liangheng {

class RetailerCard : public QWidget {
    Q_OBJECT
public:
    explicit RetailerCard(LocalOffice& office, QWidget* parent = nullptr);

    void show_retailer(const std::optional<ListedRetailer>& retailer);
    ChartCard& chart() { return *chart_; }
    /// The month of a mark of the chart.
    Date month_of_row(int row) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        QLabel* caption;
        QLabel* value;
    };
    void retranslate();
    std::vector<std::pair<QString, QString>> contents(const ListedRetailer& retailer) const;
    QString phone_of(const Id<Retailer>& retailer) const;

    LocalOffice& office_;
    QLabel* name_;
    std::vector<Line> lines_;
    std::optional<ListedRetailer> retailer_;
    ReplicaSource months_source_;
    ListModel months_;
    ChartCard* chart_;
};

}

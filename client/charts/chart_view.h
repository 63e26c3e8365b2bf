// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing of figures by Qt Charts, in the colours and the font of the desk. The only files that know Qt
// Charts.
#pragma once

#include "client/charts/chart_figures.h"

#include <QtCharts/QChartView>

class QAbstractBarSeries;
class QBarCategoryAxis;
class QValueAxis;

namespace liangheng {

class ChartView : public QChartView {
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);

    void show_figures(const ChartFigures& figures);

Q_SIGNALS:
    /// A click on a mark: which series, which category.
    void clicked(int series, int category);

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();
    void add_bars(const ChartFigures& figures, QBarCategoryAxis& categories, QValueAxis& values);
    void add_lines(const ChartFigures& figures, QBarCategoryAxis& categories, QValueAxis& values);
    void dress(QChart& chart) const;

    ChartFigures figures_;
};

}

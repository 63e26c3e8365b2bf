// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/charts/chart_view.h"

#include "client/widgets/field_text.h"
#include "client/widgets/theme.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <QEvent>
#include <QToolTip>

#include <array>

namespace liangheng {
namespace {

// Series differ by pattern and mark as well as by colour.
constexpr std::array patterns{Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense5Pattern, Qt::CrossPattern};
constexpr double usual_bars = 0.7;
constexpr double touching_bars = 0.96;

QBrush brush_of(const QPalette& palette, std::size_t series) {
    return {chart_colour(palette, series), patterns.at(series % patterns.size())};
}

// Cartons and shops are whole: no half of one on the axis. From four on, nice steps are whole.
void whole_numbers(QValueAxis& axis, std::int64_t largest) {
    axis.setRange(0, static_cast<double>(std::max<std::int64_t>(largest, 4)));
    axis.setTickCount(5);
    axis.applyNiceNumbers();
    axis.setLabelFormat(QStringLiteral("%d"));
    axis.setMinorTickCount(0);
}

}

ChartView::ChartView(QWidget* parent) : QChartView(parent) {
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    // Keys go to the table behind it.
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
}

void ChartView::show_figures(const ChartFigures& figures) {
    figures_ = figures;
    draw();
}

void ChartView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) draw();
    QChartView::changeEvent(event);
}

void ChartView::draw() {
    const auto& figures = figures_;
    auto* chart = new QChart;
    dress(*chart);
    auto* categories = new QBarCategoryAxis;
    categories->append(figures.categories);
    categories->setTitleText(figures.category_title);
    auto* values = new QValueAxis;
    whole_numbers(*values, figures.largest());
    values->setTitleText(figures.value_title);
    for (QAbstractAxis* axis :
         {static_cast<QAbstractAxis*>(categories), static_cast<QAbstractAxis*>(values)}) {
        axis->setLabelsFont(font());
        axis->setTitleFont(font());
        axis->setLabelsColor(palette().color(QPalette::WindowText));
        axis->setTitleBrush(palette().color(QPalette::WindowText));
        axis->setLinePenColor(separator(palette()));
        axis->setGridLineColor(separator(palette()));
    }
    categories->setGridLineVisible(false);
    chart->addAxis(categories, Qt::AlignBottom);
    chart->addAxis(values, Qt::AlignLeft);
    const auto* before = this->chart();
    setChart(chart);
    delete before;
    add_bars(figures, *categories, *values);
    add_lines(figures, *categories, *values);
    chart->legend()->setVisible(figures.series.size() > 1);
}

void ChartView::dress(QChart& chart) const {
    chart.setBackgroundBrush(palette().color(QPalette::Base));
    chart.setBackgroundRoundness(0);
    chart.setMargins({4, 4, 4, 4});
    chart.legend()->setFont(font());
    chart.legend()->setLabelColor(palette().color(QPalette::WindowText));
    chart.legend()->setAlignment(Qt::AlignTop);
}

void ChartView::add_bars(const ChartFigures& figures, QBarCategoryAxis& categories, QValueAxis& values) {
    auto* bars = new QBarSeries;
    std::vector<int> numbers; // of the series, by set
    for (std::size_t i = 0; i < figures.series.size(); ++i) {
        const auto& series = figures.series[i];
        if (series.mark == ChartMark::line) continue;
        auto* set = new QBarSet(series.name);
        for (const auto& value : series.values) *set << static_cast<double>(value.value_or(0));
        set->setBrush(brush_of(palette(), i));
        set->setPen(chart_colour(palette(), i));
        bars->append(set);
        bars->setBarWidth(series.mark == ChartMark::columns ? touching_bars : usual_bars);
        const auto number = static_cast<int>(i);
        connect(set, &QBarSet::clicked, this, [this, number](int index) { Q_EMIT clicked(number, index); });
        connect(set, &QBarSet::hovered, this, [this, set, names = figures.categories](bool over, int index) {
            if (over)
                QToolTip::showText(QCursor::pos(),
                                   tr("%1, %2: %3")
                                       .arg(names.value(index), set->label(),
                                            number_text(static_cast<std::int64_t>(set->at(index)))),
                                   this);
        });
    }
    if (bars->count() == 0) return delete bars;
    chart()->addSeries(bars);
    bars->attachAxis(&categories);
    bars->attachAxis(&values);
}

void ChartView::add_lines(const ChartFigures& figures, QBarCategoryAxis& categories, QValueAxis& values) {
    for (std::size_t i = 0; i < figures.series.size(); ++i) {
        const auto& series = figures.series[i];
        if (series.mark != ChartMark::line) continue;
        auto* line = new QLineSeries;
        line->setName(series.name);
        for (std::size_t at = 0; at < series.values.size(); ++at)
            if (series.values[at])
                line->append(static_cast<double>(at), static_cast<double>(*series.values[at]));
        line->setPen(QPen(chart_colour(palette(), i), 2.5, i % 2 == 0 ? Qt::SolidLine : Qt::DashLine));
        line->setPointsVisible(true);
        chart()->addSeries(line);
        line->attachAxis(&categories);
        line->attachAxis(&values);
        const auto number = static_cast<int>(i);
        connect(line, &QLineSeries::clicked, this,
                [this, number](const QPointF& at) { Q_EMIT clicked(number, qRound(at.x())); });
    }
}

}

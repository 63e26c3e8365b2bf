// SPDX-License-Identifier: GPL-3.0-or-later
// A chart with its title, and the table of the same numbers behind it: both show one list. A click on a mark
// names the row; the right button copies the picture or saves the numbers. Qt Charts is touched when the card
// is first seen.
#pragma once

#include "client/charts/chart_figures.h"
#include "client/widgets/page_state.h"

#include <QFrame>

#include <functional>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace liangheng {

class ChartView;
class ListTable;

class ChartCard : public QFrame {
    Q_OBJECT
public:
    struct Words {
        QString title;
        QString empty; ///< why there is nothing to see
    };

    /// The words are asked for in each language.
    ChartCard(ListModel& list, ChartShape shape, std::function<Words()> words, QWidget* parent = nullptr);

    /// While its rows are not all here: per cent; nothing: they are.
    void set_loading(std::optional<int> percent) { state_->set_loading(percent); }
    /// The numbers as a table, or as a chart.
    void show_table(bool table);
    bool shows_table() const;
    ListTable& table() { return *table_; }
    PageState& state() { return *state_; }
    /// What the chart draws.
    const ChartFigures& figures() const { return figures_; }
    /// Null until the card was seen.
    ChartView* chart() const { return chart_; }
    /// The chart as it is on the screen, on the clipboard.
    void copy_picture();
    QAction* export_action() const { return export_; }

Q_SIGNALS:
    /// The mark of a row, or the row of the table, was clicked; `field` is that of the series.
    void chosen(int row, const QString& field);
    /// The numbers shall become a file.
    void export_wanted();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void build();
    void retranslate();
    void redraw();

    ListModel& list_;
    ChartShape shape_;
    std::function<Words()> words_;
    ChartFigures figures_;
    QLabel* title_;
    QToolButton* switch_;
    PageState* state_;
    QStackedWidget* stack_;
    ListTable* table_;
    ChartView* chart_ = nullptr;
    QAction* copy_;
    QAction* export_;
};

}

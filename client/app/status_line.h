// SPDX-License-Identifier: GPL-3.0-or-later
// The line at the bottom: rows of the list in front, time to the cut-off by the server's clock, and the state
// of the link: online or not, what waits, how old the data are.
#pragma once

// First: moc 6.4 does not get through <compare> alone.
#include <QStatusBar>

#include "common/base/date.h"

#include <QTimer>

#include <functional>
#include <optional>

class QLabel;
class QToolButton;

namespace liangheng {

class LocalOffice;

class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    /// Gives the instant that is counted down to, by the server's clock.
    using NextCutoff = std::function<std::optional<UtcTime>()>;

    StatusLine(LocalOffice& office, NextCutoff next_cutoff, QWidget* parent = nullptr);

    void set_row_count(std::optional<std::int64_t> rows);
    /// What is marked in the list, in words.
    void set_selection(const QString& words);
    QString selection_text() const;
    QString link_text() const;
    QString cutoff_text() const;

Q_SIGNALS:
    void link_clicked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void show_link();
    void look_for_cutoff();
    void count_down();

    LocalOffice& office_;
    NextCutoff next_cutoff_;
    std::optional<UtcTime> cutoff_;
    std::optional<std::int64_t> row_count_;
    QTimer second_;
    QLabel* rows_;
    QLabel* selection_;
    QLabel* countdown_;
    QToolButton* link_;
};

}

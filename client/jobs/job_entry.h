// SPDX-License-Identifier: GPL-3.0-or-later
// The jobs in the status line: what runs for over a second, with its cancel; then how the last one ended; and
// the button that opens the list. Not there while nothing has run.
#pragma once

#include <QPointer>
#include <QWidget>

class QToolButton;

namespace liangheng {

class ElidedLabel;
class DeskJob;
class JobService;

class JobEntry : public QWidget {
    Q_OBJECT
public:
    explicit JobEntry(JobService& jobs, QWidget* parent = nullptr);

    QString text() const;
    QToolButton& cancel_button() { return *cancel_; }
    QToolButton& list_button() { return *list_; }

Q_SIGNALS:
    void list_wanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void show_state();

    JobService& jobs_;
    ElidedLabel* text_;
    QToolButton* cancel_;
    QToolButton* list_;
    QPointer<DeskJob> seen_; ///< its end was seen in the list
};

}

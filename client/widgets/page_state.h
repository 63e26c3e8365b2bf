// SPDX-License-Identifier: GPL-3.0-or-later
// What a page says about itself, above its contents: offline, loading, error, notice, nothing to show. A
// state never hides another: each is a bar of its own.
#pragma once

#include "client/widgets/theme.h"

#include <QFrame>
#include <QString>

#include <functional>
#include <optional>

class QLabel;
class QProgressBar;
class QToolButton;
class QVBoxLayout;

namespace liangheng {

/// One bar: an icon, a sentence, perhaps a button.
class StateBar : public QFrame {
    Q_OBJECT
public:
    explicit StateBar(Status status, QWidget* parent = nullptr);

    void set_status(Status status);
    /// Shows the sentence; an empty one hides the bar.
    void say(const QString& sentence);
    QString sentence() const;
    /// A button at the end of the bar; an empty text takes it away.
    void offer(const QString& text, std::function<void()> action = {});

protected:
    void changeEvent(QEvent* event) override;

private:
    void recolour();

    Status status_;
    QLabel* icon_;
    QLabel* text_;
    QToolButton* button_;
    std::function<void()> action_;
    bool colouring_ = false;
};

class PageState : public QWidget {
    Q_OBJECT
public:
    explicit PageState(QWidget* parent = nullptr);

    StateBar& offline() { return *offline_; }
    StateBar& error() { return *error_; }
    StateBar& notice() { return *notice_; }
    StateBar& empty() { return *empty_; }
    /// Per cent of the rows that are here already; nothing: all are.
    void set_loading(std::optional<int> percent);
    bool loading() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    StateBar* offline_;
    StateBar* error_;
    StateBar* notice_;
    StateBar* empty_;
    StateBar* loading_;
    std::optional<int> percent_;
};

}

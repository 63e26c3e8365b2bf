// SPDX-License-Identifier: GPL-3.0-or-later
// The data that come at the first sign-in: how far each kind is. One can begin before all are here; what is
// needed first comes first.
#pragma once

#include "client/replica/local_office.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QTreeWidget;

namespace liangheng {

class FirstSync : public QWidget {
    Q_OBJECT
public:
    explicit FirstSync(QWidget* parent = nullptr);

    /// Watches the load of this office.
    void watch(LocalOffice& office);
    /// Everything in the person's scope is here.
    bool complete() const;
    /// "Retailers: 43 %", one line a kind.
    QStringList lines() const;

Q_SIGNALS:
    void completed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void show_progress();

    LocalOffice* office_ = nullptr;
    QLabel* words_;
    QProgressBar* whole_;
    QTreeWidget* kinds_;
    bool told_ = false;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The help beside the window: the topic of the page in front, in the language of the desk. F1 opens it.
#pragma once

#include "client/app/appearance.h"

#include <QDialog>

#include <string>

class QTextBrowser;

namespace liangheng {

class HelpWindow : public QDialog {
    Q_OBJECT
public:
    HelpWindow(Appearance& appearance, QWidget* parent);

    /// Shows the topic and comes to the front.
    void show_topic(const std::string& topic);
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void read();

    Appearance& appearance_;
    std::string topic_ = "desk";
    QTextBrowser* browser_;
};

}

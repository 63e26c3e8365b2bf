// SPDX-License-Identifier: GPL-3.0-or-later
// The button "Test the connection" with what it finds, a line for each step: name, line, TLS and fingerprint,
// version, clock.
#pragma once

#include "client/app/server_probe.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace liangheng {

class ConnectionTest : public QWidget {
    Q_OBJECT
public:
    /// What is to be tested, asked for at every test.
    using Where = std::function<std::pair<std::string, std::filesystem::path>()>;

    explicit ConnectionTest(Where where, QWidget* parent = nullptr);

    QPushButton& button() { return *button_; }
    /// The steps as they are shown: name and outcome.
    QStringList lines() const;

Q_SIGNALS:
    /// The test is over.
    void tested(bool good);

protected:
    void changeEvent(QEvent* event) override;

private:
    void begin();
    void show_steps(const std::vector<ProbeStep>& steps);
    void retranslate();

    Where where_;
    ServerProbe probe_;
    QPushButton* button_;
    QTreeWidget* list_;
    std::vector<ProbeStep> steps_;
};

}

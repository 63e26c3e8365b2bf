// SPDX-License-Identifier: GPL-3.0-or-later
// What a person chooses at this desk: language, theme, size of letters, when it locks. A choice holds at
// once. The server is shown and tested here; another one is another sign-in.
#pragma once

#include "client/app/appearance.h"
#include "client/app/desk_session.h"

#include <QDialog>

class QComboBox;
class QFormLayout;

namespace liangheng {

class ConnectionTest;

class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(DeskSession& session, Appearance& appearance, Settings& settings, QWidget* parent);

    QComboBox& languages() { return *languages_; }
    QComboBox& themes() { return *themes_; }
    QComboBox& sizes() { return *sizes_; }
    QComboBox& minutes() { return *minutes_; }
    ConnectionTest& connection() { return *connection_; }

Q_SIGNALS:
    void lock_minutes_chosen(int minutes);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void listen();
    void retranslate();

    Appearance& appearance_;
    Settings& settings_;
    QString server_;
    QFormLayout* form_;
    QComboBox* languages_;
    QComboBox* themes_;
    QComboBox* sizes_;
    QComboBox* minutes_;
    ConnectionTest* connection_;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The button of a page that opens the import wizard; not there for whoever may not import this kind of data.
#pragma once

// First: moc 6.4 does not get through <compare> alone.
#include <QPushButton>

#include "client/replica/local_office.h"

namespace liangheng {

class ImportButton : public QPushButton {
    Q_OBJECT
public:
    /// `kind` as in the command line: "retailers".
    ImportButton(LocalOffice& office, std::string kind, QWidget* parent = nullptr);

    /// The person may import this kind of data.
    bool offered() const { return offered_; }
    void open_wizard();

protected:
    void changeEvent(QEvent* event) override;

private:
    void show_state();

    LocalOffice& office_;
    std::string kind_;
    bool offered_ = false;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/imports/import_button.h"

#include "client/imports/import_wizard.h"
#include "client/widgets/icons.h"

#include <QEvent>

#include <algorithm>

namespace liangheng {

ImportButton::ImportButton(LocalOffice& office, std::string kind, QWidget* parent)
    : QPushButton(liangheng::icon("plus"), QString(), parent), office_(office), kind_(std::move(kind)) {
    const auto kinds = kinds_to_import(office_.context().context);
    offered_ = std::find(kinds.begin(), kinds.end(), kind_) != kinds.end();
    if (!offered_) hide();
    connect(this, &QPushButton::clicked, this, &ImportButton::open_wizard);
    connect(&office_, &LocalOffice::outbox_changed, this, &ImportButton::show_state);
    connect(&office_, &LocalOffice::progress_changed, this, &ImportButton::show_state);
    show_state();
}

void ImportButton::open_wizard() {
    auto* wizard = new ImportWizard(office_, kind_, window());
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->open();
}

void ImportButton::show_state() {
    setText(tr("Import …"));
    const bool whole = office_.replica().progress().complete;
    setEnabled(office_.online() && whole);
    setToolTip(isEnabled()        ? tr("Imports a file of Excel or CSV")
               : office_.online() ? tr("The records of this desk are being loaded")
                                  : tr("Needs the link: import"));
}

void ImportButton::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) show_state();
    QPushButton::changeEvent(event);
}

}

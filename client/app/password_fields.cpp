// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/password_fields.h"

#include "client/widgets/enter_guard.h"
#include "common/wire/limits.h"

#include <QFormLayout>
#include <QLabel>

namespace liangheng {

PasswordFields::PasswordFields(QFormLayout& form)
    : labels_{new QLabel, new QLabel}, fields_{new QLineEdit, new QLineEdit} {
    for (int i = 0; i < 2; ++i) {
        fields_[i]->setEchoMode(QLineEdit::Password);
        labels_[i]->setBuddy(fields_[i]);
        form.addRow(labels_[i], fields_[i]);
    }
    new EnterGuard(fields_[0]);
    retranslate();
}

void PasswordFields::set_visible(bool visible) {
    for (int i = 0; i < 2; ++i) {
        labels_[i]->setVisible(visible);
        fields_[i]->setVisible(visible);
    }
}

void PasswordFields::set_enabled(bool enabled) {
    for (auto* field : fields_) field->setEnabled(enabled);
}

void PasswordFields::retranslate() {
    labels_[0]->setText(tr("New password"));
    labels_[1]->setText(tr("New password again"));
    fields_[0]->setPlaceholderText(tr("at least %1 characters").arg(limits::password_least));
}

void PasswordFields::clear() {
    for (auto* field : fields_) field->clear();
}

QString PasswordFields::trouble(const QString& present) const {
    if (wanted().isEmpty()) return tr("Please type the new password twice.");
    if (wanted() != fields_[1]->text()) return tr("The two new passwords differ.");
    if (wanted().toUcs4().size() < static_cast<qsizetype>(limits::password_least))
        return tr("A password has at least %1 characters.").arg(limits::password_least);
    if (wanted() == present) return tr("The new password is the old one; choose another.");
    return {};
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// A new password, typed twice: in the window that changes one and in the sign-in that demands one.
#pragma once

#include <QLineEdit>
#include <QString>

class QFormLayout;
class QLabel;

namespace liangheng {

class PasswordFields : public QObject {
    Q_OBJECT
public:
    /// Adds its two rows to the form.
    explicit PasswordFields(QFormLayout& form);

    void set_visible(bool visible);
    void set_enabled(bool enabled);
    void retranslate();
    void clear();
    /// Why what was typed will not do, beside the present password; empty when it will.
    QString trouble(const QString& present) const;
    QString wanted() const { return fields_[0]->text(); }
    QLineEdit& first() { return *fields_[0]; }
    QLineEdit& again() { return *fields_[1]; }

private:
    QLabel* labels_[2];
    QLineEdit* fields_[2];
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// One of a few values: enums, yes and no. Without a choice the field is empty; nothing is proposed.
#pragma once

#include "client/widgets/field_editor.h"

class QComboBox;

namespace liangheng {

class ChoiceEditor : public FieldEditor {
    Q_OBJECT
public:
    explicit ChoiceEditor(const FieldInfo& field);

    QWidget* widget() const override;
    Result<OwnedCell> value() const override;
    bool empty() const override;
    void show(const OwnedCell& value) override;
    /// The number of the choice.
    QString typed() const override;
    void type(const QString& text) override;
    void set_read_only(bool read_only) override;
    void retranslate() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();

    QComboBox* box_;
};

}

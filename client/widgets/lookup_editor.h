// SPDX-License-Identifier: GPL-3.0-or-later
// A reference to another record: typed digits, letters or words find it, F7 opens the list.
#pragma once

#include "client/widgets/field_editor.h"

namespace liangheng {

class LookupEditor : public FieldEditor {
    Q_OBJECT
public:
    LookupEditor(const FieldInfo& field, const EditorParts& parts);

    QWidget* widget() const override { return box_; }
    Result<OwnedCell> value() const override;
    bool empty() const override;
    void show(const OwnedCell& value) override;
    /// The id in hexadecimal digits.
    QString typed() const override;
    void type(const QString& text) override;
    void set_read_only(bool read_only) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void empty_when_cleared();

    EditorParts parts_;
    LookupBox* box_;
};

}

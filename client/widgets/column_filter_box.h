// SPDX-License-Identifier: GPL-3.0-or-later
// The small box in which a person filters one column of a list, with help on what may be typed. Applies a
// moment after the last key.
#pragma once

#include "common/sql/list_query.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QLineEdit;

namespace liangheng {

/// The tests that a text stands for, with the words of enums and booleans in the language that is on.
Result<std::vector<CellTest>> cell_tests(const FieldInfo& field, const QString& typed);

class ColumnFilterBox : public QFrame {
    Q_OBJECT
public:
    explicit ColumnFilterBox(QWidget* parent);

    /// Shows itself at this place of its parent for one field, with what is filtered by now.
    void open(const FieldInfo& field, const QString& typed, const QPoint& where);
    QLineEdit& edit() const { return *edit_; }
    QString complaint() const;

Q_SIGNALS:
    /// What was typed is understood; empty: no filter.
    void filter_typed(const QString& typed);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString help() const;
    void apply();
    void end();

    const FieldInfo* field_ = nullptr;
    QTimer pause_;
    QLabel* title_;
    QLineEdit* edit_;
    QLabel* help_;
    QLabel* complaint_;
    QString told_;
};

}

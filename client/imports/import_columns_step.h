// SPDX-License-Identifier: GPL-3.0-or-later
// The step in which the columns of the file meet the fields: one line a field, the column it comes from, and
// what stands there in the first row.
#pragma once

#include <QWidget>

#include "common/imports/import_preview.h"

class QComboBox;
class QLabel;
class QTableWidget;

namespace liangheng {

class ImportColumnsStep : public QWidget {
    Q_OBJECT
public:
    explicit ImportColumnsStep(QWidget* parent = nullptr);

    /// Shows the columns of this preview and changes them; it must stay. Null: none.
    void show_columns(ImportPreview* preview);
    void choose(std::size_t field, std::optional<std::size_t> column);
    /// Required fields without a column.
    int missing() const;
    QTableWidget& table() { return *table_; }

Q_SIGNALS:
    void columns_changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void count();
    QComboBox* box_at(int row) const;

    ImportPreview* preview_ = nullptr;
    QLabel* counted_;
    QTableWidget* table_;
};

}

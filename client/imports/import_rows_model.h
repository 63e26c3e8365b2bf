// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a preview as a table: row number, state, what it is, the column and value at fault, the reason
// or what changes.
#pragma once

// First: moc 6.4 does not get through <compare> alone.
#include <QAbstractTableModel>

#include "common/imports/import_preview.h"

namespace liangheng {

class ImportRowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { row_number, state, item, column, value, reason, columns };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the rows of one state, or all that are not blank; null: none.
    void show_rows(const ImportPreview* preview, std::optional<ImportRowState> only);
    static QString state_label(ImportRowState state);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line {
        std::size_t row;
        std::optional<std::size_t> problem;
    };
    QString text(const Line& line, int column) const;

    const ImportPreview* preview_ = nullptr;
    std::vector<Line> lines_;
};

}

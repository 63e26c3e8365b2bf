// SPDX-License-Identifier: GPL-3.0-or-later
// A list by the values of one of its columns: how many rows there are of each and their subtotals. The value
// that the cursor is on narrows the list beside.
#pragma once

#include "client/widgets/list_model.h"

#include <QAbstractTableModel>
#include <QTableView>

#include <optional>

namespace liangheng {

/// A row for each value, and one above them for all.
class GroupModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// More values than this are not shown; the list is filtered better then.
    static constexpr std::size_t most_groups = 500;

    explicit GroupModel(const ListModel& list, QObject* parent = nullptr)
        : QAbstractTableModel(parent), list_(list) {}

    /// The column of the list; nothing: no groups.
    void group_by(std::optional<int> column);
    std::optional<int> column() const { return column_; }
    /// Reads the groups of the rows that pass this filter.
    void read(const ListFilter& filter);
    /// Null for the row of all.
    const ListGroup* group(int row) const;
    QString value_text(const ListGroup& group) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const FieldInfo& summed(int column) const;

    const ListModel& list_;
    std::optional<int> column_;
    std::vector<std::size_t> summed_;
    std::vector<ListGroup> groups_;
    ListGroup all_;
};

class GroupTable : public QTableView {
    Q_OBJECT
public:
    explicit GroupTable(GroupModel& model, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The cursor is on another row.
    void group_chosen(int row);

protected:
    void changeEvent(QEvent* event) override;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/list_groups.h"

#include "client/widgets/field_text.h"
#include "client/widgets/list_table.h"

#include <QEvent>
#include <QFont>
#include <QGuiApplication>
#include <QHeaderView>

namespace liangheng {
namespace {

constexpr int value_column = 0;
constexpr int rows_column = 1;
constexpr int first_sum = 2;

}

void GroupModel::group_by(std::optional<int> column) {
    beginResetModel();
    column_ = column;
    groups_.clear();
    all_ = {};
    summed_ = list_.totalled();
    endResetModel();
}

void GroupModel::read(const ListFilter& filter) {
    if (!column_) return;
    auto groups = list_.source().groups(filter, list_.field_at(*column_), summed_, most_groups);
    const bool same_rows = groups.size() == groups_.size() && !groups.empty();
    if (!same_rows) beginResetModel();
    groups_ = std::move(groups);
    ListTally all;
    for (const auto& group : groups_) all.add(group.rows, group.sums);
    all_ = {{}, all.rows, all.sums};
    if (!same_rows)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const ListGroup* GroupModel::group(int row) const {
    return row < 1 || row >= rowCount() ? nullptr : &groups_.at(static_cast<std::size_t>(row - 1));
}

QString GroupModel::value_text(const ListGroup& group) const {
    const auto text = column_ ? display_text(list_.field(*column_), group.value.cell()) : QString();
    return text.isEmpty() ? tr("(empty)") : text;
}

int GroupModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !column_ ? 0 : static_cast<int>(groups_.size()) + 1;
}
int GroupModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : first_sum + static_cast<int>(summed_.size());
}

const FieldInfo& GroupModel::summed(int column) const {
    return list_.row_info().fields.at(summed_.at(static_cast<std::size_t>(column - first_sum)));
}

QVariant GroupModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const auto* one = group(index.row());
    const auto& shown = one ? *one : all_;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (index.column() == value_column ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::FontRole && !one) {
        auto font = QGuiApplication::font();
        font.setBold(true);
        return font;
    }
    if (role != Qt::DisplayRole) return {};
    if (index.column() == value_column) return one ? value_text(*one) : tr("All");
    if (index.column() == rows_column) return number_text(shown.rows);
    const auto at = static_cast<std::size_t>(index.column() - first_sum);
    const auto sum = at < shown.sums.size() ? shown.sums[at] : std::nullopt;
    return sum ? display_text(summed(index.column()), Cell::of(*sum)) : QString();
}

QVariant GroupModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section == value_column ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole) return {};
    if (section == value_column) return column_ ? label_of(list_.field(*column_)) : QString();
    if (section == rows_column) return tr("Rows");
    return header_of(summed(section));
}

GroupTable::GroupTable(GroupModel& model, QWidget* parent) : QTableView(parent) {
    setModel(&model);
    dress_table(*this);
    setSelectionMode(QAbstractItemView::SingleSelection);
    horizontalHeader()->setStretchLastSection(false);
    setAccessibleName(tr("Groups of the list"));
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) { Q_EMIT group_chosen(now.row()); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { resizeColumnsToContents(); });
}

void GroupTable::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Groups of the list"));
        horizontalHeader()->viewport()->update();
        resizeColumnsToContents();
    }
    QTableView::changeEvent(event);
}

}

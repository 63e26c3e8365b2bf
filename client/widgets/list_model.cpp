// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/list_model.h"

#include "client/widgets/field_text.h"
#include "client/widgets/icons.h"

#include <QFont>
#include <QGuiApplication>

#include <algorithm>
#include <stdexcept>

namespace liangheng {

std::string key_of(const StructInfo& row, const ListRow& cells) {
    std::string key;
    for (std::size_t i = 0; i < row.fields.size(); ++i)
        if (row.fields[i].key) key += cell_text(row.fields[i], cells.at(i).cell()) + '/';
    return key;
}

std::string key_of(const Uuid& id) { return to_hex(id) + '/'; }

ListModel::ListModel(const ListSource& source, const std::vector<std::string_view>& columns, QObject* parent)
    : QAbstractTableModel(parent), source_(source) {
    for (const auto name : columns) columns_.push_back(field_named(name));
    order_.column = columns_.at(0);
}

std::size_t ListModel::field_named(std::string_view name) const {
    const auto& fields = source_.row().fields;
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const auto& field) { return field.name == name; });
    if (found == fields.end()) throw std::out_of_range("no such field in the list: " + std::string(name));
    return static_cast<std::size_t>(found - fields.begin());
}

void ListModel::set_marker(Marker marker, std::string_view coloured_column) {
    marker_ = std::move(marker);
    coloured_.reset();
    if (!coloured_column.empty()) coloured_ = field_named(coloured_column);
}

void ListModel::set_filter(ListFilter filter) {
    filter_ = std::move(filter);
    read_first_page();
}

void ListModel::set_order(std::string_view column, bool descending) {
    order_ = {field_named(column), descending};
    read_first_page();
}

void ListModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= columnCount()) return;
    const ListOrder wanted{field_at(column), order == Qt::DescendingOrder};
    if (wanted.column == order_.column && wanted.descending == order_.descending && !rows_.empty()) return;
    order_ = wanted;
    read_first_page();
}

void ListModel::read_first_page() {
    beginResetModel();
    rows_ = source_.page(filter_, order_, nullptr, page_size);
    marks_.clear();
    if (marker_)
        for (const auto& row : rows_) marks_.push_back(marker_(row));
    total_ = source_.count(filter_);
    endResetModel();
    Q_EMIT counted();
}

bool ListModel::same_keys(const std::vector<ListRow>& rows) const {
    return std::equal(rows.begin(), rows.end(), rows_.begin(), rows_.end(),
                      [&](const auto& one, const auto& other) {
                          return key_of(source_.row(), one) == key_of(source_.row(), other);
                      });
}

void ListModel::refresh() {
    auto rows = source_.page(filter_, order_, nullptr, std::max(page_size, rows_.size()));
    const bool same = !rows_.empty() && same_keys(rows);
    if (!same) beginResetModel();
    rows_ = std::move(rows);
    marks_.clear();
    if (marker_)
        for (const auto& row : rows_) marks_.push_back(marker_(row));
    total_ = source_.count(filter_);
    if (!same)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT counted();
}

const OwnedCell& ListModel::cell(int row_index, std::string_view field) const {
    return row(row_index).at(field_named(field));
}

std::string ListModel::key(int row_index) const { return key_of(source_.row(), row(row_index)); }

int ListModel::find_key(const std::string& key) const {
    for (std::size_t i = 0; i < rows_.size(); ++i)
        if (key_of(source_.row(), rows_[i]) == key) return static_cast<int>(i);
    return -1;
}

int ListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}
int ListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QString ListModel::words(std::size_t field, const ListRow& cells) const {
    if (wording_)
        if (auto words = wording_(field, cells)) return *words;
    return display_text(source_.row().fields.at(field), cells.at(field).cell());
}

QVariant ListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const auto field = field_at(index.column());
    if (role == Qt::DisplayRole) return words(field, row(index.row()));
    if (role == Qt::TextAlignmentRole) return QVariant(alignment_of(source_.row().fields.at(field)));
    if (marks_.empty()) return {};
    const auto& mark = marks_.at(static_cast<std::size_t>(index.row()));
    if (role == Qt::FontRole && mark.provisional) {
        QFont font = QGuiApplication::font();
        font.setItalic(true);
        return font;
    }
    if (role == Qt::ForegroundRole && mark.status && field == coloured_)
        return status_text(QGuiApplication::palette(), *mark.status);
    if (role == Qt::DecorationRole && mark.icon && index.column() == 0) return icon(mark.icon);
    if (role == Qt::ToolTipRole && !mark.hint.isEmpty()) return mark.hint;
    return {};
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const auto& field = source_.row().fields.at(field_at(section));
    if (role == Qt::DisplayRole) return header_of(field);
    if (role == Qt::TextAlignmentRole) return QVariant(alignment_of(field));
    return {};
}

bool ListModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && static_cast<std::int64_t>(rows_.size()) < total_ && !rows_.empty();
}

void ListModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent)) return;
    auto more = source_.page(filter_, order_, &rows_.back(), page_size);
    if (more.empty()) {
        total_ = static_cast<std::int64_t>(rows_.size());
        return;
    }
    const auto first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
    for (auto& row : more) {
        if (marker_) marks_.push_back(marker_(row));
        rows_.push_back(std::move(row));
    }
    endInsertRows();
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/list_model.h"

#include "client/widgets/field_text.h"
#include "client/widgets/icons.h"
#include "client/widgets/row_changes.h"

#include <QFont>
#include <QGuiApplication>

#include <algorithm>
#include <stdexcept>

namespace liangheng {
namespace {

// "name_full" says how "name" is read (common/sql/ddl.h).
constexpr std::string_view reading_suffix = "_full";

}

ListModel::ListModel(const ListSource& source, const std::vector<std::string_view>& columns, QObject* parent)
    : QAbstractTableModel(parent), source_(source) {
    for (const auto name : columns) columns_.push_back(field_named(name));
    usual_columns_ = static_cast<int>(columns_.size());
    order_ = {{columns_.at(0), false}};
    for (const auto at : columns_)
        if (can_be_added(source_.row().fields[at])) totalled_.push_back(at);
    tally_timer_.setSingleShot(true);
    connect(&tally_timer_, &QTimer::timeout, this, &ListModel::go_on_tallying);
}

void ListModel::offer_more_columns() {
    const auto& fields = source_.row().fields;
    for (std::size_t at = 0; at < fields.size(); ++at) {
        const auto& field = fields[at];
        const bool readable = field.kind != Kind::id && field.kind != Kind::bytes && field.kind != Kind::list;
        const bool shown = std::find(columns_.begin(), columns_.end(), at) != columns_.end();
        const bool inner =
            field.name == "version" || field.name == "pending" || field.name.ends_with(reading_suffix);
        if (readable && !shown && !inner) columns_.push_back(at);
    }
}

std::size_t ListModel::field_named(std::string_view name) const {
    const auto& fields = source_.row().fields;
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const auto& field) { return field.name == name; });
    if (found == fields.end()) throw std::out_of_range("no such field in the list: " + std::string(name));
    return static_cast<std::size_t>(found - fields.begin());
}

int ListModel::column_of(std::string_view field) const {
    for (int column = 0; column < columnCount(); ++column)
        if (this->field(column).name == field) return column;
    return -1;
}

void ListModel::set_marker(Marker marker, std::string_view coloured_column) {
    marker_ = std::move(marker);
    coloured_.reset();
    if (!coloured_column.empty()) coloured_ = field_named(coloured_column);
}

void ListModel::set_totalled(const std::vector<std::string_view>& columns) {
    totalled_.clear();
    for (const auto name : columns) totalled_.push_back(field_named(name));
}

void ListModel::set_filter(ListFilter filter) {
    filter_ = std::move(filter);
    read_first_page();
}

void ListModel::set_order(std::string_view column, bool descending) {
    set_order(ListOrder{{field_named(column), descending}});
}

void ListModel::set_order(ListOrder order) {
    const bool same = order == order_;
    order_ = std::move(order);
    read_first_page();
    if (same) return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT ordered();
}

void ListModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= columnCount()) return;
    const ListOrder wanted{{field_at(column), order == Qt::DescendingOrder}};
    if (wanted != order_ || rows_.empty()) set_order(wanted);
}

ListOrder ListModel::order_of_source() const {
    const auto& fields = source_.row().fields;
    auto order = order_;
    for (auto& one : order) {
        const auto read = std::string(fields[one.column].name) + std::string(reading_suffix);
        const auto found =
            std::find_if(fields.begin(), fields.end(), [&](const auto& field) { return field.name == read; });
        if (found != fields.end()) one.column = static_cast<std::size_t>(found - fields.begin());
    }
    return order;
}

void ListModel::mark_rows() {
    marks_.clear();
    if (marker_)
        for (const auto& row : rows_) marks_.push_back(marker_(row));
}

void ListModel::read_first_page() {
    beginResetModel();
    rows_ = source_.page(filter_, order_of_source(), nullptr, page_size);
    more_ = rows_.size() == page_size;
    mark_rows();
    begin_tally(false);
    endResetModel();
    Q_EMIT counted();
}

// A page that is not full ends the list. Otherwise the count comes later; a reading of the same list shows
// the old one until then.
void ListModel::begin_tally(bool keep_old) {
    tally_ = {};
    if (!more_) total_ = static_cast<std::int64_t>(rows_.size());
    if (more_ && !keep_old) total_.reset();
    if (!keep_old) sums_.clear();
    tally_timer_.start(0);
}

void ListModel::go_on_tallying() {
    source_.tally(filter_, totalled_, tally_);
    if (!tally_.done) return tally_timer_.start(0);
    total_ = tally_.rows;
    sums_ = tally_.sums;
    Q_EMIT tallied();
}

std::int64_t ListModel::total() const { return total_.value_or(static_cast<std::int64_t>(rows_.size())); }

bool ListModel::is_totalled(int column) const {
    return std::find(totalled_.begin(), totalled_.end(), field_at(column)) != totalled_.end();
}

std::optional<std::int64_t> ListModel::sum(int column) const {
    for (std::size_t i = 0; i < totalled_.size() && i < sums_.size(); ++i)
        if (totalled_[i] == field_at(column)) return sums_[i];
    return std::nullopt;
}

std::vector<std::string> ListModel::keys_of(const std::vector<ListRow>& rows) const {
    std::vector<std::string> keys;
    keys.reserve(rows.size());
    for (const auto& row : rows) keys.push_back(key_of(source_.row(), row));
    return keys;
}

void ListModel::refresh() {
    const auto wanted = std::max(page_size, rows_.size());
    auto rows = source_.page(filter_, order_of_source(), nullptr, wanted);
    more_ = rows.size() == wanted;
    take_changes(std::move(rows));
    begin_tally(true);
    Q_EMIT counted();
}

void ListModel::take_changes(std::vector<ListRow> rows) {
    const auto changes = rows_.empty() ? std::nullopt : changes_between(keys_of(rows_), keys_of(rows));
    if (!changes) {
        beginResetModel();
        rows_ = std::move(rows);
        mark_rows();
        return endResetModel();
    }
    for (const auto& gone : changes->gone) {
        beginRemoveRows({}, gone.first, gone.first + gone.count - 1);
        rows_.erase(rows_.begin() + gone.first, rows_.begin() + gone.first + gone.count);
        if (!marks_.empty())
            marks_.erase(marks_.begin() + gone.first, marks_.begin() + gone.first + gone.count);
        endRemoveRows();
    }
    for (const auto& come : changes->come) {
        beginInsertRows({}, come.first, come.first + come.count - 1);
        rows_.insert(rows_.begin() + come.first, rows.begin() + come.first,
                     rows.begin() + come.first + come.count);
        if (marker_) marks_.insert(marks_.begin() + come.first, static_cast<std::size_t>(come.count), {});
        endInsertRows();
    }
    rows_ = std::move(rows);
    mark_rows();
    if (!rows_.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ListModel::read_all(std::int64_t most) {
    while (canFetchMore({}) && rowCount() < most) fetchMore({});
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

QString ListModel::copied_text(int row_index, int column) const {
    const auto at = field_at(column);
    const auto& shown = field(column);
    const bool number = shown.kind == Kind::number || shown.kind == Kind::change;
    return number ? plain_number(shown, row(row_index).at(at).cell()) : words(at, row(row_index));
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
    return marked(marks_.at(static_cast<std::size_t>(index.row())), field, index.column(), role);
}

QVariant ListModel::marked(const RowMark& mark, std::size_t field, int column, int role) const {
    if (role == Qt::FontRole && mark.provisional) {
        QFont font = QGuiApplication::font();
        font.setItalic(true);
        return font;
    }
    if (role == Qt::ForegroundRole && mark.status && field == coloured_)
        return status_text(QGuiApplication::palette(), *mark.status);
    if (role == Qt::DecorationRole && mark.icon && column == 0) return icon(mark.icon);
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
    return !parent.isValid() && more_ && !rows_.empty();
}

void ListModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent)) return;
    auto more = source_.page(filter_, order_of_source(), &rows_.back(), page_size);
    more_ = more.size() == page_size;
    if (more.empty()) return;
    const auto first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
    for (auto& row : more) {
        if (marker_) marks_.push_back(marker_(row));
        rows_.push_back(std::move(row));
    }
    endInsertRows();
}

}

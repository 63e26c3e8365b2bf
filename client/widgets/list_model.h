// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a ListSource as a Qt model: read-only, page by page, columns by name. Refreshing keeps the rows in
// place.
#pragma once

#include "client/widgets/list_source.h"
#include "client/widgets/theme.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace liangheng {

/// How a row is shown beside its values.
struct RowMark {
    bool provisional = false;     ///< of this desk and not yet decided by the server: italics
    std::optional<Status> status; ///< colour of the marked column
    const char* icon = nullptr;   ///< in the first column
    QString hint;                 ///< tool tip of the row
};

class ListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr std::size_t page_size = 200;

    using Marker = std::function<RowMark(const ListRow& row)>;
    /// Another text for one cell than its field's; an empty optional leaves it.
    using Wording = std::function<std::optional<QString>(std::size_t column, const ListRow& row)>;

    /// Shows these columns, by field name, in this order; the first one orders the list.
    ListModel(const ListSource& source, const std::vector<std::string_view>& columns,
              QObject* parent = nullptr);

    void set_marker(Marker marker, std::string_view coloured_column = {});
    void set_wording(Wording wording) { wording_ = std::move(wording); }
    void set_filter(ListFilter filter);
    const ListFilter& filter() const { return filter_; }
    const ListOrder& order() const { return order_; }
    const ListSource& source() const { return source_; }
    void set_order(std::string_view column, bool descending);
    /// Reads again what is shown: after the replica has changed.
    void refresh();

    std::int64_t total() const { return total_; }
    const StructInfo& row_info() const { return source_.row(); }
    const ListRow& row(int index) const { return rows_.at(static_cast<std::size_t>(index)); }
    /// The value of a field, whether it is a shown column or not.
    const OwnedCell& cell(int row, std::string_view field) const;
    std::string key(int row) const;
    const FieldInfo& field(int column) const { return source_.row().fields.at(field_at(column)); }
    Kind kind(int column) const { return field(column).kind; }
    /// What a shown column says of a row, whether that row is among those read or not.
    QString text_of(int column, const ListRow& row) const { return words(field_at(column), row); }
    /// Where a field of this name is in a row; throws std::out_of_range for a name that is none.
    std::size_t position_of(std::string_view field) const { return field_named(field); }
    /// Row with this key among those read; -1: none.
    int find_key(const std::string& key) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    /// Orders by a shown column: clicks on the header.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// The count is known, after each reading.
    void counted();

private:
    std::size_t field_at(int column) const { return columns_.at(static_cast<std::size_t>(column)); }
    std::size_t field_named(std::string_view name) const;
    QString words(std::size_t field, const ListRow& row) const;
    bool same_keys(const std::vector<ListRow>& rows) const;
    void read_first_page();

    const ListSource& source_;
    std::vector<std::size_t> columns_;
    Marker marker_;
    Wording wording_;
    std::optional<std::size_t> coloured_;
    ListFilter filter_;
    ListOrder order_;
    std::vector<ListRow> rows_;
    std::vector<RowMark> marks_;
    std::int64_t total_ = 0;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a ListSource as a Qt model: read-only, page by page, columns by name. Refreshing keeps the rows in
// place. Rows are counted and added up behind the first page, while nothing else is to do.
#pragma once

#include "client/widgets/list_source.h"
#include "client/widgets/theme.h"

#include <QAbstractTableModel>
#include <QTimer>

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

    /// The other fields of the row as columns behind these, for whoever chooses them: not ids and versions.
    void offer_more_columns();
    /// Columns that are shown unless a person chooses otherwise.
    int usual_columns() const { return usual_columns_; }
    void set_marker(Marker marker, std::string_view coloured_column = {});
    void set_wording(Wording wording) { wording_ = std::move(wording); }
    /// Columns that are added up, by field name. Without it: those that can be added.
    void set_totalled(const std::vector<std::string_view>& columns);
    void set_filter(ListFilter filter);
    const ListFilter& filter() const { return filter_; }
    void set_order(std::string_view column, bool descending);
    /// Columns of an order are positions of fields.
    void set_order(ListOrder order);
    const ListOrder& order() const { return order_; }
    /// The order as the source shall make it: a name by how it is read, where the row says so.
    ListOrder order_of_source() const;
    /// Reads again what is shown: after the replica has changed.
    void refresh();
    /// Reads all rows that pass the filter, at most so many.
    void read_all(std::int64_t most);

    /// Rows that pass the filter; while they are being counted, those that were read.
    std::int64_t total() const;
    bool total_known() const { return total_.has_value(); }
    /// The sum of a column over all rows that pass the filter; nothing while it is being added up, or where
    /// there is nothing to add.
    std::optional<std::int64_t> sum(int column) const;
    bool is_totalled(int column) const;
    const std::vector<std::size_t>& totalled() const { return totalled_; }

    const ListSource& source() const { return source_; }
    const StructInfo& row_info() const { return source_.row(); }
    const ListRow& row(int index) const { return rows_.at(static_cast<std::size_t>(index)); }
    /// The value of a field, whether it is a shown column or not.
    const OwnedCell& cell(int row, std::string_view field) const;
    std::string key(int row) const;
    std::size_t field_at(int column) const { return columns_.at(static_cast<std::size_t>(column)); }
    const FieldInfo& field(int column) const { return source_.row().fields.at(field_at(column)); }
    Kind kind(int column) const { return field(column).kind; }
    /// The column of this field; -1: none.
    int column_of(std::string_view field) const;
    /// What a shown column says of a row, whether that row is among those read or not.
    QString text_of(int column, const ListRow& row) const { return words(field_at(column), row); }
    /// Where a field of this name is in a row; throws std::out_of_range for a name that is none.
    std::size_t position_of(std::string_view field) const { return field_named(field); }
    /// Row with this key among those read; -1: none.
    int find_key(const std::string& key) const;
    /// The cell as it is copied: numbers plain, everything else as shown.
    QString copied_text(int row, int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    /// Orders by a shown column alone.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// A reading is over: the first rows are there.
    void counted();
    /// All rows are counted and added up.
    void tallied();
    /// The order is another one.
    void ordered();

private:
    std::size_t field_named(std::string_view name) const;
    QString words(std::size_t field, const ListRow& row) const;
    QVariant marked(const RowMark& mark, std::size_t field, int column, int role) const;
    std::vector<std::string> keys_of(const std::vector<ListRow>& rows) const;
    void read_first_page();
    void mark_rows();
    void take_changes(std::vector<ListRow> rows);
    void begin_tally(bool keep_old);
    void go_on_tallying();

    const ListSource& source_;
    std::vector<std::size_t> columns_;
    int usual_columns_ = 0;
    Marker marker_;
    Wording wording_;
    std::optional<std::size_t> coloured_;
    ListFilter filter_;
    ListOrder order_;
    std::vector<ListRow> rows_;
    std::vector<RowMark> marks_;
    bool more_ = false; ///< behind the rows that were read
    std::vector<std::size_t> totalled_;
    ListTally tally_;
    std::optional<std::int64_t> total_;
    std::vector<std::optional<std::int64_t>> sums_;
    QTimer tally_timer_;
};

}

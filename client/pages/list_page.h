// SPDX-License-Identifier: GPL-3.0-or-later
// A page that is one list: a filter line above, a table over a named query below. Such a page says its query,
// its columns, what is searched and its words; the rest is here.
#pragma once

#include "client/app/page.h"
#include "client/lists/export_button.h"
#include "client/lists/lazy_refresh.h"
#include "client/lists/replica_source.h"
#include "client/pages/saved_lists.h"
#include "client/print/print_button.h"
#include "client/widgets/filter_line.h"
#include "client/widgets/list_panel.h"
#include "client/widgets/page_state.h"

#include <string_view>
#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace liangheng {

class ListPage : public Page {
    Q_OBJECT
public:
    /// What the list shows. Names are fields of the query's row.
    struct Shown {
        const NamedQuery& query;
        std::vector<std::string_view> columns;
        std::vector<std::string_view> searched;
        /// The list is read again when rows of these entities have changed.
        std::vector<std::string_view> entities;
        /// The entity whose id the field "id" is; empty: rows are no records.
        std::string_view record = {};
    };
    struct Words {
        QString title;    ///< for screen readers
        QString searched; ///< what the filter line looks at
        QString none_yet; ///< there are no rows at all
        QString none_fit; ///< none fits the filter
    };

    bool open(const PageRequest& request) override;
    bool has_data() const override;
    std::optional<std::int64_t> row_count() const override;
    QString selection_words() const override;
    std::optional<RecordInFront> record() const override;

    ListTable& table() { return *table_; }
    ListPanel& panel() { return *panel_; }
    FilterLine& filter() { return *filter_; }
    PageState& state() { return *state_; }
    SavedLists& saved_lists() { return *saved_; }
    PrintButton& print() { return *print_; }
    ExportButton& exporter() { return *export_; }

    ~ListPage() override;

protected:
    ListPage(const PageContext& context, Shown shown);
    /// Reads the list for the first time. The last call of a page's constructor; `body` stands where the
    /// panel would, and holds it.
    void begin(QWidget* body = nullptr);

    /// Parameters of the query, asked for at every reading.
    virtual std::vector<OwnedCell> parameters() const = 0;
    virtual Words words() const = 0;
    /// What its rows are about, on paper: "2026-11". Empty: the day of printing.
    virtual QString period() const { return {}; }
    /// What narrow() does, in words, on paper; empty: nothing.
    virtual QString narrowed_to() const { return {}; }
    /// Something more that rows must fit, beside the words of the filter line.
    virtual void narrow(ListFilter& /*filter*/) const {}
    /// In the language of now.
    virtual void retranslate();
    /// Reads the rows again; with another filter or other parameters from the first row on.
    virtual void read();
    void apply_filter();

    LocalOffice& office() const { return office_; }
    ListModel& model() { return model_; }
    /// Beside the filter line.
    QHBoxLayout& bar() { return *bar_; }
    /// The marked row as the struct that the query describes; nothing where none is marked.
    template<class R> std::optional<R> current() const {
        const auto row = table_->current_row();
        if (row < 0) return std::nullopt;
        return struct_of<R>(source_.row(), model_.row(row));
    }
    template<class R> R row_of(const ListRow& cells) const { return struct_of<R>(source_.row(), cells); }

    void changeEvent(QEvent* event) override;

private:
    void connect_parts();
    void update_states();
    void clear_words();
    QString list_name() const;
    void keep_layout();
    ListOnPaper on_paper() const;

    LocalOffice& office_;
    Settings* settings_;
    Shown shown_;
    LazyRefresh* lazy_;
    ReplicaSource source_;
    ListModel model_;
    FilterLine* filter_;
    PageState* state_;
    ListPanel* panel_;
    ListTable* table_;
    SavedLists* saved_;
    QTimer keeping_; ///< what was arranged is written a moment later
    PrintButton* print_;
    ExportButton* export_;
    QHBoxLayout* bar_;
    QVBoxLayout* column_;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// A page that is a list of records with forms and nothing else, by a declaration: query, columns, words, and
// which form each button opens.
#pragma once

#include "client/pages/record_page.h"

namespace liangheng {

/// A button of such a page.
struct RecordListAction {
    enum class About : std::uint8_t { new_record, marked_record };

    const FormSpec* form = nullptr;
    About about = About::new_record;
    const char* icon = "plus";
    std::function<QString()> text;
    /// Why not for this row; empty: it may be. Null: always.
    std::function<QString(LocalOffice& office, const Uuid& row)> obstacle;
    /// What the form is about; null: nothing for a new record, the row for a marked one.
    std::function<FormSubject(LocalOffice& office, const Uuid& row)> subject;
    QKeySequence keys;
};

struct RecordListSpec {
    const NamedQuery* query = nullptr;
    std::vector<std::string_view> columns;
    std::vector<std::string_view> searched;
    std::vector<std::string_view> entities; ///< first that of the rows
    /// Title for screen readers, what is searched, nothing there, nothing fits.
    std::function<std::array<QString, 4>()> words;
    std::vector<RecordListAction> actions;
    std::string_view order; ///< the column that orders the list; empty: the first
    bool newest_first = false;
    std::string_view in_force; ///< a yes-or-no column: rows without it step back; empty: none
};

class RecordListPage : public RecordPage {
    Q_OBJECT
public:
    RecordListPage(const PageContext& context, RecordListSpec spec);

protected:
    /// Every parameter of such a query is the day of today.
    std::vector<OwnedCell> parameters() const override;
    Words words() const override;

private:
    void add_actions();

    RecordListSpec spec_;
};

/// Makes the page of a declaration, for registries.
template<const RecordListSpec& (*spec)()> Page* make_record_list(const PageContext& context) {
    return new RecordListPage(context, spec());
}

}

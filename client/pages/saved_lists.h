// SPDX-License-Identifier: GPL-3.0-or-later
// The button above a list with the ways in which it was saved: one's own, which go with the account to every
// desk, and those that somebody shares with a department.
#pragma once

#include "client/lists/replica_source.h"
#include "client/widgets/list_panel.h"
#include "common/desk/saved_list_queries.h"

#include <QObject>

class QMenu;
class QToolButton;

namespace liangheng {

class FilterLine;

class SavedLists : public QObject {
    Q_OBJECT
public:
    /// `list` is the name of the query that the panel shows.
    SavedLists(LocalOffice& office, std::string list, ListPanel& panel, FilterLine& words, QWidget* parent);

    QToolButton& button() const { return *button_; }
    void retranslate();
    /// One's own first, each part by title.
    std::vector<ListedSavedList> lists() const;
    /// Departments that the person may share with: those of his roles.
    std::vector<Id<Department>> departments() const;
    void use(const ListedSavedList& list);
    /// Keeps the list as it is now; with a department for all its people. One of the person's own with the
    /// same title and readers is replaced.
    Result<Uuid> save(const QString& title, const std::optional<Id<Department>>& department);
    Result<Uuid> drop(const ListedSavedList& list);
    /// Only its owner changes a list.
    bool is_own(const ListedSavedList& list) const;

Q_SIGNALS:
    /// Not saved or not deleted, and why; empty: done.
    void refused(const QString& reason);

private:
    void fill(QMenu& menu);
    void ask_and_save();
    QString words_of_list(const ListedSavedList& list) const;
    void tell(const Result<Uuid>& done);

    LocalOffice& office_;
    std::string list_;
    ListPanel& panel_;
    FilterLine& words_;
    QToolButton* button_;
};

}

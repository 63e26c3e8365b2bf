// SPDX-License-Identifier: GPL-3.0-or-later
// Comments on the record in front: those that were made, and a field for another one, with a lookup of people
// to mention. Works without the link; what waits is marked.
#pragma once

#include "client/app/page.h"
#include "client/lists/replica_source.h"
#include "client/widgets/page_state.h"
#include "common/story/story_queries.h"

#include <QPlainTextEdit>

#include <map>

class QPushButton;
class QTextBrowser;

namespace liangheng {

class LookupBox;

class CommentsTab : public QWidget {
    Q_OBJECT
public:
    explicit CommentsTab(LocalOffice& office, QWidget* parent = nullptr);

    void show_record(const std::optional<RecordInFront>& record);
    void refresh();
    int count() const { return static_cast<int>(comments_.size()); }
    /// Takes the comment back, if it is one's own.
    void withdraw(const Id<Comment>& comment);
    void send();
    QTextBrowser& list() { return *list_; }
    QPlainTextEdit& edit() { return *edit_; }
    LookupBox& people() { return *people_; }
    StateBar& error() { return *error_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void mention();
    QString comment_html(const ListedComment& comment) const;
    std::vector<Id<Employee>> mentioned(const QString& text) const;

    LocalOffice& office_;
    ReplicaSource source_;
    std::optional<RecordInFront> record_;
    std::vector<ListedComment> comments_;
    std::map<Uuid, QString> drafts_; ///< by record, while the program runs
    std::map<QString, Id<Employee>> named_;
    StateBar* error_;
    QTextBrowser* list_;
    QPlainTextEdit* edit_;
    LookupBox* people_;
    QPushButton* send_;
};

}

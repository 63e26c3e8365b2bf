// SPDX-License-Identifier: GPL-3.0-or-later
// Files attached to the record in front: attach by button or drop, open with the system's program, save, take
// away. What is attached without the link waits in the profile.
#pragma once

#include "client/app/page.h"
#include "client/lists/replica_source.h"
#include "client/widgets/page_state.h"
#include "common/story/story_queries.h"

class QPushButton;
class QTextBrowser;
class QUrl;

namespace liangheng {

class OnlineViews;

class AttachmentsTab : public QWidget {
    Q_OBJECT
public:
    AttachmentsTab(LocalOffice& office, OnlineViews& views, QWidget* parent = nullptr);

    void show_record(const std::optional<RecordInFront>& record);
    void refresh();
    int count() const { return static_cast<int>(files_.size()); }
    /// Copies the file into the profile and queues the command.
    void attach(const QString& file);
    /// Opens it with the system's program, when it is here or has come.
    void open(const Id<Attachment>& attachment);
    void save(const Id<Attachment>& attachment, const QString& target);
    void detach(const Id<Attachment>& attachment);
    /// Who opens a file; the system's program, but in a test.
    void set_opener(std::function<void(const QString& file)> opener) { opener_ = std::move(opener); }
    QTextBrowser& list() { return *list_; }
    StateBar& notice() { return *notice_; }

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// What to do with a file when it has come.
    struct Wish {
        Bytes hash;
        std::string name;
        QString target; ///< save it there; empty: open it
    };
    void build();
    void retranslate();
    void follow(const QUrl& link);
    void ask_and_attach();
    void want(Wish wish);
    void fulfil(const Wish& wish);
    void say_bad(const QString& words);
    const ListedAttachment* find(const Id<Attachment>& id) const;
    QString file_html(const ListedAttachment& file) const;

    LocalOffice& office_;
    OnlineViews& views_;
    ReplicaSource source_;
    std::optional<RecordInFront> record_;
    std::vector<ListedAttachment> files_;
    std::optional<Wish> wish_;
    std::function<void(const QString& file)> opener_;
    StateBar* notice_;
    QTextBrowser* list_;
    QPushButton* attach_;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The story of the record in front (动态, F9), at the right of the pages: what waits at this desk, the
// history, which is asked for online, comments and attachments. It knows no page; the shell tells it the
// record.
#pragma once

#include "client/app/page.h"
#include "client/lists/lazy_refresh.h"
#include "client/replica/local_office.h"
#include "client/widgets/page_state.h"
#include "common/story/history_event.h"

class QLabel;
class QPushButton;
class QTabWidget;
class QTextBrowser;
class QToolButton;

namespace liangheng {

class AttachmentsTab;
class CommentsTab;
class OnlineViews;

class RecordPanel : public QWidget {
    Q_OBJECT
public:
    RecordPanel(LocalOffice& office, OnlineViews& views, QWidget* parent = nullptr);

    /// Tells about this record from now on; nothing: about none.
    void show_record(const std::optional<RecordInFront>& record);
    const std::optional<RecordInFront>& record() const { return record_; }
    QTextBrowser& stream() { return *stream_; }
    /// History, comments, attachments.
    QTabWidget& tabs() { return *tabs_; }
    QPushButton& older() { return *older_; }
    CommentsTab& comments() { return *comments_; }
    AttachmentsTab& attachments() { return *attachments_; }
    /// Brings the comments to the front.
    void show_comments();
    QString title() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void write_stream();
    void ask(std::int64_t after);
    void ask_anew();
    void take(const message::Answer& answer);
    void take_refusal(const message::Ask& question, const Refusal& reason);
    message::Ask question(std::int64_t after) const;
    bool is_ours(const std::string& query, const std::string& arguments) const;

    LocalOffice& office_;
    OnlineViews& views_;
    LazyRefresh* lazy_;
    std::optional<RecordInFront> record_;
    std::vector<HistoryEvent> events_; ///< newest first
    std::int64_t more_ = 0;            ///< where older ones begin; 0: there are none
    bool known_ = false;               ///< the server has answered for this record
    QString trouble_;                  ///< why it has not
    QLabel* title_;
    QToolButton* close_;
    StateBar* offline_;
    QTabWidget* tabs_;
    QTextBrowser* stream_;
    QPushButton* older_;
    CommentsTab* comments_;
    AttachmentsTab* attachments_;
};

}

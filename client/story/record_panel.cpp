// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/story/record_panel.h"

#include "client/app/online_views.h"
#include "client/app/refusal_words.h"
#include "client/pages/desk/command_words.h"
#include "client/story/attachments_tab.h"
#include "client/story/comments_tab.h"
#include "client/story/local_story.h"
#include "client/story/story_text.h"
#include "client/widgets/field_text.h"
#include "client/widgets/icons.h"
#include "client/widgets/measure.h"
#include "client/widgets/theme.h"
#include "common/schema/make_info.h"
#include "common/sync/arguments_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace liangheng {
namespace {

constexpr int panel_letters = 44;

}

RecordPanel::RecordPanel(LocalOffice& office, OnlineViews& views, QWidget* parent)
    : QWidget(parent),
      office_(office),
      views_(views),
      lazy_(new LazyRefresh(
          office_, [this] { ask_anew(); }, this)),
      title_(new QLabel),
      close_(new QToolButton),
      offline_(new StateBar(Status::info)),
      tabs_(new QTabWidget),
      stream_(new QTextBrowser),
      older_(new QPushButton),
      comments_(new CommentsTab(office)),
      attachments_(new AttachmentsTab(office, views)) {
    build();
    connect(close_, &QToolButton::clicked, this, &RecordPanel::closed);
    connect(older_, &QPushButton::clicked, this, [this] { ask(more_); });
    connect(&views_, &OnlineViews::answered, this, &RecordPanel::take);
    connect(&views_, &OnlineViews::question_refused, this, &RecordPanel::take_refusal);
    connect(&office_, &LocalOffice::outbox_changed, this, &RecordPanel::refresh);
    connect(&office_, &LocalOffice::progress_changed, this, [this] {
        if (office_.online() && !known_) ask_anew();
        refresh();
    });
    connect(&office_, &LocalOffice::rows_changed, this, [this](const QStringList& entities) {
        if (record_ && entities.contains(qt_text(record_->entity))) lazy_->want();
        if (entities.contains(QStringLiteral("comment")) || entities.contains(QStringLiteral("attachment")))
            refresh();
    });
    retranslate();
}

void RecordPanel::build() {
    auto bold = title_->font();
    bold.setBold(true);
    title_->setFont(bold);
    title_->setWordWrap(true);
    close_->setAutoRaise(true);
    close_->setIcon(icon("clear"));
    stream_->setOpenLinks(false);
    stream_->setFrameShape(QFrame::NoFrame);
    stream_->setTabChangesFocus(true);
    auto* told = new QWidget;
    auto* lines = new QVBoxLayout(told);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(stream_, 1);
    lines->addWidget(older_);
    tabs_->setDocumentMode(true);
    tabs_->addTab(told, QString());
    tabs_->addTab(comments_, QString());
    tabs_->addTab(attachments_, QString());
    auto* top = new QHBoxLayout;
    top->addWidget(title_, 1);
    top->addWidget(close_, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(offline_);
    column->addWidget(tabs_, 1);
    setMinimumWidth(letters(fontMetrics(), panel_letters / 2));
}

QSize RecordPanel::sizeHint() const {
    return {letters(fontMetrics(), panel_letters), QWidget::sizeHint().height()};
}

void RecordPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange) write_stream();
    QWidget::changeEvent(event);
}

void RecordPanel::showEvent(QShowEvent* event) {
    if (!known_) ask_anew();
    refresh();
    QWidget::showEvent(event);
}

void RecordPanel::retranslate() {
    close_->setToolTip(tr("Close the story of the record (F9)"));
    close_->setAccessibleName(close_->toolTip());
    older_->setText(tr("Older changes"));
    tabs_->setAccessibleName(tr("Story of the record"));
    stream_->setAccessibleName(tr("History of the record"));
    refresh();
}

void RecordPanel::show_record(const std::optional<RecordInFront>& record) {
    if (record == record_) return;
    record_ = record;
    events_.clear();
    more_ = 0;
    known_ = false;
    trouble_.clear();
    comments_->show_record(record_);
    attachments_->show_record(record_);
    if (isVisible()) ask_anew();
    refresh();
}

void RecordPanel::show_comments() { tabs_->setCurrentWidget(comments_); }

QString RecordPanel::title() const {
    const auto* entity = record_ ? find_entity(record_->entity) : nullptr;
    if (!entity) return tr("No record is chosen");
    const auto name = record_words(office_, *entity, record_->id);
    return name.isEmpty() ? entity_label(*entity)
                          : QStringLiteral("%1 · %2").arg(entity_label(*entity), name);
}

void RecordPanel::refresh() {
    title_->setText(title());
    QString why;
    if (record_ && !known_ && !office_.online())
        why = tr("The history needs the link. What waits at this desk is shown.");
    else if (record_ && !known_)
        why = trouble_;
    offline_->say(why);
    older_->setVisible(more_ > 0);
    older_->setEnabled(office_.online());
    if (!isVisible()) return;
    comments_->refresh();
    attachments_->refresh();
    tabs_->setTabText(0, tr("History"));
    tabs_->setTabText(1, tr("Comments (%1)").arg(comments_->count()));
    tabs_->setTabText(2, tr("Attachments (%1)").arg(attachments_->count()));
    write_stream();
}

void RecordPanel::write_stream() {
    const auto* entity = record_ ? find_entity(record_->entity) : nullptr;
    QString html;
    if (entity) {
        html = waiting_html(open_commands_about(office_, record_->id), office_, palette());
        for (std::size_t begin = 0; begin < events_.size();) {
            auto end = begin;
            while (end < events_.size() && events_[end].seq == events_[begin].seq) ++end;
            const auto from = events_.begin();
            const std::vector<HistoryEvent> changes(from + static_cast<std::ptrdiff_t>(begin),
                                                    from + static_cast<std::ptrdiff_t>(end));
            html += event_html(told_event(changes, *entity, office_), palette());
            begin = end;
        }
        if (html.isEmpty() && known_) html = tr("Nothing is known of it yet.").toHtmlEscaped();
    }
    const auto place = stream_->verticalScrollBar()->value();
    stream_->setHtml(html);
    stream_->verticalScrollBar()->setValue(place);
}

message::Ask RecordPanel::question(std::int64_t after) const {
    return {std::string(history_query),
            encode_arguments({{std::string(record_->entity), to_hex(record_->id)}}),
            {after}};
}

void RecordPanel::ask(std::int64_t after) {
    if (record_ && isVisible() && office_.online()) Q_EMIT views_.asked(question(after));
}

void RecordPanel::ask_anew() { ask(0); }

bool RecordPanel::is_ours(const std::string& query, const std::string& arguments) const {
    return record_ && query == history_query && arguments == question(0).arguments;
}

void RecordPanel::take(const message::Answer& answer) {
    if (!is_ours(answer.query, answer.arguments)) return;
    if (answer.after.value == 0) events_.clear();
    // Pressed twice: the second answer says nothing new.
    if (answer.after.value != 0 && answer.after.value != more_) return;
    for (const auto& row : answer.rows) {
        HistoryEvent event;
        if (decode_struct(part_info<HistoryEvent>(), row.bytes.data, &event)) events_.push_back(event);
    }
    more_ = answer.more.value;
    known_ = true;
    refresh();
}

void RecordPanel::take_refusal(const message::Ask& question, const Refusal& reason) {
    if (!is_ours(question.query, question.arguments)) return;
    trouble_ = words_of(reason);
    refresh();
}

}

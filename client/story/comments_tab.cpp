// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/story/comments_tab.h"

#include "client/app/refusal_words.h"
#include "client/story/story_text.h"
#include "client/widgets/field_text.h"
#include "client/widgets/icons.h"
#include "client/widgets/lookup_box.h"
#include "client/widgets/theme.h"
#include "common/base/fresh.h"
#include "common/staff/staff_queries.h"
#include "common/story/add_comment.h"
#include "common/story/withdraw_comment.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace liangheng {
namespace {

constexpr std::size_t most_comments = 500;
constexpr std::size_t people_in_lookup = 20;
constexpr int edit_lines = 4;

std::vector<LookupHit> find_people(LocalOffice& office, const QString& typed) {
    const ReplicaSource source(office, queries::listed_employees);
    ListFilter filter;
    if (!typed.isEmpty()) filter.words = {plain_text(typed)};
    for (const auto* name : {"number", "name"}) filter.searched.push_back(field_position(source.row(), name));
    std::vector<LookupHit> hits;
    for (const auto& person : rows_of<ListedEmployee>(
             source, filter, {{field_position(source.row(), "number"), false}}, people_in_lookup))
        if (person.active)
            hits.push_back({QByteArray::fromStdString(std::string(person.id.value.view())),
                            qt_text(person.number), qt_text(person.name),
                            person.department_name ? qt_text(*person.department_name) : QString()});
    return hits;
}

}

CommentsTab::CommentsTab(LocalOffice& office, QWidget* parent)
    : QWidget(parent),
      office_(office),
      source_(office, queries::comments_of_record),
      error_(new StateBar(Status::bad)),
      list_(new QTextBrowser),
      edit_(new QPlainTextEdit),
      people_(new LookupBox([this](const QString& typed) { return find_people(office_, typed); })),
      send_(new QPushButton(icon("save"), QString())) {
    build();
    connect(people_, &LookupBox::taken, this, &CommentsTab::mention);
    connect(send_, &QPushButton::clicked, this, &CommentsTab::send);
    connect(list_, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (const auto id = uuid_from_hex(link.path().toStdString())) withdraw({*id});
    });
    auto* keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &CommentsTab::send);
    retranslate();
}

void CommentsTab::build() {
    list_->setOpenLinks(false);
    list_->setFrameShape(QFrame::NoFrame);
    edit_->setTabChangesFocus(true);
    edit_->setMaximumHeight(edit_->fontMetrics().lineSpacing() * edit_lines + 2 * edit_->frameWidth());
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(people_, 1);
    bottom->addWidget(send_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(list_, 1);
    column->addWidget(error_);
    column->addWidget(edit_);
    column->addLayout(bottom);
}

void CommentsTab::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange) refresh();
    QWidget::changeEvent(event);
}

void CommentsTab::retranslate() {
    list_->setAccessibleName(tr("Comments on the record"));
    edit_->setAccessibleName(tr("New comment"));
    edit_->setPlaceholderText(tr("Say something about the record"));
    people_->setAccessibleName(tr("Mention a person"));
    people_->setPlaceholderText(tr("@ number or name"));
    people_->setToolTip(tr("Choose a person (F7); he gets a notice of the comment"));
    send_->setText(tr("Comment"));
    send_->setToolTip(tr("Saves the comment (Ctrl+Enter)"));
    refresh();
}

void CommentsTab::show_record(const std::optional<RecordInFront>& record) {
    if (record == record_) return;
    if (record_) drafts_[record_->id] = edit_->toPlainText();
    record_ = record;
    edit_->setPlainText(record_ ? drafts_[record_->id] : QString());
    error_->say({});
    refresh();
}

void CommentsTab::refresh() {
    const auto* entity = record_ ? find_entity(record_->entity) : nullptr;
    const bool open = entity && entity->has_story;
    for (auto* widget : std::initializer_list<QWidget*>{edit_, people_, send_}) widget->setEnabled(open);
    comments_.clear();
    if (record_) {
        source_.set_parameters({parameter(record_->id)});
        comments_ = rows_of<ListedComment>(source_, {}, {{field_position(source_.row(), "created_at"), false}},
                                           most_comments);
    }
    QString html;
    for (const auto& comment : comments_) html += comment_html(comment);
    if (html.isEmpty() && record_) {
        const auto words =
            open ? tr("Nobody has commented yet.") : tr("Records of this kind take no comments.");
        html = muted_html(words, palette());
    }
    list_->setHtml(html);
    list_->moveCursor(QTextCursor::End);
}

QString CommentsTab::comment_html(const ListedComment& comment) const {
    const auto author = comment.author_name ? qt_text(*comment.author_name) : tr("Somebody");
    auto second = time_text(comment.created_at);
    if (comment.pending) second += QStringLiteral(" · ") + tr("waits to be sent");
    auto html = head_html(QStringLiteral("<b>%1</b>").arg(author.toHtmlEscaped()), second, palette());
    if (comment.withdrawn) return html + indented_html(muted_html(tr("(withdrawn)"), palette()));
    html += indented_html(qt_text(comment.text).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    const bool own = comment.author == office_.context().context.actor;
    if (own && !comment.pending)
        html += indented_html(QStringLiteral("<a href='withdraw:%1'>%2</a>")
                                  .arg(QString::fromStdString(to_hex(comment.id.value)), tr("Withdraw")));
    return html;
}

// The name goes into the text, where everybody reads it; the id goes with the command.
void CommentsTab::mention() {
    const auto hit = people_->choice();
    if (!hit) return;
    const auto id = uuid_from_bytes(hit->key.toStdString());
    people_->set_choice(std::nullopt);
    if (!id) return;
    const auto name = u'@' + hit->title;
    named_[name] = {*id};
    edit_->insertPlainText(name + u' ');
    edit_->setFocus();
}

std::vector<Id<Employee>> CommentsTab::mentioned(const QString& text) const {
    std::vector<Id<Employee>> people;
    for (const auto& [name, id] : named_)
        if (text.contains(name)) people.push_back(id);
    return people;
}

void CommentsTab::send() {
    const auto* entity = record_ ? find_entity(record_->entity) : nullptr;
    const auto text = edit_->toPlainText().trimmed();
    if (!entity || text.isEmpty()) return;
    const AddComment command{.id = {new_id(office_.clock())},
                             .about = {entity->number},
                             .record = record_->id,
                             .text = plain_text(text),
                             .mentions = mentioned(text)};
    if (command.text.size() > limits::comment_text) return error_->say(tr("The comment is too long."));
    if (const auto preview = office_.preview(command); preview.refused())
        return error_->say(words_of(preview.refusal));
    const auto done = office_.submit(command);
    error_->say(done ? QString() : words_of(done.error()));
    if (!done) return;
    edit_->clear();
    named_.clear();
    refresh();
}

void CommentsTab::withdraw(const Id<Comment>& comment) {
    for (const auto& listed : comments_) {
        if (listed.id != comment) continue;
        const auto done = office_.submit(WithdrawComment{comment, listed.version});
        error_->say(done ? QString() : words_of(done.error()));
        return refresh();
    }
}

}

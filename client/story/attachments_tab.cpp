// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/story/attachments_tab.h"

#include "client/app/online_views.h"
#include "client/app/refusal_words.h"
#include "client/story/story_text.h"
#include "client/widgets/field_text.h"
#include "client/widgets/icons.h"
#include "common/base/fresh.h"
#include "common/story/attach_file.h"
#include "common/story/detach_file.h"

#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace liangheng {
namespace {

constexpr std::size_t most_files = 200;

QString size_text(std::int64_t bytes) {
    constexpr std::int64_t kib = 1024;
    if (bytes < kib) return number_text(bytes) + QStringLiteral(" B");
    if (bytes < kib * kib) return number_text((bytes + kib / 2) / kib) + QStringLiteral(" KiB");
    return QString::number(static_cast<double>(bytes) / static_cast<double>(kib * kib), 'f', 1) +
           QStringLiteral(" MiB");
}

}

AttachmentsTab::AttachmentsTab(LocalOffice& office, OnlineViews& views, QWidget* parent)
    : QWidget(parent),
      office_(office),
      views_(views),
      source_(office, queries::attachments_of_record),
      opener_([](const QString& file) { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); }),
      notice_(new StateBar(Status::info)),
      list_(new QTextBrowser),
      attach_(new QPushButton(icon("plus"), QString())) {
    build();
    connect(attach_, &QPushButton::clicked, this, &AttachmentsTab::ask_and_attach);
    connect(list_, &QTextBrowser::anchorClicked, this, &AttachmentsTab::follow);
    connect(&views_, &OnlineViews::file_arrived, this, [this](const Bytes& hash) {
        if (!wish_ || wish_->hash != hash) return;
        notice_->say({});
        fulfil(*std::exchange(wish_, std::nullopt));
    });
    connect(&views_, &OnlineViews::file_refused, this, [this](const Bytes& hash, const Refusal& reason) {
        if (!wish_ || wish_->hash != hash) return;
        wish_.reset();
        say_bad(words_of(reason));
    });
    retranslate();
}

void AttachmentsTab::build() {
    setAcceptDrops(true);
    list_->setAcceptDrops(false);
    list_->setOpenLinks(false);
    list_->setFrameShape(QFrame::NoFrame);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(notice_);
    column->addWidget(list_, 1);
    column->addWidget(attach_);
}

void AttachmentsTab::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange) refresh();
    QWidget::changeEvent(event);
}

void AttachmentsTab::retranslate() {
    list_->setAccessibleName(tr("Files attached to the record"));
    attach_->setText(tr("Attach a file …"));
    attach_->setToolTip(tr("Or drop a file here"));
    refresh();
}

void AttachmentsTab::show_record(const std::optional<RecordInFront>& record) {
    if (record == record_) return;
    record_ = record;
    wish_.reset();
    notice_->say({});
    refresh();
}

void AttachmentsTab::refresh() {
    const auto* entity = record_ ? find_entity(record_->entity) : nullptr;
    const bool open = entity && entity->has_story;
    attach_->setEnabled(open);
    files_.clear();
    if (record_) {
        source_.set_parameters({parameter(record_->id)});
        files_ = rows_of<ListedAttachment>(source_, {}, {{field_position(source_.row(), "created_at"), true}},
                                           most_files);
    }
    QString html;
    for (const auto& file : files_) html += file_html(file);
    if (html.isEmpty() && record_)
        html = muted_html(open ? tr("Nothing is attached yet.")
                               : tr("Records of this kind take no attachments."),
                          palette());
    list_->setHtml(html);
}

QString AttachmentsTab::file_html(const ListedAttachment& file) const {
    const auto id = QString::fromStdString(to_hex(file.id.value));
    auto second = size_text(file.size.value);
    if (file.pending) second += QStringLiteral(" · ") + tr("waits to be sent");
    auto html =
        head_html(QStringLiteral("<b>%1</b>").arg(qt_text(file.name).toHtmlEscaped()), second, palette());
    const auto author = file.author_name ? qt_text(*file.author_name) : tr("Somebody");
    html += indented_html(
        muted_html(QStringLiteral("%1 · %2").arg(author, time_text(file.created_at)), palette()));
    if (file.detached) return html + indented_html(muted_html(tr("(taken away)"), palette()));
    QStringList links;
    const auto link = [&](const char* what, const QString& words) {
        links << QStringLiteral("<a href='%1:%2'>%3</a>").arg(QLatin1String(what), id, words);
    };
    if (may_open(file.name)) link("open", tr("Open"));
    link("save", tr("Save as …"));
    if (!file.pending && file.author == office_.context().context.actor) link("detach", tr("Take away"));
    return html + indented_html(links.join(QStringLiteral(" · ")));
}

const ListedAttachment* AttachmentsTab::find(const Id<Attachment>& id) const {
    for (const auto& file : files_)
        if (file.id == id) return &file;
    return nullptr;
}

void AttachmentsTab::follow(const QUrl& link) {
    const auto id = uuid_from_hex(link.path().toStdString());
    const auto* file = id ? find({*id}) : nullptr;
    if (!file) return;
    if (link.scheme() == QLatin1String("open")) return open(file->id);
    if (link.scheme() == QLatin1String("detach")) return detach(file->id);
    const auto target = QFileDialog::getSaveFileName(this, tr("Save the attachment"), qt_text(file->name));
    if (!target.isEmpty()) save({*id}, target);
}

void AttachmentsTab::ask_and_attach() {
    const auto file = QFileDialog::getOpenFileName(this, tr("Attach a file"));
    if (!file.isEmpty()) attach(file);
}

void AttachmentsTab::dragEnterEvent(QDragEnterEvent* event) {
    if (attach_->isEnabled() && event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void AttachmentsTab::dropEvent(QDropEvent* event) {
    for (const auto& url : event->mimeData()->urls())
        if (url.isLocalFile()) attach(url.toLocalFile());
    event->acceptProposedAction();
}

void AttachmentsTab::say_bad(const QString& words) {
    notice_->set_status(Status::bad);
    notice_->say(words);
}

void AttachmentsTab::attach(const QString& path) {
    const auto* entity = record_ ? find_entity(record_->entity) : nullptr;
    if (!entity) return;
    const auto largest = largest_attachment(office_.facts(), date_of(office_.clock()));
    const auto taken = office_.files().take_in(
        path.toStdString(), largest ? *largest : static_cast<std::int64_t>(limits::file_bytes));
    if (!taken) return say_bad(words_of(taken.error()));
    const AttachFile command{.id = {new_id(office_.clock())},
                             .about = {entity->number},
                             .record = record_->id,
                             .name = taken->name,
                             .size = {taken->size},
                             .hash = taken->hash};
    if (const auto preview = office_.preview(command); preview.refused())
        return say_bad(words_of(preview.refusal));
    const auto done = office_.submit(command);
    if (!done) return say_bad(words_of(done.error()));
    notice_->say({});
    refresh();
}

void AttachmentsTab::open(const Id<Attachment>& attachment) {
    if (const auto* file = find(attachment); file && may_open(file->name)) want({file->hash, file->name, {}});
}

void AttachmentsTab::save(const Id<Attachment>& attachment, const QString& target) {
    if (const auto* file = find(attachment)) want({file->hash, file->name, target});
}

void AttachmentsTab::want(Wish wish) {
    if (office_.files().size(wish.hash)) return fulfil(wish);
    notice_->set_status(Status::info);
    notice_->say(tr("“%1” is being fetched.").arg(qt_text(wish.name)));
    const auto hash = wish.hash;
    wish_ = std::move(wish);
    Q_EMIT views_.file_wanted(hash);
}

void AttachmentsTab::fulfil(const Wish& wish) {
    try {
        if (wish.target.isEmpty())
            return opener_(
                QString::fromStdString(office_.files().copy_to_open(wish.hash, wish.name).string()));
        if (office_.files().save_as(wish.hash, wish.target.toStdString())) {
            notice_->set_status(Status::ok);
            return notice_->say(tr("Written: %1").arg(wish.target));
        }
    } catch (const std::exception&) { // told below, as for a file that could not be saved
    }
    say_bad(tr("The file could not be written: %1")
                .arg(wish.target.isEmpty() ? qt_text(wish.name) : wish.target));
}

void AttachmentsTab::detach(const Id<Attachment>& attachment) {
    const auto* file = find(attachment);
    if (!file) return;
    const auto done = office_.submit(DetachFile{attachment, file->version});
    if (!done) return say_bad(words_of(done.error()));
    refresh();
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/desk/sync_page.h"

#include "client/app/link_words.h"
#include "client/app/refusal_words.h"
#include "client/app/sync_log.h"
#include "client/pages/desk/command_words.h"
#include "client/pages/desk/list_export.h"
#include "client/pages/desk/listed_command.h"
#include "client/widgets/field_text.h"
#include "client/widgets/icons.h"
#include "common/catalogue.h"
#include "common/schema/make_info.h"

#include <QEvent>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace liangheng {

SyncPage::SyncPage(const PageContext& context)
    : context_(context),
      office_(context.office),
      state_(new PageState),
      tabs_(new QTabWidget),
      log_source_(part_info<ListedEvent>()),
      log_model_(log_source_, {"at", "event", "detail"}),
      log_table_(new ListTable(log_model_)),
      synchronise_(new QPushButton(icon("sync"), QString())),
      retry_(new QPushButton(icon("retry"), QString())),
      correct_(new QPushButton(icon("edit"), QString())),
      discard_(new QPushButton(icon("discard"), QString())),
      export_(new QPushButton(icon("export"), QString())) {
    build();
    connect(tabs_, &QTabWidget::currentChanged, this, &SyncPage::update_buttons);
    for (auto* list : lists_)
        connect(&list->table(), &ListTable::current_changed, this, &SyncPage::update_buttons);
    connect(&office_, &LocalOffice::outbox_changed, this, &SyncPage::refresh);
    connect(&context_.log, &SyncLog::added, this, &SyncPage::refresh_log);
    connect(synchronise_, &QPushButton::clicked, this, [this] { context_.synchronise(); });
    connect(retry_, &QPushButton::clicked, this, &SyncPage::retry_current);
    connect(correct_, &QPushButton::clicked, this, &SyncPage::correct_current);
    connect(discard_, &QPushButton::clicked, this, &SyncPage::ask_and_discard);
    connect(export_, &QPushButton::clicked, this, &SyncPage::ask_and_export);
    refresh_log();
    retranslate();
}

void SyncPage::build() {
    lists_ = {new CommandList(office_, is_pending, {"made_at", "object", "action", "attempts", "reason"}),
              new CommandList(office_, [](CommandState state) { return state == CommandState::refused; },
                              {"made_at", "object", "action", "settled_at", "reason"}),
              new CommandList(office_,
                              [](CommandState state) {
                                  return state == CommandState::applied || state == CommandState::changed ||
                                         state == CommandState::discarded;
                              },
                              {"made_at", "object", "action", "settled_at", "reason"})};
    for (auto* list : lists_) tabs_->addTab(list, QString());
    tabs_->addTab(log_table_, QString());
    tabs_->setDocumentMode(true);
    auto* bar = new QHBoxLayout;
    for (auto* button : {synchronise_, retry_, correct_, discard_}) bar->addWidget(button);
    bar->addStretch(1);
    bar->addWidget(export_);
    auto* column = new QVBoxLayout(this);
    column->addLayout(bar);
    column->addWidget(state_);
    column->addWidget(tabs_, 1);
    begin_in(tabs_);
    if (office_.outbox().counts().refused > 0) tabs_->setCurrentIndex(refused);
}

void SyncPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    Page::changeEvent(event);
}

void SyncPage::retranslate() {
    synchronise_->setText(tr("Synchronise now"));
    retry_->setText(tr("Send again"));
    correct_->setText(tr("Correct and send again"));
    discard_->setText(tr("Give up …"));
    export_->setText(tr("Export the list"));
    tabs_->setAccessibleName(tr("Commands of this desk"));
    lists_[pending]->table().setAccessibleName(tr("Commands that wait to be sent"));
    lists_[refused]->table().setAccessibleName(tr("Refused commands"));
    lists_[done]->table().setAccessibleName(tr("Settled commands"));
    log_table_->setAccessibleName(tr("Log of the link"));
    refresh();
    refresh_log();
}

void SyncPage::refresh() {
    for (auto* list : lists_) list->refresh();
    tabs_->setTabText(pending, tr("To be sent (%1)").arg(lists_[pending]->total()));
    tabs_->setTabText(refused, tr("Refused (%1)").arg(lists_[refused]->total()));
    tabs_->setTabText(done, tr("Done (%1)").arg(lists_[done]->total()));
    tabs_->setTabText(log, tr("Log"));
    show_link_state(office_, *state_);
    update_buttons();
}

void SyncPage::update_empty() {
    const auto words = [this]() -> QString {
        switch (tab()) {
        case pending:
            return tr("Nothing waits to be sent.");
        case refused:
            return tr("Nothing was refused.");
        case done:
            return tr("Nothing was settled in the last 14 days.");
        case log:
        case tab_count:
            break;
        }
        return tr("The link has not been used since the program was started.");
    };
    state_->empty().say(row_count() == 0 ? words() : QString());
}

void SyncPage::refresh_log() {
    std::vector<ListRow> rows;
    const auto& entries = context_.log.entries();
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
        rows.push_back({OwnedCell::of(entry->number), OwnedCell::of(entry->at.ms),
                        OwnedCell::text(plain_text(SyncLog::words(entry->kind))),
                        OwnedCell::text(plain_text(entry->detail))});
    log_source_.set_rows(std::move(rows));
    log_model_.set_order("at", true);
}

SyncPage::Tab SyncPage::tab() const { return static_cast<Tab>(tabs_->currentIndex()); }
void SyncPage::show_tab(Tab tab) { tabs_->setCurrentIndex(tab); }

CommandList* SyncPage::current_list() const {
    return tab() == log ? nullptr : lists_.at(static_cast<std::size_t>(tab()));
}

std::optional<OutboxEntry> SyncPage::current() const {
    const auto* list = current_list();
    return list ? list->current() : std::nullopt;
}

QAbstractItemModel& SyncPage::current_model() {
    if (auto* list = current_list()) return list->model();
    return log_model_;
}

std::optional<std::int64_t> SyncPage::row_count() const {
    const auto* list = current_list();
    return list ? list->total() : log_model_.total();
}

void SyncPage::update_buttons() {
    const auto entry = current();
    const bool is_refused = entry && entry->state == CommandState::refused;
    const auto* command = entry ? find_command(static_cast<int>(entry->command.kind.value)) : nullptr;
    const bool correctable = is_refused && command && !context_.page_correcting(command->name).empty();
    retry_->setVisible(tab() == refused);
    correct_->setVisible(tab() == refused);
    discard_->setVisible(tab() == refused || tab() == pending);
    retry_->setEnabled(is_refused);
    correct_->setEnabled(correctable);
    discard_->setEnabled(is_refused || (entry && entry->state == CommandState::ready));
    const auto choose = tr("Choose a command of the list");
    retry_->setToolTip(is_refused ? tr("Sends the command again as it is, with a new number") : choose);
    correct_->setToolTip(correctable  ? tr("Opens the form with the contents of the command")
                         : is_refused ? tr("There is no form for this command")
                                      : choose);
    discard_->setToolTip(discard_->isEnabled() ? tr("Gives the command up; it is not sent any more")
                                               : choose);
    synchronise_->setToolTip(office_.online() ? tr("Sends what waits and looks for changes")
                                              : tr("Tries at once to reach the server"));
    update_empty();
    Q_EMIT state_changed();
}

void SyncPage::retry_current() {
    const auto entry = current();
    if (!entry) return;
    const auto again = office_.send_again(entry->command.id);
    state_->error().say(again ? QString() : words_of(again.error()));
}

void SyncPage::correct_current() {
    const auto entry = current();
    const auto* command = entry ? find_command(static_cast<int>(entry->command.kind.value)) : nullptr;
    if (!command) return;
    const auto page = context_.page_correcting(command->name);
    if (page.empty() || !context_.open_page(page, {.record = {}, .correct = entry->command.id}))
        state_->error().say(
            tr("The contents cannot be put into a form any more: what they are about is not at this desk."));
    else
        state_->error().say({});
}

void SyncPage::ask_and_discard() {
    const auto entry = current();
    if (!entry) return;
    QMessageBox question(QMessageBox::Question, tr("Give up"),
                         tr("Give up “%1” (%2)? It will not be sent.")
                             .arg(action_words(*entry), object_words(*entry, office_)),
                         QMessageBox::NoButton, this);
    auto* yes = question.addButton(tr("Give it up"), QMessageBox::DestructiveRole);
    auto* keep = question.addButton(tr("Keep it"), QMessageBox::RejectRole);
    question.setDefaultButton(keep);
    question.exec();
    if (question.clickedButton() == yes) discard_current();
}

void SyncPage::discard_current() {
    const auto entry = current();
    if (!entry) return;
    const auto gone = office_.discard(entry->command.id);
    state_->error().say(gone ? QString() : words_of(gone.error()));
}

void SyncPage::ask_and_export() {
    const auto file = QFileDialog::getSaveFileName(
        this, tr("Export the list"), QStringLiteral("liangheng-outbox.csv"), tr("CSV files (*.csv)"));
    if (!file.isEmpty()) export_to(file);
}

bool SyncPage::export_to(const QString& file) {
    const bool written = export_list(current_model(), file);
    state_->error().say(written ? QString() : tr("The file could not be written: %1").arg(file));
    if (written) state_->notice().say(tr("Written: %1").arg(file));
    return written;
}

bool SyncPage::open(const PageRequest& request) {
    if (!request.record) return true;
    for (const auto tab : {pending, refused, done}) {
        if (!lists_.at(static_cast<std::size_t>(tab))->table().select_key(key_of(request.record))) continue;
        show_tab(tab);
        return true;
    }
    return false;
}

}

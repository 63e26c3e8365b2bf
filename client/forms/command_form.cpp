// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/forms/command_form.h"

#include "client/app/refusal_words.h"
#include "client/lists/entity_lookup.h"
#include "client/lists/replica_source.h"
#include "client/widgets/field_text.h"
#include "client/widgets/icons.h"
#include "client/widgets/page_state.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace liangheng {
namespace {

constexpr int typing_pause_ms = 400;
constexpr int draft_pause_ms = 3'000;

EditorParts parts_for(LocalOffice& office, const FormSpec& spec) {
    return {.today = [&office] { return date_of(office.clock()); },
            .search = [&office](const FieldInfo& field,
                                const QString& typed) { return find_rows(office, field.reference(), typed); },
            .resolve = [&office](const FieldInfo& field,
                                 const Cell& id) { return hit_of_row(office, field.reference(), id); },
            .earlier_texts =
                [&office, reasons = spec.reasons](const FieldInfo& field) {
                    return reasons && field.name == "reason" ? earlier_texts(office, reasons(), field.name)
                                                             : QStringList();
                }};
}

// A new record of something: what it belongs to tells its draft apart.
Uuid draft_key(const FormSubject& subject) {
    if (subject.draft) return subject.draft;
    if (subject.record) return subject.record;
    std::string parts;
    for (const auto& [path, value] : subject.preset) parts += path + '=' + value.bytes + ';';
    if (!parts.empty()) return make_derived_uuid({"draft", parts});
    return {};
}

}

CommandForm::CommandForm(LocalOffice& office, const DraftStore& drafts, FormSpec spec,
                         const FormSubject& subject, FormValues values)
    : office_(office),
      drafts_(drafts),
      spec_(std::move(spec)),
      record_(subject.record),
      key_(draft_key(subject)),
      is_new_(!subject.record || !spec_.record),
      title_(new QLabel),
      state_(new PageState),
      verdict_(new StateBar(Status::ok)),
      view_(new FormView(sections_of(spec_, is_new_), parts_for(office, spec_), words_of)),
      scroll_(new QScrollArea),
      save_(new QPushButton(icon("save"), QString())),
      aside_(new QPushButton(icon("pending"), QString())),
      close_(new QPushButton(icon("clear"), QString())) {
    build();
    split(std::move(values));
    view_->begin(start_);
    connect_parts();
    retranslate();
}

void CommandForm::build() {
    auto bold = title_->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    title_->setFont(bold);
    title_->setWordWrap(true);
    scroll_->setWidget(view_);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* row = new QHBoxLayout;
    row->addWidget(save_);
    row->addWidget(aside_);
    row->addStretch(1);
    row->addWidget(close_);
    auto* column = new QVBoxLayout(this);
    column->addWidget(title_);
    column->addWidget(state_);
    column->addWidget(scroll_, 1);
    column->addWidget(verdict_);
    column->addLayout(row);
    judge_soon_.setSingleShot(true);
    judge_soon_.setInterval(typing_pause_ms);
    keep_soon_.setSingleShot(true);
    keep_soon_.setInterval(draft_pause_ms);
    setFocusProxy(nullptr);
}

void CommandForm::connect_parts() {
    connect(view_, &FormView::edited, this, &CommandForm::on_edited);
    connect(view_, &FormView::field_left, this, [this] {
        if (keep_soon_.isActive()) keep_draft();
    });
    connect(&judge_soon_, &QTimer::timeout, this, &CommandForm::judge);
    connect(&keep_soon_, &QTimer::timeout, this, &CommandForm::keep_draft);
    connect(save_, &QPushButton::clicked, this, &CommandForm::save);
    connect(aside_, &QPushButton::clicked, this, &CommandForm::put_aside);
    connect(close_, &QPushButton::clicked, this, [this] {
        if (may_leave()) Q_EMIT closed();
    });
    for (const auto& keys : {QKeySequence(Qt::Key_F8), QKeySequence(QKeySequence::Save)}) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &CommandForm::save);
    }
    connect(&office_, &LocalOffice::outbox_changed, this, &CommandForm::look_at_outcome);
    connect(&office_, &LocalOffice::rows_changed, this, [this](const QStringList& entities) {
        if (phase_ != Phase::entering) return;
        if (spec_.record && entities.contains(qt_text(spec_.record().name))) look_at_record();
        if (view_->changed()) judge_soon_.start();
    });
}

void CommandForm::split(FormValues values) {
    start_.clear();
    for (auto& [path, value] : values) {
        if (view_->has(path))
            start_[path] = std::move(value);
        else
            hidden_[path] = std::move(value);
    }
}

void CommandForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void CommandForm::retranslate() {
    const auto name = shown_name();
    title_->setText(name.isEmpty() ? title_of(spec_) : tr("%1: %2").arg(title_of(spec_), name));
    scroll_->setAccessibleName(title_of(spec_));
    save_->setText(tr("Save (F8)"));
    aside_->setText(tr("Put aside"));
    aside_->setToolTip(tr("Keeps the input at this PC, unfinished as it is, and closes the form"));
    close_->setText(tr("Close (Esc)"));
    on_edited();
}

bool CommandForm::unsaved() const { return phase_ == Phase::entering && (view_->changed() || corrects_); }

FormValues CommandForm::all_values() const {
    auto values = hidden_;
    for (auto& [path, value] : view_->values()) values[path] = value;
    return values;
}

std::shared_ptr<const void> CommandForm::object() const {
    return make_command_object(spec_.command(), all_values(), [this](const std::string& path) {
        if (!view_->has(path)) return false;
        return is_new_ ? !view_->editor(path).empty() : view_->changed(path);
    });
}

void CommandForm::on_edited() {
    const bool entering = phase_ == Phase::entering;
    const bool may = office_.online() || !spec_.command().online_only;
    save_->setEnabled(entering && may);
    save_->setToolTip(!entering ? tr("It is saved already")
                      : may     ? tr("Saves and sends it (F8 or Ctrl+S)")
                                : tr("Needs the link"));
    aside_->setEnabled(entering && view_->changed());
    if (entering && view_->changed()) {
        state_->error().say({});
        judge_soon_.start();
        if (!keep_soon_.isActive()) keep_soon_.start();
    }
    Q_EMIT changed();
}

void CommandForm::judge() {
    judge_soon_.stop();
    if (phase_ != Phase::entering || !view_->changed()) return verdict_->say({});
    if (const int wrong = view_->count_wrong(); wrong > 0) {
        verdict_->set_status(Status::info);
        return verdict_->say(tr("%n field(s) still to be filled in", nullptr, wrong));
    }
    say_verdict(office_.preview(spec_.command(), object().get()));
}

void CommandForm::say_verdict(const Preview& preview) {
    switch (preview.answer) {
    case Preview::Answer::allowed:
        return say_allowed();
    case Preview::Answer::refused:
        verdict_->set_status(Status::bad);
        return verdict_->say(tr("This cannot be: %1").arg(words_of(preview.refusal)));
    case Preview::Answer::cannot_tell:
        verdict_->set_status(Status::info);
        verdict_->say(tr("This desk cannot tell; the server decides."));
    }
}

void CommandForm::say_allowed() {
    const auto remark = spec_.remark ? spec_.remark(office_, all_values()) : QString();
    verdict_->set_status(remark.isEmpty() ? Status::ok : Status::warn);
    verdict_->say(remark.isEmpty() ? tr("This can be saved.") : tr("This can be saved. %1").arg(remark));
}

// The field that a refusal is about: named by the declaration or by its arguments, "retailer.licence_no" too.
std::string CommandForm::field_of(const Refusal& refusal) const {
    for (const auto& fault : spec_.faults)
        if (fault.code == refusal.code && view_->has(fault.field)) return fault.field;
    for (const auto& argument : refusal.arguments) {
        const auto named = argument.name == "field" ? argument.value : argument.name;
        const auto last = named.substr(named.find_last_of("./") + 1);
        for (const auto& [path, value] : start_)
            if (path == named || path.substr(path.rfind('/') + 1) == last) return path;
    }
    for (const auto& argument : refusal.arguments)
        for (const auto& [path, value] : view_->values())
            if (const auto* field = field_at(spec_.command(), path);
                field->kind == Kind::date && cell_text(*field, value.cell()) == argument.value)
                return path;
    return {};
}

void CommandForm::place(const Refusal& refusal) {
    auto words = refusal;
    const auto path = field_of(refusal);
    for (auto& argument : words.arguments)
        if (argument.name == "field" && !path.empty()) argument.value = plain_text(view_->label(path));
    if (!path.empty()) {
        view_->set_fault(path, words_of(words));
        view_->focus_first_fault();
    }
    state_->error().say(tr("Not saved. %1").arg(words_of(words)));
}

void CommandForm::tell_faults() {
    state_->error().offer({});
    state_->error().say(tr("Not saved: %n field(s) need attention.", nullptr, view_->faults()));
    view_->focus_first_fault();
}

bool CommandForm::save() {
    if (phase_ != Phase::entering) return true;
    if (view_->check() > 0) {
        tell_faults();
        return false;
    }
    const auto preview = office_.preview(spec_.command(), object().get());
    say_verdict(preview);
    if (!preview.refused()) {
        queue();
        return phase_ != Phase::entering;
    }
    place(preview.refusal);
    // What this desk holds may be old: without a link the person may have the server decide.
    const bool may_insist = preview.hangs_on_data && !office_.online() && !spec_.command().online_only;
    state_->error().offer(may_insist ? tr("Send anyway") : QString(), [this] { queue(); });
    return false;
}

void CommandForm::queue() {
    const auto saved = office_.submit(spec_.command(), object().get(),
                                      {.id = {}, .depends_on = makers(), .replaces = corrects_});
    state_->error().offer({});
    if (!saved) return state_->error().say(tr("Not saved. %1").arg(words_of(saved.error())));
    command_ = *saved;
    phase_ = Phase::waiting;
    judge_soon_.stop();
    keep_soon_.stop();
    drafts_.drop(spec_.name, key_);
    view_->set_read_only(true);
    verdict_->say({});
    state_->error().say({});
    state_->notice().offer({});
    state_->notice().set_status(Status::info);
    state_->notice().say(
        office_.online()
            ? tr("Saved. Waiting for the server's decision …")
            : tr("Saved at this desk. It is sent when the link is back; the server decides then."));
    on_edited();
}

void CommandForm::look_at_outcome() {
    if (phase_ == Phase::entering) return on_edited();
    const auto entry = phase_ == Phase::waiting ? office_.outbox().find(command_) : std::nullopt;
    if (!entry || is_pending(entry->state)) return;
    if (entry->state == CommandState::refused) {
        phase_ = Phase::entering;
        view_->set_read_only(false);
        correct(*entry);
        on_edited();
        return;
    }
    phase_ = Phase::done;
    state_->notice().set_status(Status::ok);
    state_->notice().say(entry->state == CommandState::changed
                             ? words_of(refuse(entry->code, entry->arguments))
                             : tr("Saved: the server has taken it."));
    const auto id = hidden_.find(spec_.id);
    const auto record = id == hidden_.end() ? std::nullopt : uuid_from_bytes(id->second.bytes);
    on_edited();
    Q_EMIT settled(record.value_or(record_));
}

void CommandForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        if (may_leave()) Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// A form whose person goes away: drafts, and the question what becomes of the input.
#include "client/app/refusal_words.h"
#include "client/forms/command_form.h"
#include "client/widgets/field_text.h"
#include "client/widgets/page_state.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace liangheng {

void CommandForm::take_draft(const FormDraft& draft) {
    for (const auto& [path, value] : draft.hidden) hidden_[path] = value;
    for (const auto& [path, value] : draft.start)
        if (view_->has(path)) start_[path] = value;
    view_->begin(start_);
    view_->put_typed(draft.typed);
    state_->notice().set_status(Status::info);
    state_->notice().say(tr("This is the draft of %1 that was not saved.").arg(time_text(draft.at)));
    state_->notice().offer(tr("Throw it away"), [this] {
        drafts_.drop(spec_.name, key_);
        state_->notice().offer({});
        state_->notice().say({});
        begin_again();
    });
}

void CommandForm::correct(const OutboxEntry& entry) {
    corrects_ = entry.command.id;
    const auto refusal = refuse(entry.code, entry.arguments);
    place(refusal);
    state_->notice().set_status(Status::warn);
    state_->notice().say(
        tr("This was refused: %1 Correct it and save; it is sent as a new command.").arg(words_of(refusal)));
}

void CommandForm::keep_draft() {
    keep_soon_.stop();
    if (phase_ != Phase::entering || !view_->changed()) return;
    QString about = shown_name();
    for (const auto* path : {"name", "licence_no", "code"})
        if (about.isEmpty() && view_->has(path)) about = view_->editor(path).typed();
    const FormDraft draft{.form = spec_.name,
                          .key = key_,
                          .record = record_,
                          .about = about,
                          .at = office_.clock(),
                          .hidden = hidden_,
                          .start = start_,
                          .typed = view_->typed()};
    if (!drafts_.keep(draft))
        state_->error().say(
            tr("The draft could not be written to this PC's disk. Save the form, or free some space."));
}

void CommandForm::discard() {
    keep_soon_.stop();
    judge_soon_.stop();
    drafts_.drop(spec_.name, key_);
    phase_ = Phase::done;
    Q_EMIT changed();
}

void CommandForm::put_aside() {
    keep_draft();
    phase_ = Phase::done;
    Q_EMIT changed();
    Q_EMIT closed();
}

bool CommandForm::may_leave() {
    if (!unsaved()) return true;
    QMessageBox question(QMessageBox::Question, tr("Not saved"),
                         tr("“%1” holds input that is not saved.").arg(title_->text()), QMessageBox::NoButton,
                         this);
    auto* save = question.addButton(tr("Save it"), QMessageBox::AcceptRole);
    auto* discard_it = question.addButton(tr("Discard it"), QMessageBox::DestructiveRole);
    auto* stay = question.addButton(tr("Stay"), QMessageBox::RejectRole);
    question.setDefaultButton(stay);
    question.setEscapeButton(stay);
    question.exec();
    if (question.clickedButton() == save) return this->save();
    if (question.clickedButton() != discard_it) return false;
    discard();
    return true;
}

}

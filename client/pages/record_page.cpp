// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/record_page.h"

#include "client/widgets/field_text.h"
#include "client/widgets/measure.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace liangheng {
namespace {

// Below a window of 900 pixels at the usual size the form has the page to itself.
constexpr int letters_beside_list = 112;

}

RecordPage::RecordPage(const PageContext& context, Shown shown, std::vector<const FormSpec*> forms)
    : ListPage(context, std::move(shown)),
      forms_(std::move(forms)),
      drafts_(office().folder() / "drafts"),
      actions_(new PageActions(office(), bar(), *this)),
      draft_offer_(new StateBar(Status::info)),
      splitter_(new QSplitter) {
    connect(&table(), &ListTable::current_changed, actions_, &PageActions::update);
}

void RecordPage::begin_records(QWidget* side) {
    side_ = side;
    splitter_->addWidget(&panel());
    if (side_) splitter_->addWidget(side_);
    splitter_->setStretchFactor(0, 1);
    splitter_->setCollapsible(0, false);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(draft_offer_);
    column->addWidget(splitter_, 1);
    begin(body);
    offer_draft();
}

void RecordPage::retranslate() {
    ListPage::retranslate();
    actions_->update();
    if (!form_) offer_draft();
}

Uuid RecordPage::current_id() const {
    const auto row = const_cast<RecordPage*>(this)->table().current_row();
    if (row < 0) return {};
    return uuid_from_bytes(const_cast<RecordPage*>(this)->model().cell(row, "id").bytes).value_or(Uuid{});
}

void RecordPage::add_new(const FormSpec& spec, std::function<QString()> text,
                         std::function<FormSubject()> subject) {
    actions_->add({.icon = "plus",
                   .text = std::move(text),
                   .command = &spec.command(),
                   .obstacle = {},
                   .run = [this, &spec, subject] { open_form(spec, subject ? subject() : FormSubject()); },
                   .keys = QKeySequence(QKeySequence::New)});
}

void RecordPage::add_for_row(const FormSpec& spec, const char* icon, std::function<QString()> text,
                             std::function<QString()> obstacle, const QKeySequence& keys,
                             std::function<FormSubject()> subject) {
    actions_->add(
        {.icon = icon,
         .text = std::move(text),
         .command = &spec.command(),
         .obstacle =
             [this, obstacle] {
                 if (!current_id()) return tr("Choose a row of the list");
                 return obstacle ? obstacle() : QString();
             },
         .run =
             [this, &spec, subject] {
                 open_form(spec, subject ? subject()
                                         : FormSubject{.record = current_id(), .preset = {}, .draft = {}});
             },
         .keys = keys});
}

bool RecordPage::open_form(const FormSpec& spec, const FormSubject& subject) {
    if (form_ && !form_->may_leave()) return false;
    auto* form = CommandForm::make(office(), drafts_, spec, subject);
    if (!form) {
        state().error().say(tr("This record is not at this desk, so it cannot be changed here."));
        return false;
    }
    close_form();
    form_ = form;
    connect_form();
    return true;
}

void RecordPage::connect_form() {
    connect(form_, &CommandForm::changed, this, &Page::state_changed);
    connect(form_, &CommandForm::closed, this, &RecordPage::close_form);
    connect(form_, &CommandForm::settled, this, &RecordPage::on_settled);
    splitter_->addWidget(form_);
    splitter_->setCollapsible(splitter_->indexOf(form_), false);
    if (side_) side_->hide();
    form_->show();
    share_room();
    draft_offer_->say({});
    state().error().say({});
    state().notice().say({});
    form_->view().focus_first();
    Q_EMIT state_changed();
}

// List and form share the page; a small window is the form's.
void RecordPage::share_room() {
    if (!form_) return;
    const bool beside = window()->width() >= letters(fontMetrics(), letters_beside_list);
    panel().setVisible(beside);
    auto sizes = splitter_->sizes();
    const int room = splitter_->width();
    for (auto& size : sizes) size = 0;
    sizes[0] = beside ? room * 2 / 5 : 0;
    sizes[splitter_->indexOf(form_)] = room - sizes[0];
    splitter_->setSizes(sizes);
}

void RecordPage::resizeEvent(QResizeEvent* event) {
    ListPage::resizeEvent(event);
    share_room();
}

void RecordPage::close_form() {
    if (!form_) return;
    form_->disconnect(this);
    form_->hide();
    form_->deleteLater();
    form_ = nullptr;
    if (side_) side_->show();
    panel().show();
    table().setFocus();
    offer_draft();
    actions_->update();
    Q_EMIT state_changed();
}

void RecordPage::on_settled(const Uuid& record) {
    const auto words = form_->state().notice().sentence();
    close_form();
    read(); // the list hears of the new row behind this
    table().select_key(key_of(record));
    state().notice().set_status(Status::ok);
    state().notice().say(words);
}

// The newest form of this page that was not finished: after a crash, or put aside.
void RecordPage::offer_draft() {
    draft_offer_->offer({});
    draft_offer_->say({});
    for (const auto& draft : drafts_.all()) {
        const auto spec = std::find_if(forms_.begin(), forms_.end(),
                                       [&](const FormSpec* form) { return form->name == draft.form; });
        if (spec == forms_.end() || !office().may_give((*spec)->command())) continue;
        const auto about =
            draft.about.isEmpty() ? title_of(**spec) : tr("%1: %2").arg(title_of(**spec), draft.about);
        draft_offer_->say(tr("Not finished, kept at %1: %2.").arg(time_text(draft.at), about));
        draft_offer_->offer(tr("Go on with it"), [this, form = *spec, draft] {
            open_form(*form, {.record = draft.record, .preset = {}, .draft = draft.key});
        });
        return;
    }
}

bool RecordPage::unsaved() const { return form_ && form_->unsaved(); }
bool RecordPage::save() { return !form_ || form_->save(); }
void RecordPage::discard() {
    if (form_) form_->discard();
}

// Of the marked row where the form is about such a record, else of a new one.
bool RecordPage::open_any(const FormSpec& spec) {
    const bool of_row = spec.record && row_by_id(office(), spec.record(), current_id());
    return open_form(spec, {.record = of_row ? current_id() : Uuid{}, .preset = {}, .draft = {}});
}

bool RecordPage::show_form(int number) {
    int at = 0;
    for (const auto* spec : forms_) {
        if (!office().may_give(spec->command()) || at++ != number) continue;
        return open_any(*spec);
    }
    close_form();
    return false;
}

bool RecordPage::correct(const Uuid& command) {
    const auto entry = office().outbox().find(command);
    if (!entry || entry->state != CommandState::refused) return false;
    for (const auto* spec : forms_) {
        if (spec->command().number != entry->command.kind.value) continue;
        if (form_ && !form_->may_leave()) return true;
        auto* form = CommandForm::make_from_refused(office(), drafts_, *spec, *entry);
        if (!form) return false;
        close_form();
        form_ = form;
        connect_form();
        return true;
    }
    return false;
}

bool RecordPage::open(const PageRequest& request) {
    if (request.correct) return correct(request.correct);
    return ListPage::open(request);
}

}

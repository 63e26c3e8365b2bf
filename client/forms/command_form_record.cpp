// SPDX-License-Identifier: GPL-3.0-or-later
// A form and its record: where it begins, what others change meanwhile, what this desk has given about it.
#include "client/app/refusal_words.h"
#include "client/forms/command_form.h"
#include "client/lists/entity_lookup.h"
#include "client/lists/replica_source.h"
#include "client/widgets/field_text.h"
#include "client/widgets/page_state.h"

#include <QLabel>

#include <algorithm>

namespace liangheng {

CommandForm* CommandForm::make(LocalOffice& office, const DraftStore& drafts, const FormSpec& spec,
                               const FormSubject& subject) {
    auto values = start_values(spec, office, subject);
    if (!values) return nullptr;
    auto* form = new CommandForm(office, drafts, spec, subject, *std::move(values));
    if (const auto draft = drafts.find(spec.name, form->key_)) form->take_draft(*draft);
    form->look_at_record();
    return form;
}

CommandForm* CommandForm::make_from_refused(LocalOffice& office, const DraftStore& drafts,
                                            const FormSpec& spec, const OutboxEntry& entry) {
    const auto object = decode_command(entry.command);
    if (!object) return nullptr;
    const auto given = values_of_command(spec.command(), object.get());
    FormSubject subject;
    const auto version = given.find("seen_version");
    const auto id = given.find(spec.id);
    if (spec.record && version != given.end() && version->second.integer != 0 && id != given.end())
        subject.record = uuid_from_bytes(id->second.bytes).value_or(Uuid{});
    auto values = start_values(spec, office, subject);
    if (!values) return nullptr;
    auto* form = new CommandForm(office, drafts, spec, subject, *std::move(values));
    if (!subject.record) {
        form->hidden_[spec.id] = id->second;
        for (const auto& [path, value] : given)
            if (form->hidden_.contains(path) || !form->view_->has(path)) form->hidden_[path] = value;
    }
    form->view_->put(given);
    form->correct(entry);
    return form;
}

// What the record is called: its first text.
QString CommandForm::shown_name() const {
    for (const auto* path : {"name", "title", "key"}) {
        for (const auto* values : {&start_, &hidden_})
            if (const auto found = values->find(path); found != values->end() && !found->second.bytes.empty())
                return qt_text(found->second.bytes);
    }
    for (const auto* path : {"employee", "retailer", "product", "territory"}) {
        const auto found = hidden_.find(path);
        const auto* field = field_at(spec_.command(), path);
        if (found == hidden_.end() || !field || field->kind != Kind::id) continue;
        if (const auto hit = hit_of_row(office_, field->reference(), found->second.cell())) return hit->title;
    }
    return {};
}

// Commands of this desk that made or changed the record and that the server has not decided.
std::vector<Uuid> CommandForm::makers() const {
    std::vector<Uuid> ids;
    if (is_new_) return ids;
    for (const auto& entry : office_.outbox().unseen()) {
        const auto* info = find_command(static_cast<int>(entry.command.kind.value));
        const auto object = decode_command(entry.command);
        if (!info || !object) continue;
        const bool about_it =
            std::any_of(info->fields.begin(), info->fields.end(), [&](const FieldInfo& field) {
                return field.kind == Kind::id && field.get(object.get()).bytes == record_.view();
            });
        if (about_it) ids.push_back(entry.command.id);
    }
    return ids;
}

void CommandForm::begin_again() {
    auto values = start_values(spec_, office_, {.record = record_, .preset = {}, .draft = {}});
    if (!values) return;
    // What the page knew of a new record stays.
    if (is_new_)
        for (const auto& [path, value] : hidden_) (*values)[path] = value;
    split(*std::move(values));
    view_->begin(start_);
    verdict_->say({});
    on_edited();
}

// Somebody else changed the record while the form is open. Nothing is taken over unasked.
void CommandForm::look_at_record() {
    if (is_new_ || phase_ != Phase::entering) return;
    auto now = start_values(spec_, office_, {.record = record_, .preset = {}, .draft = {}});
    if (!now || now->at("seen_version") == hidden_["seen_version"]) return;
    const bool shown = std::any_of(start_.begin(), start_.end(), [&](const auto& value) {
        const auto present = now->find(value.first);
        return present != now->end() && present->second != value.second;
    });
    if (!shown) return take_theirs();
    show_difference(*now);
}

QString CommandForm::words_of_value(const std::string& path, const OwnedCell& value) const {
    const auto* field = field_at(spec_.command(), path);
    if (value.is_null()) return tr("nothing");
    if (field->kind == Kind::id) {
        const auto hit = hit_of_row(office_, field->reference(), value.cell());
        return hit ? hit->title : tr("unknown");
    }
    return display_text(*field, value.cell());
}

void CommandForm::show_difference(const FormValues& now) {
    QStringList lines;
    for (const auto& [path, value] : start_) {
        const auto present = now.find(path);
        if (present == now.end() || present->second == value) continue;
        lines << tr("%1: %2 → %3")
                     .arg(view_->label(path), words_of_value(path, value),
                          words_of_value(path, present->second));
    }
    const auto row = row_by_id(office_, spec_.record(), record_);
    const auto by = row ? hit_of_row(office_, info<Employee>(),
                                     row->at(common_column(spec_.record(), Common::updated_by)).cell())
                        : std::nullopt;
    const auto at = row ? row->at(common_column(spec_.record(), Common::updated_at)).integer : 0;
    state_->notice().set_status(Status::warn);
    state_->notice().say(tr("%1 changed this record at %2. %3")
                             .arg(by ? by->title : tr("Somebody"), time_text({at}), lines.join(tr("; "))));
    state_->notice().offer(tr("Take these, keep mine"), [this] { take_theirs(); });
}

void CommandForm::take_theirs() {
    auto now = start_values(spec_, office_, {.record = record_, .preset = {}, .draft = {}});
    if (!now) return;
    auto own_ids = hidden_;
    for (const auto* path : spec_.fresh_ids) now->erase(path);
    split(*std::move(now));
    for (const auto* path : spec_.fresh_ids)
        if (const auto kept = own_ids.find(path); kept != own_ids.end()) hidden_[path] = kept->second;
    view_->rebase(start_);
    state_->notice().offer({});
    state_->notice().say({});
    state_->error().say({});
}

}

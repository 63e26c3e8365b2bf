// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/record_list.h"

#include <algorithm>

namespace liangheng {
namespace {

std::vector<const FormSpec*> forms_of(const RecordListSpec& spec) {
    std::vector<const FormSpec*> forms;
    for (const auto& action : spec.actions)
        if (std::find(forms.begin(), forms.end(), action.form) == forms.end()) forms.push_back(action.form);
    return forms;
}

}

RecordListPage::RecordListPage(const PageContext& context, RecordListSpec spec)
    : RecordPage(context,
                 {.query = *spec.query,
                  .columns = spec.columns,
                  .searched = spec.searched,
                  .entities = spec.entities,
                  .record = spec.entities.front()},
                 forms_of(spec)),
      spec_(std::move(spec)) {
    if (!spec_.in_force.empty())
        model().set_marker([at = field_position(spec_.query->row(), spec_.in_force)](const ListRow& cells) {
            RowMark mark;
            mark.provisional = cells.at(at).integer == 0;
            return mark;
        });
    add_actions();
    begin_records();
    const auto column = std::find(spec_.columns.begin(), spec_.columns.end(), spec_.order);
    if (column != spec_.columns.end())
        table().sortByColumn(static_cast<int>(column - spec_.columns.begin()),
                             spec_.newest_first ? Qt::DescendingOrder : Qt::AscendingOrder);
    if (model().total() > 0) table().select_row(0);
}

void RecordListPage::add_actions() {
    for (const auto& action : spec_.actions) {
        if (action.about == RecordListAction::About::new_record) {
            add_new(*action.form, action.text, [this, make = action.subject] {
                return make ? make(office(), current_id()) : FormSubject();
            });
            continue;
        }
        add_for_row(
            *action.form, action.icon, action.text,
            [this, why = action.obstacle] { return why ? why(office(), current_id()) : QString(); },
            action.keys,
            [this, make = action.subject] {
                return make ? make(office(), current_id())
                            : FormSubject{.record = current_id(), .preset = {}, .draft = {}};
            });
    }
}

std::vector<OwnedCell> RecordListPage::parameters() const {
    const auto today = parameter(date_of(office().clock()));
    return std::vector<OwnedCell>(static_cast<std::size_t>(spec_.query->parameters), today);
}

ListPage::Words RecordListPage::words() const {
    const auto words = spec_.words();
    return {.title = words[0], .searched = words[1], .none_yet = words[2], .none_fit = words[3]};
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/policies/parameters_page.h"

#include "client/pages/policies/policy_forms.h"
#include "client/widgets/field_text.h"
#include "client/widgets/measure.h"
#include "common/policies/parameters.h"
#include "common/policies/set_parameter.h"
#include "common/schema/member.h"

namespace liangheng {

ParametersPage::ParametersPage(const PageContext& context)
    : RecordPage(context,
                 {.query = queries::parameters_now,
                  .columns = {"key", "value", "since", "next_value", "next_from", "set_by", "departments"},
                  .searched = {"key", "value"},
                  .entities = {"parameter"}},
                 {&parameter_form()}),
      history_source_(office(), queries::listed_parameters, {parameter(date_of(office().clock()))}),
      history_(history_source_,
               {"effective_from", "value", "department_name", "in_force", "reason", "set_at", "set_by"}),
      history_table_(new ListTable(history_)) {
    const auto key_column = field_position(queries::parameters_now.row(), "key");
    model().set_wording([key_column](std::size_t column, const ListRow& cells) -> std::optional<QString> {
        if (column != key_column) return std::nullopt;
        return parameter_name(cells[column].bytes);
    });
    history_.set_marker([at = field_position(history_source_.row(), "in_force")](const ListRow& cells) {
        RowMark mark;
        mark.provisional = cells.at(at).integer == 0;
        return mark;
    });
    history_table_->setMinimumWidth(letters(fontMetrics(), 40));
    actions().add({.icon = "edit",
                   .text = [] { return tr("New value"); },
                   .command = &command_info<SetParameter>(),
                   .obstacle = [this] { return obstacle(); },
                   .run = [this] { set_value(); },
                   .keys = QKeySequence(Qt::Key_F2)});
    connect(&table(), &ListTable::current_changed, this, &ParametersPage::show_history);
    connect(&office(), &LocalOffice::rows_changed, this, [this](const QStringList& entities) {
        if (entities.contains(QStringLiteral("parameter"))) show_history();
    });
    begin_records(history_table_);
    history_table_->sortByColumn(0, Qt::DescendingOrder);
    show_history();
}

std::vector<OwnedCell> ParametersPage::parameters() const {
    return std::vector<OwnedCell>(static_cast<std::size_t>(queries::parameters_now.parameters),
                                  parameter(date_of(office().clock())));
}

ListPage::Words ParametersPage::words() const {
    return {.title = tr("Parameters"),
            .searched = tr("key, value"),
            .none_yet = tr("There are no parameters."),
            .none_fit = tr("No parameter fits the filter.")};
}

void ParametersPage::retranslate() {
    RecordPage::retranslate();
    history_table_->setAccessibleName(tr("All values of the parameter"));
}

void ParametersPage::show_history() {
    const auto now = current<ParameterNow>();
    ListFilter filter;
    filter.one_of = {
        {field_position(history_source_.row(), "key"), {OwnedCell::text(now ? now->key : std::string())}}};
    history_.set_filter(std::move(filter));
}

// Only the role that owns a parameter may set it.
QString ParametersPage::obstacle() const {
    const auto now = current<ParameterNow>();
    const auto* known = now ? find_parameter(now->key) : nullptr;
    if (!known) return tr("Choose a parameter of the list");
    if (office().context().context.has(known->owner)) return {};
    return tr("Set by: %1").arg(value_label(Member<Role>::enumeration(), static_cast<int>(known->owner)));
}

void ParametersPage::set_value() {
    const auto now = current<ParameterNow>();
    if (!now) return;
    open_form(parameter_form(), {.record = {}, .preset = {{"key", OwnedCell::text(now->key)}}, .draft = {}});
}

}

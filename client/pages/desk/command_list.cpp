// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/desk/command_list.h"

#include "client/pages/desk/command_words.h"
#include "client/pages/desk/listed_command.h"
#include "client/widgets/field_text.h"
#include "common/schema/make_info.h"

#include <QVBoxLayout>

namespace liangheng {
namespace {

ListRow row_of(const OutboxEntry& entry, LocalOffice& office) {
    const auto settled = entry.settled_at.ms == 0 ? OwnedCell::null() : OwnedCell::of(entry.settled_at.ms);
    return {OwnedCell::blob(std::string(entry.command.id.view())),
            OwnedCell::of(entry.created_at.ms),
            OwnedCell::text(plain_text(object_words(entry, office))),
            OwnedCell::text(plain_text(action_words(entry))),
            OwnedCell::of(entry.attempts),
            OwnedCell::text(plain_text(reason_words(entry, office))),
            settled};
}

}

CommandList::CommandList(LocalOffice& office, Wanted wanted, const std::vector<std::string_view>& columns,
                         QWidget* parent)
    : QWidget(parent),
      office_(office),
      wanted_(std::move(wanted)),
      source_(part_info<ListedCommand>()),
      model_(source_, columns),
      table_(new ListTable(model_)) {
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    model_.set_marker(
        [this](const ListRow& cells) {
            RowMark mark;
            const auto id = uuid_from_bytes(cells.at(0).bytes);
            const auto entry = id ? office_.outbox().find(*id) : std::nullopt;
            if (entry && entry->state == CommandState::refused)
                mark = {.provisional = false, .status = Status::bad, .icon = "bad", .hint = {}};
            if (entry && is_pending(entry->state))
                mark = {.provisional = true, .status = {}, .icon = "pending", .hint = {}};
            if (entry) mark.hint = qt_text(entry->code);
            return mark;
        },
        "reason");
    refresh();
    table_->sortByColumn(0, Qt::DescendingOrder);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(table_);
}

void CommandList::refresh() {
    std::vector<ListRow> rows;
    for (const auto& entry : office_.outbox().entries())
        if (wanted_(entry.state)) rows.push_back(row_of(entry, office_));
    source_.set_rows(std::move(rows));
    model_.refresh();
}

std::optional<OutboxEntry> CommandList::current() const {
    const auto row = table_->current_row();
    if (row < 0) return std::nullopt;
    const auto id = uuid_from_bytes(model_.cell(row, "id").bytes);
    return id ? office_.outbox().find(*id) : std::nullopt;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_office_memory.h"

#include "common/catalogue.h"
#include "common/orders/replace_order.h"
#include "common/orders/submit_order.h"

#include <algorithm>

namespace liangheng::test {

std::optional<message::Command> MemoryDeskFiles::submit(const CommandInfo& info, const void* object,
                                                        const Uuid& id, const std::vector<Uuid>& depends_on) {
    message::Command command;
    command.id = id;
    command.author = author_;
    command.kind = {info.number};
    command.schema = {schema_version};
    command.depends_on = depends_on;
    encode_struct(command.body.data, info, object);
    if (&info == &command_info<SubmitOrder>())
        orders_[id] = static_cast<const SubmitOrder*>(object)->order.value;
    if (&info == &command_info<ReplaceOrder>())
        orders_[id] = static_cast<const ReplaceOrder*>(object)->order.value;
    store_.add(command);
    return store_.outbox().back().command;
}

void MemoryDeskFiles::become_copy_of(const DeskFiles& other) {
    const auto& files = dynamic_cast<const MemoryDeskFiles&>(other);
    store_ = files.store_;
    orders_ = files.orders_;
}

DeskFiles::Standing MemoryDeskFiles::standing(const Uuid& command) const {
    const auto& all = store_.outbox();
    const auto entry =
        std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.command.id == command; });
    if (entry == all.end() || entry->state == MemoryDeskStore::CommandState::refused_here)
        return Standing::settled;
    const bool dropped =
        faults_.overlay_dropped_at_answer && entry->state == MemoryDeskStore::CommandState::answered;
    return dropped ? Standing::settled : Standing::shown;
}

// An overlaid row hides the replica's: both together count once.
int MemoryDeskFiles::shown(const Uuid& order) const {
    if (store_.find("order", order)) return 1;
    return static_cast<int>(std::count_if(orders_.begin(), orders_.end(), [&](const auto& made) {
        return made.second == order && standing(made.first) == Standing::shown;
    }));
}

void MemoryDeskFiles::each_row(const std::function<void(const std::string&, std::string_view)>& visit) const {
    for (const auto& [of, row] : store_.rows()) visit(row.bucket, row.bytes);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/story/local_story.h"

#include <algorithm>

namespace liangheng {
namespace {

bool holds_id(const StructInfo& info, const void* object, const Uuid& id);

bool list_holds_id(const ListAccess& list, const void* object, const Uuid& id) {
    for (std::size_t i = 0; i < list.size(object); ++i) {
        const void* element = list.at(object, i);
        if (list.element ? holds_id(list.element(), element, id)
                         : list.element_kind == Kind::id && list.get(element).bytes == id.view())
            return true;
    }
    return false;
}

bool holds_id(const StructInfo& info, const void* object, const Uuid& id) {
    return std::any_of(info.fields.begin(), info.fields.end(), [&](const FieldInfo& field) {
        if (field.kind == Kind::list) return list_holds_id(field.list, object, id);
        return field.kind == Kind::id && field.get(object).bytes == id.view();
    });
}

}

std::vector<OutboxEntry> open_commands_about(LocalOffice& office, const Uuid& record) {
    auto entries = office.outbox().entries();
    std::erase_if(entries, [&](const OutboxEntry& entry) {
        if (!is_pending(entry.state) && entry.state != CommandState::refused) return true;
        const auto* command = find_command(static_cast<int>(entry.command.kind.value));
        const auto object = decode_command(entry.command);
        return !command || !object || !holds_id(*command, object.get(), record);
    });
    return entries;
}

}

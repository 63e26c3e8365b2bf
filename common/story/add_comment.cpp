// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/story/add_comment.h"

#include "common/rules/guards.h"
#include "common/rules/make_command.h"
#include "common/story/mention.h"
#include "common/story/record_rights.h"

#include <set>

namespace liangheng {

Result<Changes> decide(const AddComment& command, const Facts& facts, const Context& context) {
    if (auto missing = missing_text({{"text", command.text}})) return *std::move(missing);
    auto place = place_of_record(command.about, command.record, facts, context);
    if (!place) return place.error();
    Changes changes;
    changes.insert(Comment{.id = command.id,
                           .about = command.about,
                           .record = command.record,
                           .place = *std::move(place),
                           .author = context.actor,
                           .text = command.text});
    // Each once, and nobody tells himself.
    std::set<Id<Employee>> told{context.actor};
    for (const auto& employee : command.mentions) {
        if (!told.insert(employee).second) continue;
        const auto person = facts.find(employee);
        if (!person) return person.or_refuse("staff.employee_unknown");
        if (!person->active) return refuse("staff.employee_not_active");
        changes.insert(Mention{.id = mention_id(command.id, employee),
                               .employee = employee,
                               .comment = command.id,
                               .about = command.about,
                               .record = command.record,
                               .by = context.actor});
    }
    return changes;
}

template const CommandInfo& command_info<AddComment>();

}

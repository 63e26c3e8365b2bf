// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/calendar/set_workdays.h"

#include "common/rules/guards.h"
#include "common/rules/make_command.h"

namespace liangheng {
namespace {

constexpr std::int32_t longest_span = 31;

}

Result<Changes> decide(const SetWorkdays& command, const Facts& facts, const Context& context) {
    if (command.to < command.from) return refuse("calendar.span_ends_before_it_begins");
    if (command.to.days - command.from.days >= longest_span) return refuse("calendar.span_too_long");
    if (command.kind == WorkdayKind::holiday)
        if (auto missing = missing_text({{"name", command.name}})) return *std::move(missing);
    if (auto past = in_the_past(command.from, context)) return *std::move(past);
    Changes changes;
    for (auto day = command.from; day <= command.to; ++day.days) {
        const Workday row{.id = workday_id(day), .date = day, .kind = command.kind, .name = command.name};
        const auto present = facts.find(row.id);
        if (present.unknown()) return refuse(cannot_tell_code);
        if (!present)
            changes.insert(row);
        else
            changes.update(present.row(), row);
    }
    return changes;
}

template const CommandInfo& command_info<SetWorkdays>();

}

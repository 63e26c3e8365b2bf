// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/retailers/put_shop_person.h"

#include "common/rules/guards.h"
#include "common/rules/make_command.h"
#include "common/rules/seen_version.h"
#include "common/staff/rights.h"

namespace liangheng {
namespace {

ShopPerson person_of(const PutShopPerson& command, const Id<Territory>& territory) {
    return {.id = command.id,
            .retailer = command.retailer,
            .territory = territory,
            .name = command.name,
            .phone = command.phone,
            .birthday = command.birthday,
            .relation = command.relation,
            .may_receive = command.may_receive,
            .from = command.from,
            .to = command.to};
}

}

Result<Changes> decide(const PutShopPerson& command, const Facts& facts, const Context& context) {
    if (auto missing = missing_text({{"name", command.name}})) return *std::move(missing);
    if (command.to && *command.to < command.from) return refuse("retailers.person_ends_before_he_begins");
    const auto retailer = facts.find(command.retailer);
    if (!retailer) return retailer.or_refuse("retailers.retailer_unknown");
    const auto territory = facts.find(retailer->territory);
    if (!territory) return territory.or_refuse("staff.territory_unknown");
    if (!cares_for(context, *territory)) return not_permitted();
    auto person = person_of(command, retailer->territory);
    Changes changes;
    if (command.seen_version.value == 0) {
        if (auto past = in_the_past(command.from, context)) return *std::move(past);
        changes.insert(std::move(person));
        return changes;
    }
    const auto present = facts.find(command.id);
    if (!present) return present.or_refuse("retailers.person_unknown");
    if (auto changed = changed_meanwhile(present.row(), command.seen_version)) return *std::move(changed);
    if (present->retailer != command.retailer) return refuse("retailers.person_keeps_retailer");
    const bool begun = present->from < context.today();
    if (begun && present->from != command.from) return refuse("retailers.person_has_begun");
    // Whoever was not entitled yet is so from another entry on, with its own first day.
    if (begun && command.may_receive && !present->may_receive) return refuse("retailers.person_has_begun");
    if (!begun)
        if (auto past = in_the_past(command.from, context)) return *std::move(past);
    changes.update(present.row(), std::move(person));
    return changes;
}

template const CommandInfo& command_info<PutShopPerson>();

}

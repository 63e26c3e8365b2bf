// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/retailers/move_retailer.h"

#include "common/calendar/month_state.h"
#include "common/quota/agreed_total.h"
#include "common/quota/quota_position.h"
#include "common/retailers/retailer_contact.h"
#include "common/retailers/retailer_profile.h"
#include "common/retailers/shop_person.h"
#include "common/rules/make_command.h"
#include "common/rules/seen_version.h"
#include "common/staff/rights.h"
#include "common/story/record_rights.h"

namespace liangheng {
namespace {

constexpr std::size_t largest_move = 500; // rows in one command (sync.md 10)

bool may_move(const Context& context, const Territory& territory) {
    return acts_as(context, Role::market_manager, territory.department) ||
           acts_as(context, Role::service_staff, territory.department);
}

template<class T> void move_row(Changes& changes, const Row<T>& row, const Id<Territory>& target) {
    auto moved = *row;
    moved.territory = target;
    changes.update(row, std::move(moved));
}

/// The same with what is said about the row.
template<class T>
std::optional<Refusal> move_record(Changes& changes, const Row<T>& row, const Id<Territory>& target,
                                   const Facts& facts) {
    move_row(changes, row, target);
    std::vector<Cell> cells;
    read_object(info<T>(), changes.list().back().after.get(), cells);
    return move_story(changes, row->id.value, record_place(info<T>(), cells), facts);
}

std::optional<Refusal> move_what_is_his(Changes& changes, const MoveRetailer& command, const Facts& facts) {
    const auto contact = facts.find(retailer_contact_id(command.retailer));
    if (contact.unknown()) return contact.or_refuse("retailers.contact_unknown");
    if (contact) move_row(changes, contact.row(), command.territory);
    const auto profiles = facts.each<RetailerProfile>("retailer", command.retailer);
    if (!profiles) return profiles.error();
    for (const auto& profile : *profiles) move_row(changes, profile, command.territory);
    const auto persons = facts.each<ShopPerson>("retailer", command.retailer);
    if (!persons) return persons.error();
    for (const auto& person : *persons) move_row(changes, person, command.territory);
    return std::nullopt;
}

/// One month of the move: total and counter row go along while the month is not closed.
std::optional<Refusal> move_month(Changes& changes, const MoveRetailer& command, const Territory& from,
                                  const Territory& to, Date month, const Facts& facts,
                                  const Context& context) {
    const auto state = month_state(facts, from.department, month);
    if (!state) return state.error();
    if (*state == MonthState::closed) return std::nullopt;
    const auto total = facts.find(agreed_total_id(command.retailer, month));
    if (total.unknown()) return total.or_refuse("quota.total_unknown");
    if (total && total->state == AgreedTotalState::effective && !context.by_server)
        return refuse("retailers.effective_total_in_open_month", {{"month", to_text(month)}});
    if (total)
        if (auto refusal = move_record(changes, total.row(), command.territory, facts)) return refusal;
    const auto position = facts.find(quota_position_id(command.retailer, month));
    if (position.unknown()) return position.or_refuse("quota.position_missing");
    if (position) {
        move_row(changes, position.row(), command.territory);
        return std::nullopt;
    }
    if (to.department == from.department) return std::nullopt;
    const auto state_there = month_state(facts, to.department, month);
    if (!state_there) return state_there.error();
    if (*state_there != MonthState::open) return std::nullopt;
    changes.insert(QuotaPosition{.id = quota_position_id(command.retailer, month),
                                 .retailer = command.retailer,
                                 .territory = command.territory,
                                 .month = month});
    return std::nullopt;
}

}

Result<Changes> decide(const MoveRetailer& command, const Facts& facts, const Context& context) {
    const auto retailer = facts.find(command.retailer);
    if (!retailer) return retailer.or_refuse("retailers.retailer_unknown");
    if (auto changed = changed_meanwhile(retailer.row(), command.seen_version)) return *std::move(changed);
    if (retailer->territory == command.territory) return refuse("retailers.already_there");
    const auto from = facts.find(retailer->territory);
    if (!from) return from.or_refuse("staff.territory_unknown");
    const auto to = facts.find(command.territory);
    if (!to) return to.or_refuse("staff.territory_unknown");
    if (!may_move(context, *from) || !may_move(context, *to)) return not_permitted();

    Changes changes;
    if (auto refusal = move_record(changes, retailer.row(), command.territory, facts))
        return *std::move(refusal);
    if (auto refusal = move_what_is_his(changes, command, facts)) return *std::move(refusal);
    // Last month may still be open by its batch days; totals may be agreed up to two months ahead.
    for (int distance = -1; distance <= 2; ++distance) {
        const auto month = add_months(month_of(context.today()), distance);
        if (auto refusal = move_month(changes, command, *from, *to, month, facts, context))
            return *std::move(refusal);
    }
    if (changes.list().size() > largest_move) return refuse("retailers.move_too_large");
    return changes;
}

template const CommandInfo& command_info<MoveRetailer>();

}

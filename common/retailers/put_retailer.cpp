// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/retailers/put_retailer.h"

#include "common/calendar/month_state.h"
#include "common/quota/quota_position.h"
#include "common/rules/guards.h"
#include "common/rules/make_command.h"
#include "common/rules/seen_version.h"
#include "common/staff/rights.h"

namespace liangheng {
namespace {

constexpr std::size_t licence_digits = 12;
constexpr std::int64_t highest_grade = 30;

std::optional<Refusal> wrong_body(const PutRetailer& command, const Context& context) {
    if (command.licence_no.size() != licence_digits || !all_digits(command.licence_no))
        return refuse("retailers.licence_no_malformed", {{"licence_no", command.licence_no}});
    if (auto missing = missing_text({{"name", command.name}})) return missing;
    if (command.profile.size() > 1 || command.contact.size() > 1)
        return refuse("retailers.more_than_one_entry");
    const bool is_new = command.seen_version.value == 0;
    if (is_new && command.profile.empty()) return refuse("retailers.profile_missing");
    for (const auto& profile : command.profile) {
        if (profile.grade && (profile.grade->value < 1 || profile.grade->value > highest_grade))
            return refuse("retailers.grade_out_of_range");
        if (is_new) continue;
        if (auto past = in_the_past(profile.effective_from, context)) return past;
    }
    return std::nullopt;
}

std::optional<Refusal> insert_profile(Changes& changes, const PutRetailer& command, const Facts& facts) {
    for (const auto& entry : command.profile) {
        if (entry.trade_area) {
            const auto area = facts.find(*entry.trade_area);
            if (!area) return area.or_refuse("retailers.trade_area_unknown");
        }
        changes.insert(RetailerProfile{.id = entry.id,
                                       .retailer = command.id,
                                       .territory = command.territory,
                                       .market_type = entry.market_type,
                                       .format = entry.format,
                                       .size_class = entry.size_class,
                                       .area_type = entry.area_type,
                                       .supervision_class = entry.supervision_class,
                                       .grade = entry.grade,
                                       .credit_grade = entry.credit_grade,
                                       .effective_from = entry.effective_from,
                                       .trade_area = entry.trade_area});
    }
    return std::nullopt;
}

std::optional<Refusal> put_contact(Changes& changes, const PutRetailer& command, const Facts& facts) {
    for (const auto& entry : command.contact) {
        RetailerContact contact{.id = retailer_contact_id(command.id),
                                .retailer = command.id,
                                .territory = command.territory,
                                .phone = entry.phone,
                                .holder_birthday = entry.holder_birthday};
        if (entry.seen_version.value == 0) {
            changes.insert(std::move(contact));
            continue;
        }
        const auto present = facts.find(contact.id);
        if (!present) return present.or_refuse("retailers.contact_unknown");
        if (auto changed = changed_meanwhile(present.row(), entry.seen_version)) return changed;
        changes.update(present.row(), std::move(contact));
    }
    return std::nullopt;
}

// Who is not closed has a counter row in every open month of his department. A retailer who comes back may
// have it still; for a new one nothing is looked for.
std::optional<Refusal> insert_positions(Changes& changes, const PutRetailer& command,
                                        const Id<Department>& department, const Facts& facts, Date today) {
    const auto months = open_months(facts, department, today);
    if (!months) return months.error();
    for (const auto month : *months) {
        QuotaPosition position{.id = quota_position_id(command.id, month),
                               .retailer = command.id,
                               .territory = command.territory,
                               .month = month};
        if (command.seen_version.value != 0) {
            const auto present = facts.find(position.id);
            if (present.unknown()) return present.or_refuse("quota.position_missing");
            if (present) continue;
        }
        changes.insert(position);
    }
    return std::nullopt;
}

}

Result<Changes> decide(const PutRetailer& command, const Facts& facts, const Context& context) {
    if (auto wrong = wrong_body(command, context)) return *std::move(wrong);
    const auto territory = facts.find(command.territory);
    if (!territory) return territory.or_refuse("staff.territory_unknown");
    if (!cares_for(context, *territory)) return not_permitted();

    Retailer retailer{.id = command.id,
                      .licence_no = command.licence_no,
                      .name = command.name,
                      .holder = command.holder,
                      .address = command.address,
                      .territory = command.territory,
                      .order_weekday = command.order_weekday,
                      .status = command.status,
                      .licence_valid_to = command.licence_valid_to,
                      .reading = command.reading};
    Changes changes;
    bool needs_positions = command.status != RetailerStatus::closed;
    if (command.seen_version.value == 0) {
        changes.insert(std::move(retailer));
    } else {
        const auto present = facts.find(command.id);
        if (!present) return present.or_refuse("retailers.retailer_unknown");
        if (auto changed = changed_meanwhile(present.row(), command.seen_version)) return *std::move(changed);
        if (present->territory != command.territory) return refuse("retailers.territory_by_move_retailer");
        needs_positions = needs_positions && present->status == RetailerStatus::closed;
        changes.update(present.row(), std::move(retailer));
    }
    if (auto refusal = insert_profile(changes, command, facts)) return *std::move(refusal);
    if (auto refusal = put_contact(changes, command, facts)) return *std::move(refusal);
    if (!needs_positions) return changes;
    if (auto refusal = insert_positions(changes, command, territory->department, facts, context.today()))
        return *std::move(refusal);
    return changes;
}

template const CommandInfo& command_info<PutRetailer>();

}

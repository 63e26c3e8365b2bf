// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/rules/refusal_sentences.h"

#include "common/schema/description.h"

#include <algorithm>
#include <array>

namespace liangheng {
namespace {

// Sorted by code.
constexpr std::array sentences{
    RefusalSentence{"auth.cloned_profile",
                    FIELD_LABEL("refusal", "This profile is in use at another place; sign in again")},
    RefusalSentence{"auth.expired", FIELD_LABEL("refusal", "The sign-in has expired; sign in again")},
    RefusalSentence{"auth.locked",
                    FIELD_LABEL("refusal", "This login is locked; the administrator can unlock it")},
    RefusalSentence{"auth.login_required", FIELD_LABEL("refusal", "Sign in first")},
    RefusalSentence{"auth.not_permitted", FIELD_LABEL("refusal", "Your roles do not permit this")},
    RefusalSentence{"auth.queue", FIELD_LABEL("refusal", "Many people are signing in; please wait")},
    RefusalSentence{"auth.throttled",
                    FIELD_LABEL("refusal", "Too many attempts; try again in %{seconds} seconds")},
    RefusalSentence{"auth.wrong_password", FIELD_LABEL("refusal", "User name or password is wrong")},
    RefusalSentence{"calendar.cutoff_before_its_day",
                    FIELD_LABEL("refusal", "The cut-off of the order day %{date} lies before that day")},
    RefusalSentence{
        "calendar.cutoff_before_opening",
        FIELD_LABEL("refusal", "The cut-off of the order day %{date} lies before the opening of the cycle")},
    RefusalSentence{"calendar.cycle_begun",
                    FIELD_LABEL("refusal", "The cycle has been opened already; its plan stays as it is")},
    RefusalSentence{"calendar.cycle_keeps_department",
                    FIELD_LABEL("refusal", "A cycle stays in its department")},
    RefusalSentence{"calendar.cycle_not_open", FIELD_LABEL("refusal", "The cycle is not open")},
    RefusalSentence{"calendar.cycle_unknown", FIELD_LABEL("refusal", "There is no such cycle")},
    RefusalSentence{"calendar.day_outside_cycle",
                    FIELD_LABEL("refusal", "The order day %{date} does not lie in the cycle")},
    RefusalSentence{
        "calendar.last_days_out_of_order",
        FIELD_LABEL("refusal",
                    "Opening, last order day, last signing day and last batch day must follow each other")},
    RefusalSentence{"calendar.month_closed", FIELD_LABEL("refusal", "The month is closed")},
    RefusalSentence{"calendar.no_regular_day", FIELD_LABEL("refusal", "A cycle needs a regular order day")},
    RefusalSentence{"calendar.number_taken",
                    FIELD_LABEL("refusal", "The month has a cycle of this number already")},
    RefusalSentence{"calendar.number_zero",
                    FIELD_LABEL("refusal", "The cycles of a month are numbered from 1")},
    RefusalSentence{"calendar.too_early", FIELD_LABEL("refusal", "It is too early; due at %{due}")},
    RefusalSentence{
        "calendar.weekday_twice",
        FIELD_LABEL("refusal", "Two regular order days are of the same weekday; the second is %{date}")},
    RefusalSentence{"not_available", FIELD_LABEL("refusal", "This version does not offer it yet")},
    RefusalSentence{
        "online_only",
        FIELD_LABEL("refusal",
                    "This needs a connection at the moment of the decision; do it again while connected")},
    RefusalSentence{"orders.after_cutoff",
                    FIELD_LABEL("refusal", "The order day was closed at %{cutoff_at}")},
    RefusalSentence{"orders.batch_not_replaced",
                    FIELD_LABEL("refusal", "An order of a signed sheet cannot be replaced")},
    RefusalSentence{
        "orders.cut_by_cap",
        FIELD_LABEL("refusal",
                    "The cap of the month cut the order: asked %{requested}, accepted %{accepted}")},
    RefusalSentence{
        "orders.cut_not_on_sale",
        FIELD_LABEL("refusal", "Some products are not on sale: asked %{requested}, accepted %{accepted}")},
    RefusalSentence{"orders.cycle_not_open", FIELD_LABEL("refusal", "The cycle is not open")},
    RefusalSentence{"orders.cycle_of_other_department",
                    FIELD_LABEL("refusal", "The cycle belongs to another department than the retailer")},
    RefusalSentence{"orders.cycle_unknown", FIELD_LABEL("refusal", "There is no such cycle")},
    RefusalSentence{"orders.day_not_regular", FIELD_LABEL("refusal", "This is no regular order day")},
    RefusalSentence{"orders.day_of_other_cycle",
                    FIELD_LABEL("refusal", "The order day belongs to another cycle")},
    RefusalSentence{"orders.day_unknown", FIELD_LABEL("refusal", "There is no such order day")},
    RefusalSentence{"orders.history_in_future",
                    FIELD_LABEL("refusal", "An order of the past cannot be of %{date}")},
    RefusalSentence{"orders.history_stays",
                    FIELD_LABEL("refusal", "Imported orders of the past stay as they are")},
    RefusalSentence{"orders.licence_expired",
                    FIELD_LABEL("refusal", "The licence of the retailer was valid to %{valid_to}")},
    RefusalSentence{"orders.no_lines", FIELD_LABEL("refusal", "An order needs a line")},
    RefusalSentence{"orders.not_his_weekday",
                    FIELD_LABEL("refusal", "The retailer orders on another weekday")},
    RefusalSentence{"orders.not_to_be_cancelled",
                    FIELD_LABEL("refusal", "An order in this state cannot be cancelled")},
    RefusalSentence{"orders.order_unknown", FIELD_LABEL("refusal", "There is no such order")},
    RefusalSentence{
        "orders.own_territory",
        FIELD_LABEL("refusal",
                    "Nobody orders for retailers of a territory that he holds as customer manager")},
    RefusalSentence{"orders.price_missing",
                    FIELD_LABEL("refusal", "Line %{sequence}: the product has no price for this day")},
    RefusalSentence{
        "orders.product_twice",
        FIELD_LABEL("refusal", "Line %{sequence}: the product stands in an earlier line already")},
    RefusalSentence{"orders.product_unknown",
                    FIELD_LABEL("refusal", "Line %{sequence}: there is no such product")},
    RefusalSentence{"orders.quantity_zero",
                    FIELD_LABEL("refusal", "Line %{sequence}: the quantity must be more than 0")},
    RefusalSentence{"orders.retailer_not_active", FIELD_LABEL("refusal", "The retailer is not active")},
    RefusalSentence{"orders.retailer_unknown", FIELD_LABEL("refusal", "There is no such retailer")},
    RefusalSentence{"orders.too_many_lines", FIELD_LABEL("refusal", "An order has at most %{most} lines")},
    RefusalSentence{"outbox.already_sent", FIELD_LABEL("refusal", "The command has been sent already")},
    RefusalSentence{"outbox.already_settled", FIELD_LABEL("refusal", "The command is settled already")},
    RefusalSentence{"outbox.disk_full",
                    FIELD_LABEL("refusal", "The disk of this computer is full; nothing was saved")},
    RefusalSentence{"outbox.full", FIELD_LABEL("refusal", "Too many commands wait to be sent")},
    RefusalSentence{"outbox.no_user", FIELD_LABEL("refusal", "Nobody has signed in at this profile yet")},
    RefusalSentence{"outbox.not_refused",
                    FIELD_LABEL("refusal", "Only a refused command can be sent again or discarded")},
    RefusalSentence{"outbox.too_large", FIELD_LABEL("refusal", "The command is too large")},
    RefusalSentence{"outbox.unknown", FIELD_LABEL("refusal", "There is no such command in the outbox")},
    RefusalSentence{"policies.not_the_owner",
                    FIELD_LABEL("refusal", "Your roles may not change the parameter %{key}")},
    RefusalSentence{"policies.parameter_unknown", FIELD_LABEL("refusal", "There is no parameter %{key}")},
    RefusalSentence{"policies.value_of_other_type",
                    FIELD_LABEL("refusal", "%{value} is no value of the parameter %{key}")},
    RefusalSentence{"products.brand_unknown", FIELD_LABEL("refusal", "There is no such brand")},
    RefusalSentence{"products.empty_packing",
                    FIELD_LABEL("refusal", "Packs, sticks and cartons of a package are at least 1")},
    RefusalSentence{"products.price_of_day_exists",
                    FIELD_LABEL("refusal", "The product has another price of %{day} already")},
    RefusalSentence{"products.price_zero", FIELD_LABEL("refusal", "The wholesale price must be more than 0")},
    RefusalSentence{"products.product_unknown", FIELD_LABEL("refusal", "There is no such product")},
    RefusalSentence{"products.withdrawn_before_sale",
                    FIELD_LABEL("refusal", "The product would be withdrawn before it is on sale")},
    RefusalSentence{"protocol.malformed",
                    FIELD_LABEL("refusal", "The message is malformed: %{field} %{reason}")},
    RefusalSentence{"protocol.unsupported",
                    FIELD_LABEL("refusal", "The other side speaks another version of the protocol")},
    RefusalSentence{"quota.band_from_a_coming_month",
                    FIELD_LABEL("refusal", "A band changes from a coming month on")},
    RefusalSentence{
        "quota.band_out_of_range",
        FIELD_LABEL("refusal", "The band of this size class lies between %{from} and %{to} basis points")},
    RefusalSentence{"quota.band_too_large", FIELD_LABEL("refusal", "A band is at most 100 %")},
    RefusalSentence{"quota.cap_below_ordered",
                    FIELD_LABEL("refusal", "The retailer has ordered more than the new cap already")},
    RefusalSentence{"quota.month_not_closed", FIELD_LABEL("refusal", "The month %{month} is not closed yet")},
    RefusalSentence{"quota.month_not_due", FIELD_LABEL("refusal", "The month opens at %{due}")},
    RefusalSentence{"quota.month_without_cycle",
                    FIELD_LABEL("refusal", "The month %{month} has no cycle in this department")},
    RefusalSentence{
        "quota.position_missing",
        FIELD_LABEL("refusal",
                    "The retailer has no counter row in this month; his month has not been opened")},
    RefusalSentence{
        "quota.total_effective",
        FIELD_LABEL("refusal",
                    "The agreed total is effective; only a rebalance or a change of the sum alters it")},
    RefusalSentence{"quota.total_too_large",
                    FIELD_LABEL("refusal", "An agreed total is at most %{largest} cartons")},
    RefusalSentence{"quota.total_unknown", FIELD_LABEL("refusal", "There is no such agreed total")},
    RefusalSentence{"retailers.already_there",
                    FIELD_LABEL("refusal", "The retailer belongs to this territory already")},
    RefusalSentence{"retailers.contact_unknown", FIELD_LABEL("refusal", "The retailer has no contact yet")},
    RefusalSentence{
        "retailers.effective_total_in_open_month",
        FIELD_LABEL("refusal",
                    "The agreed total of %{month} is effective; the retailer moves by a change of the sum")},
    RefusalSentence{"retailers.grade_out_of_range", FIELD_LABEL("refusal", "A grade lies between 1 and 30")},
    RefusalSentence{"retailers.licence_no_malformed",
                    FIELD_LABEL("refusal", "The licence number %{licence_no} has not exactly 12 digits")},
    RefusalSentence{"retailers.more_than_one_entry",
                    FIELD_LABEL("refusal", "Only one profile and one contact can be saved at a time")},
    RefusalSentence{
        "retailers.move_too_large",
        FIELD_LABEL("refusal", "The retailer has too many open documents to be moved in one step")},
    RefusalSentence{"retailers.profile_missing", FIELD_LABEL("refusal", "The retailer needs a profile")},
    RefusalSentence{"retailers.retailer_unknown", FIELD_LABEL("refusal", "There is no such retailer")},
    RefusalSentence{"retailers.territory_by_move_retailer",
                    FIELD_LABEL("refusal", "A retailer changes his territory by being moved")},
    RefusalSentence{"rules.day_in_past", FIELD_LABEL("refusal", "%{day} lies in the past")},
    RefusalSentence{"rules.not_first_of_month",
                    FIELD_LABEL("refusal", "%{day} is not the first day of a month")},
    RefusalSentence{"rules.text_missing", FIELD_LABEL("refusal", "%{field} must not be empty")},
    RefusalSentence{"staff.county_has_no_parent",
                    FIELD_LABEL("refusal", "The county is part of no other department")},
    RefusalSentence{"staff.department_unknown", FIELD_LABEL("refusal", "There is no such department")},
    RefusalSentence{"staff.employee_not_active", FIELD_LABEL("refusal", "The employee is not active")},
    RefusalSentence{"staff.employee_unknown", FIELD_LABEL("refusal", "There is no such employee")},
    RefusalSentence{"staff.ends_before_it_begins",
                    FIELD_LABEL("refusal", "The last day lies before the first")},
    RefusalSentence{"staff.first_holder_in_future",
                    FIELD_LABEL("refusal", "The first customer manager of a territory holds it at once")},
    RefusalSentence{
        "staff.first_holder_missing",
        FIELD_LABEL("refusal", "A new territory needs a first customer manager with a first day")},
    RefusalSentence{"staff.holder_by_assign_territory",
                    FIELD_LABEL("refusal", "A territory gets another customer manager by being assigned")},
    RefusalSentence{"staff.left_before_joined",
                    FIELD_LABEL("refusal", "The employee would have left before he joined")},
    RefusalSentence{"staff.locks_himself", FIELD_LABEL("refusal", "Nobody locks his own login")},
    RefusalSentence{"staff.login_unknown", FIELD_LABEL("refusal", "The employee has no login")},
    RefusalSentence{"staff.not_a_service_department",
                    FIELD_LABEL("refusal", "This belongs to a service department")},
    RefusalSentence{
        "staff.not_customer_manager_there",
        FIELD_LABEL("refusal", "The employee is no customer manager of this department on that day")},
    RefusalSentence{"staff.only_inspectors_lead_squads",
                    FIELD_LABEL("refusal", "Only inspectors lead squads")},
    RefusalSentence{"staff.parent_missing", FIELD_LABEL("refusal", "The department must be part of another")},
    RefusalSentence{"staff.parent_of_wrong_kind",
                    FIELD_LABEL("refusal", "The department cannot be part of a department of that kind")},
    RefusalSentence{"staff.role_assignment_unknown",
                    FIELD_LABEL("refusal", "There is no such role assignment")},
    RefusalSentence{"staff.role_ended", FIELD_LABEL("refusal", "The role has ended already")},
    RefusalSentence{"staff.role_not_held",
                    FIELD_LABEL("refusal", "The person does not hold this role on these days")},
    RefusalSentence{"staff.role_of_other_department_kind",
                    FIELD_LABEL("refusal", "The role cannot be held in a department of this kind")},
    RefusalSentence{"staff.substitutes_himself", FIELD_LABEL("refusal", "Nobody stands in for himself")},
    RefusalSentence{
        "staff.substitution_begun",
        FIELD_LABEL("refusal", "The substitution has begun; only its last day and reason change")},
    RefusalSentence{"staff.substitution_over", FIELD_LABEL("refusal", "The substitution is over")},
    RefusalSentence{"staff.substitution_unknown", FIELD_LABEL("refusal", "There is no such substitution")},
    RefusalSentence{"staff.territory_keeps_department",
                    FIELD_LABEL("refusal", "A territory stays in its department")},
    RefusalSentence{"staff.territory_unknown", FIELD_LABEL("refusal", "There is no such territory")},
    RefusalSentence{"sync.cannot_tell",
                    FIELD_LABEL("refusal", "This computer does not know enough to tell; the server decides")},
    RefusalSentence{
        "sync.changed_meanwhile",
        FIELD_LABEL("refusal",
                    "The record has been changed since you saw it: version %{seen}, now %{present}")},
    RefusalSentence{"sync.dependency_refused",
                    FIELD_LABEL("refusal", "A command that this one needs was refused: %{command}")},
    RefusalSentence{"sync.dependency_unknown",
                    FIELD_LABEL("refusal", "A command that this one needs never arrived: %{command}")},
    RefusalSentence{"sync.desk_too_old",
                    FIELD_LABEL("refusal", "This program is too old for the server; update it")},
    RefusalSentence{
        "sync.epoch",
        FIELD_LABEL("refusal", "The server's data have another history; this computer loads them anew")},
    RefusalSentence{
        "sync.expired",
        FIELD_LABEL("refusal", "The command is too old: later ones of this computer are settled already")},
    RefusalSentence{"sync.id_reused",
                    FIELD_LABEL("refusal", "Another command with the same id was executed already")},
    RefusalSentence{"sync.later", FIELD_LABEL("refusal", "The server will decide later")},
    RefusalSentence{"sync.malformed", FIELD_LABEL("refusal", "The command cannot be read")},
    RefusalSentence{
        "sync.quarantined",
        FIELD_LABEL("refusal",
                    "The server failed at this command three times; the administrator has been told")},
    RefusalSentence{"sync.row_exists",
                    FIELD_LABEL("refusal", "There is a record with this key already: %{entity} %{id}")},
    RefusalSentence{
        "sync.server_too_old",
        FIELD_LABEL("refusal", "The server is older than this program; it must be updated first")},
    RefusalSentence{"sync.unknown_command",
                    FIELD_LABEL("refusal", "The server does not know the command %{kind}")},
    RefusalSentence{"sync.value_taken",
                    FIELD_LABEL("refusal", "This value of %{field} stands in another record already")},
    RefusalSentence{
        "value.bad_text",
        FIELD_LABEL("refusal", "%{field}: \"%{value}\" holds characters that are not allowed (%{expected})")},
    RefusalSentence{"value.missing", FIELD_LABEL("refusal", "%{field}: a value is missing")},
    RefusalSentence{"value.no_match",
                    FIELD_LABEL("refusal", "%{field}: nothing in \"%{value}\" matches %{expected}")},
    RefusalSentence{"value.not_a_date",
                    FIELD_LABEL("refusal", "%{field}: \"%{value}\" is no date of the form %{expected}")},
    RefusalSentence{"value.not_a_number",
                    FIELD_LABEL("refusal", "%{field}: \"%{value}\" is no number such as %{expected}")},
    RefusalSentence{
        "value.not_an_id",
        FIELD_LABEL("refusal", "%{field}: \"%{value}\" is no id of %{expected} hexadecimal digits")},
    RefusalSentence{"value.out_of_range",
                    FIELD_LABEL("refusal", "%{field}: %{value} is outside %{expected}")},
    RefusalSentence{"value.too_long",
                    FIELD_LABEL("refusal", "%{field}: \"%{value}\" is longer than %{expected}")},
    RefusalSentence{"value.unknown_choice",
                    FIELD_LABEL("refusal", "%{field}: \"%{value}\" is none of %{expected}")},
    RefusalSentence{"value.wrong_digits",
                    FIELD_LABEL("refusal", "%{field}: \"%{value}\" has not exactly %{expected} digits")},
};

}

std::span<const RefusalSentence> refusal_sentences() { return sentences; }

const char* refusal_sentence(std::string_view code) {
    const auto found =
        std::lower_bound(sentences.begin(), sentences.end(), code,
                         [](const RefusalSentence& row, std::string_view c) { return row.code < c; });
    return found != sentences.end() && found->code == code ? found->sentence : nullptr;
}

std::string fill_sentence(std::string_view sentence, const Arguments& arguments) {
    std::string text;
    while (!sentence.empty()) {
        const auto begin = sentence.find("%{");
        const auto end = begin == sentence.npos ? begin : sentence.find('}', begin);
        text += sentence.substr(0, end == sentence.npos ? sentence.npos : begin);
        if (end == sentence.npos) break;
        const auto name = sentence.substr(begin + 2, end - begin - 2);
        const auto given = std::find_if(arguments.begin(), arguments.end(),
                                        [&](const Argument& argument) { return argument.name == name; });
        text += given == arguments.end() ? std::string(name) : given->value;
        sentence.remove_prefix(end + 1);
    }
    return text;
}

std::string refusal_text(const Refusal& refusal) {
    const char* sentence = refusal_sentence(refusal.code);
    return sentence ? fill_sentence(sentence, refusal.arguments) : refusal.code;
}

}

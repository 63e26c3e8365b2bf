// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/retailers/retailer_forms.h"

#include "client/lists/entity_lookup.h"
#include "client/pages/orders/order_book.h"
#include "common/retailers/move_retailer.h"
#include "common/retailers/put_retailer.h"

#include <QCoreApplication>

#include <set>

namespace liangheng {
namespace {

Id<Retailer> retailer_of(const FormValues& values, const char* path) {
    const auto id = values.find(path);
    return {id == values.end() ? Uuid{} : uuid_from_bytes(id->second.bytes).value_or(Uuid{})};
}

void fill_profile(const RetailerProfile& profile, FormValues& values) {
    const auto& entity = info<RetailerProfile>();
    for (const auto& field : entity.fields)
        if (field.name != "id" && field.name != "effective_from")
            values["profile/" + std::string(field.name)] = [&] {
                const auto cell = field.get(&profile);
                return OwnedCell{cell.type, cell.integer, std::string(cell.bytes)};
            }();
}

// A profile that is changed counts from today on, unless the person says another day.
void fill_retailer(LocalOffice& office, const FormSubject& subject, FormValues& values) {
    const auto today = date_of(office.clock());
    values["profile/effective_from"] = form_value(today);
    values["contact/seen_version"] = OwnedCell::of(0);
    values["contact/phone"] = OwnedCell::text({});
    if (!subject.record) {
        values["status"] = form_value(RetailerStatus::active);
        return;
    }
    const Id<Retailer> retailer{subject.record};
    const RetailerProfile* latest = nullptr;
    const auto profiles = records_naming<RetailerProfile>(office, "retailer", retailer.value);
    for (const auto& profile : profiles)
        if (profile.effective_from <= today && (!latest || latest->effective_from <= profile.effective_from))
            latest = &profile;
    if (latest) fill_profile(*latest, values);
    const auto contact = office.facts().find(retailer_contact_id(retailer));
    if (!contact) return;
    values["contact/seen_version"] = OwnedCell::of(contact.row().version());
    values["contact/phone"] = form_value(contact->phone);
    values["contact/holder_birthday"] = form_value(contact->holder_birthday);
}

// His orders that are still to be delivered, in cycles that are open: closing him takes none back.
int live_orders(LocalOffice& office, const Id<Retailer>& retailer) {
    const auto shop = office.facts().find(retailer);
    if (!shop) return 0;
    const auto territory = office.facts().find(shop->territory);
    if (!territory) return 0;
    ReplicaSource source(office, queries::orders_of_cycle);
    const auto& row = source.row();
    const ListFilter filter{.words = {},
                            .searched = {},
                            .one_of = {{field_position(row, "retailer"), {parameter(retailer)}},
                                       {field_position(row, "state"),
                                        {parameter(OrderState::captured), parameter(OrderState::accepted),
                                         parameter(OrderState::partly_accepted)}}}};
    std::set<Id<OrderCycle>> cycles;
    for (const auto& open : OrderBook(office).open_days(territory->department)) cycles.insert(open.cycle.id);
    std::int64_t count = 0;
    for (const auto& cycle : cycles) {
        source.set_parameters({parameter(cycle)});
        count += source.count(filter);
    }
    return static_cast<int>(count);
}

QString orders_that_stay(LocalOffice& office, const FormValues& values) {
    const auto status = values.find("status");
    if (status == values.end() || status->second.integer == static_cast<std::int64_t>(RetailerStatus::active))
        return {};
    const int count = live_orders(office, retailer_of(values, "id"));
    if (count == 0) return {};
    return QCoreApplication::translate(
        "RetailerForms",
        "%n order(s) of him in the open cycle stay and are delivered; cancel them if they should not be.",
        nullptr, count);
}

// A function: forms may be asked for before the objects of this file are made.
std::vector<FormFault> retailer_faults() {
    return {
        {"retailers.licence_no_malformed", "licence_no"},
        {"retailers.grade_out_of_range", "profile/grade"},
        {"retailers.profile_missing", "profile/market_type"},
        {"retailers.trade_area_unknown", "profile/trade_area"},
        {"retailers.territory_by_move_retailer", "territory"},
        {"staff.territory_unknown", "territory"},
        {"auth.not_permitted", "territory"},
        {"rules.day_in_past", "profile/effective_from"},
    };
}

}

const FormSpec& retailer_form() {
    static const FormSpec spec{
        .name = "retailer",
        .title = QT_TRANSLATE_NOOP("form", "Retailer"),
        .command = &command_info<PutRetailer>,
        .record = &info<Retailer>,
        .groups = {{QT_TRANSLATE_NOOP("form", "Licence and shop"),
                    {"licence_no", "licence_valid_to", "name", "holder", "address", "territory",
                     "order_weekday"}},
                   {QT_TRANSLATE_NOOP("form", "Attributes from a day on"),
                    {"profile/market_type", "profile/format", "profile/size_class", "profile/area_type",
                     "profile/supervision_class", "profile/trade_area", "profile/grade",
                     "profile/credit_grade", "profile/effective_from"}},
                   {QT_TRANSLATE_NOOP("form", "Contact"), {"contact/phone", "contact/holder_birthday"}}},
        .required = {"name", "holder", "address"},
        .fresh_ids = {"profile/id"},
        .kept = {"territory"},
        .faults = retailer_faults(),
        .fill = fill_retailer,
        .remark = {},
    };
    return spec;
}

const FormSpec& licence_form() {
    static const FormSpec spec{
        .name = "licence",
        .title = QT_TRANSLATE_NOOP("form", "Licence"),
        .command = &command_info<PutRetailer>,
        .record = &info<Retailer>,
        .groups = {{nullptr, {"licence_no", "licence_valid_to", "holder"}}},
        .required = {"holder"},
        .fresh_ids = {},
        .kept = {},
        .faults = retailer_faults(),
        .fill = {},
        .remark = {},
    };
    return spec;
}

const FormSpec& retailer_status_form() {
    static const FormSpec spec{
        .name = "retailer_status",
        .title = QT_TRANSLATE_NOOP("form", "Status of the retailer"),
        .command = &command_info<PutRetailer>,
        .record = &info<Retailer>,
        .groups = {{nullptr, {"status"}}},
        .required = {},
        .fresh_ids = {},
        .kept = {},
        .faults = {},
        .fill = {},
        .remark = orders_that_stay,
    };
    return spec;
}

const FormSpec& move_retailer_form() {
    static const FormSpec spec{
        .name = "move_retailer",
        .title = QT_TRANSLATE_NOOP("form", "Another territory"),
        .command = &command_info<MoveRetailer>,
        .record = &info<Retailer>,
        .id = "retailer",
        .groups = {{nullptr, {"territory"}}},
        .required = {},
        .fresh_ids = {},
        .kept = {},
        .faults = {{"retailers.already_there", "territory"}, {"auth.not_permitted", "territory"}},
        .fill = {},
        .remark = {},
    };
    return spec;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// A retailer is registered or changed, with his profile and his contact.
#pragma once

#include "common/retailers/retailer_contact.h"
#include "common/retailers/retailer_profile.h"
#include "common/rules/command.h"

namespace liangheng {

/// Attributes of a retailer from a day on, inside put_retailer.
struct ProfileEntry {
    Id<RetailerProfile> id;
    MarketType market_type = MarketType::town;
    ShopFormat format = ShopFormat::grocery;
    SizeClass size_class = SizeClass::small;
    AreaType area_type = AreaType::county_seat;
    SupervisionClass supervision_class = SupervisionClass::collaborative;
    std::optional<Count> grade;
    std::optional<std::string> credit_grade;
    Date effective_from;
    std::optional<Id<TradeAreaKind>> trade_area;
};

template<> struct Description<ProfileEntry> {
    static constexpr auto part = describe_part(702, "profile_entry");
    static constexpr auto fields = std::tuple{
        field<&ProfileEntry::id>(1, "id", FIELD_LABEL("field", "Id")),
        field<&ProfileEntry::market_type>(2, "market_type", FIELD_LABEL("field", "Market type")),
        field<&ProfileEntry::format>(3, "format", FIELD_LABEL("field", "Format")),
        field<&ProfileEntry::size_class>(4, "size_class", FIELD_LABEL("field", "Size class")),
        field<&ProfileEntry::area_type>(5, "area_type", FIELD_LABEL("field", "Area type")),
        field<&ProfileEntry::supervision_class>(6, "supervision_class", FIELD_LABEL("field", "Supervision")),
        field<&ProfileEntry::grade>(7, "grade", FIELD_LABEL("field", "Grade")),
        field<&ProfileEntry::credit_grade>(8, "credit_grade", FIELD_LABEL("field", "Credit grade"),
                                           limit(20)),
        field<&ProfileEntry::effective_from>(9, "effective_from", FIELD_LABEL("field", "Effective from")),
        field<&ProfileEntry::trade_area>(10, "trade_area", FIELD_LABEL("field", "Trade area")),
    };
};
static_assert(complete<ProfileEntry>);

/// Telephone and birthday inside put_retailer.
struct ContactEntry {
    Count seen_version; ///< of the contact's row; 0: there was none
    std::string phone;
    std::optional<Date> holder_birthday;
};

template<> struct Description<ContactEntry> {
    static constexpr auto part = describe_part(703, "contact_entry");
    static constexpr auto fields = std::tuple{
        field<&ContactEntry::seen_version>(1, "seen_version", FIELD_LABEL("field", "Version seen")),
        field<&ContactEntry::phone>(2, "phone", FIELD_LABEL("field", "Telephone"), personal, limit(40)),
        field<&ContactEntry::holder_birthday>(3, "holder_birthday", FIELD_LABEL("field", "Holder's birthday"),
                                              personal),
    };
};
static_assert(complete<ContactEntry>);

/// Registers a retailer, with a counter row for each open month of his department, or changes the one that
/// was seen. A new profile takes effect from its day on; profiles in use stay as they are.
struct PutRetailer {
    Id<Retailer> id;
    Count seen_version; ///< 0: a new row
    std::string licence_no;
    std::string name;
    std::string holder;
    std::string address;
    Id<Territory> territory; ///< changes by move_retailer only
    Weekday order_weekday = Weekday::monday;
    RetailerStatus status = RetailerStatus::active;
    Date licence_valid_to;
    std::vector<ProfileEntry> profile; ///< one, or none when it stays; a new retailer needs one
    std::vector<ContactEntry> contact; ///< one, or none when it stays
    std::optional<std::string> reading; ///< of the name, where the computed one is wrong
};

template<> struct Description<PutRetailer> {
    static constexpr auto command =
        describe_command(121, "put_retailer", FIELD_LABEL("command", "Save a retailer"),
                         may(Role::customer_manager, Role::market_manager, Role::service_staff));
    static constexpr auto fields = std::tuple{
        field<&PutRetailer::id>(1, "id", FIELD_LABEL("field", "Id")),
        field<&PutRetailer::seen_version>(2, "seen_version", FIELD_LABEL("field", "Version seen")),
        field<&PutRetailer::licence_no>(3, "licence_no", FIELD_LABEL("field", "Licence no."), digits(12)),
        field<&PutRetailer::name>(4, "name", FIELD_LABEL("field", "Name"), limit(200)),
        field<&PutRetailer::holder>(5, "holder", FIELD_LABEL("field", "Holder"), limit(100)),
        field<&PutRetailer::address>(6, "address", FIELD_LABEL("field", "Address"), limit(400)),
        field<&PutRetailer::territory>(7, "territory", FIELD_LABEL("field", "Territory")),
        field<&PutRetailer::order_weekday>(8, "order_weekday", FIELD_LABEL("field", "Order weekday")),
        field<&PutRetailer::status>(9, "status", FIELD_LABEL("field", "Status")),
        field<&PutRetailer::licence_valid_to>(10, "licence_valid_to",
                                              FIELD_LABEL("field", "Licence valid to")),
        field<&PutRetailer::profile>(11, "profile", FIELD_LABEL("field", "Profile"), limit(1)),
        field<&PutRetailer::contact>(12, "contact", FIELD_LABEL("field", "Contact"), limit(1)),
        field<&PutRetailer::reading>(13, "reading", FIELD_LABEL("field", "Reading"), limit(200)),
    };
};
static_assert(complete<PutRetailer>);

Result<Changes> decide(const PutRetailer& command, const Facts& facts, const Context& context);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Retailers: the licensed shops that order from the company. They have no login.
#pragma once

#include "common/calendar/weekday.h"
#include "common/staff/territory.h"

namespace liangheng {

enum class RetailerStatus { active, suspended, closed };
BOOST_DESCRIBE_ENUM(RetailerStatus, active, suspended, closed)

template<> struct EnumLabels<RetailerStatus> {
    static constexpr std::string_view name = "RetailerStatus";
    static constexpr std::array<std::string_view, 3> labels{
        FIELD_LABEL("value", "Active"), FIELD_LABEL("value", "Suspended"), FIELD_LABEL("value", "Closed")};
};

/// A licensed shop that orders from the company (零售户).
struct Retailer {
    Id<Retailer> id;
    std::string licence_no; ///< 12 digits: 6 area, 1 nature, 5 serial; leading zeros count
    std::string name;
    std::string holder; ///< person named on the licence (持证人)
    std::string address;
    Id<Territory> territory;                 ///< decides the bucket of the row
    Weekday order_weekday = Weekday::monday; ///< the day on which the order desk calls (访销日)
    RetailerStatus status = RetailerStatus::active;
    Date licence_valid_to;              ///< last day of the licence
    std::optional<std::string> reading; ///< how the name is read, where staff correct it: "yong xing" or "yx"
};

template<> struct Description<Retailer> {
    static constexpr auto entity = describe(11, "retailer", FIELD_LABEL("entity", "Retailer"),
                                            in_territory("territory"), indexed("territory"), with_story);
    static constexpr auto fields = std::tuple{
        field<&Retailer::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&Retailer::licence_no>(2, "licence_no", FIELD_LABEL("field", "Licence no."), unique,
                                     digits(12)),
        field<&Retailer::name>(3, "name", FIELD_LABEL("field", "Name"), limit(200), read_as_goods),
        field<&Retailer::holder>(4, "holder", FIELD_LABEL("field", "Holder"), limit(100), read_as_person),
        field<&Retailer::address>(5, "address", FIELD_LABEL("field", "Address"), limit(400)),
        field<&Retailer::territory>(6, "territory", FIELD_LABEL("field", "Territory")),
        field<&Retailer::order_weekday>(7, "order_weekday", FIELD_LABEL("field", "Order weekday")),
        field<&Retailer::status>(8, "status", FIELD_LABEL("field", "Status")),
        field<&Retailer::licence_valid_to>(9, "licence_valid_to", FIELD_LABEL("field", "Licence valid to")),
        field<&Retailer::reading>(10, "reading", FIELD_LABEL("field", "Reading"), limit(200),
                                  corrects("name")),
    };
};
static_assert(complete<Retailer>);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Named queries over retailers: the list with where each stands in a month.
#pragma once

#include "common/base/quantity.h"
#include "common/retailers/retailer_profile.h"
#include "common/sql/named_query.h"

namespace liangheng {

/// A retailer with his class, and agreed, cap, ordered and remaining of a month. Demand is another thing and
/// another list.
struct ListedRetailer {
    Id<Retailer> id;
    std::string licence_no;
    std::string name;
    std::optional<std::string> retailer_class; ///< market type, format, size: "CZ1"; absent without a profile
    std::optional<Cartons> agreed;             ///< absent: his month has not been opened
    std::optional<Cartons> cap;
    std::optional<Cartons> ordered;
    std::optional<Cartons> remaining; ///< cap − ordered
    Weekday order_weekday = Weekday::monday;
    RetailerStatus status = RetailerStatus::active;
    Date licence_valid_to;
    std::string holder;
    std::string address;
    std::optional<std::string> territory_name;
    bool pending = false;  ///< the figures hold orders of this desk that the server has not decided
    std::string name_full; ///< how the name is read: by it the list is ordered
};

template<> struct Description<ListedRetailer> {
    static constexpr auto part = describe_part(821, "listed_retailer");
    static constexpr auto fields = std::tuple{
        field<&ListedRetailer::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&ListedRetailer::licence_no>(2, "licence_no", FIELD_LABEL("field", "Licence no."), digits(12)),
        field<&ListedRetailer::name>(3, "name", FIELD_LABEL("field", "Retailer")),
        field<&ListedRetailer::retailer_class>(4, "retailer_class", FIELD_LABEL("field", "Class"), limit(8)),
        field<&ListedRetailer::agreed>(5, "agreed", FIELD_LABEL("field", "Agreed")),
        field<&ListedRetailer::cap>(6, "cap", FIELD_LABEL("field", "Cap")),
        field<&ListedRetailer::ordered>(7, "ordered", FIELD_LABEL("field", "Ordered")),
        field<&ListedRetailer::remaining>(8, "remaining", FIELD_LABEL("field", "Remaining")),
        field<&ListedRetailer::order_weekday>(9, "order_weekday", FIELD_LABEL("field", "Order weekday")),
        field<&ListedRetailer::status>(10, "status", FIELD_LABEL("field", "Status")),
        field<&ListedRetailer::licence_valid_to>(11, "licence_valid_to",
                                                 FIELD_LABEL("field", "Licence valid to")),
        field<&ListedRetailer::holder>(12, "holder", FIELD_LABEL("field", "Holder")),
        field<&ListedRetailer::address>(13, "address", FIELD_LABEL("field", "Address")),
        field<&ListedRetailer::territory_name>(14, "territory_name", FIELD_LABEL("field", "Territory")),
        field<&ListedRetailer::pending>(15, "pending", FIELD_LABEL("field", "Waits to be sent")),
        field<&ListedRetailer::name_full>(16, "name_full", FIELD_LABEL("field", "Retailer")),
    };
};
static_assert(complete<ListedRetailer>);

/// All retailers with their class of a day ($1) and their place in a month ($2). The letters of the class are
/// those of the enums' values in their order: market types C, X; formats Z, B, S, N, Y, F, Q; sizes 1, 2, 3.
/// Figures of the month stand as single values and not as a join: what a list does not filter or order by is
/// then not looked at.
inline constexpr std::string_view listed_retailers_sql = R"(
SELECT r."id" AS "id", r."licence_no" AS "licence_no", r."name" AS "name",
  (SELECT CASE p."market_type" WHEN 0 THEN 'C' ELSE 'X' END
       || CASE p."format" WHEN 0 THEN 'Z' WHEN 1 THEN 'B' WHEN 2 THEN 'S' WHEN 3 THEN 'N' WHEN 4 THEN 'Y' WHEN 5 THEN 'F' ELSE 'Q' END
       || CASE p."size_class" WHEN 0 THEN '1' WHEN 1 THEN '2' ELSE '3' END
   FROM {retailer_profile} AS p WHERE p."retailer" = r."id" AND p."effective_from" <= $1
   ORDER BY p."effective_from" DESC, p."id" DESC LIMIT 1) AS "retailer_class",
  (SELECT c."agreed" FROM {quota_position} AS c WHERE c."month" = $2 AND c."retailer" = r."id") AS "agreed",
  (SELECT c."cap" FROM {quota_position} AS c WHERE c."month" = $2 AND c."retailer" = r."id") AS "cap",
  (SELECT c."ordered" FROM {quota_position} AS c WHERE c."month" = $2 AND c."retailer" = r."id") AS "ordered",
  (SELECT c."cap" - c."ordered" FROM {quota_position} AS c WHERE c."month" = $2 AND c."retailer" = r."id") AS "remaining",
  r."order_weekday" AS "order_weekday", r."status" AS "status", r."licence_valid_to" AS "licence_valid_to",
  r."holder" AS "holder", r."address" AS "address",
  (SELECT t."name" FROM {territory} AS t WHERE t."id" = r."territory") AS "territory_name",
  COALESCE((SELECT {pending c} FROM {quota_position} AS c WHERE c."month" = $2 AND c."retailer" = r."id"), 0) AS "pending",
  {full r.name} AS "name_full"
FROM {retailer} AS r)";

}

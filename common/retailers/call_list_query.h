// SPDX-License-Identifier: GPL-3.0-or-later
// Named query: whom the order desk calls on an order day, for work on paper when nothing else works.
#pragma once

#include "common/base/quantity.h"
#include "common/retailers/retailer.h"
#include "common/sql/named_query.h"

namespace liangheng {

/// A retailer of an order weekday with what he may still order this month.
struct CalledRetailer {
    Id<Retailer> id;
    std::string licence_no;
    std::string name;
    std::optional<std::string> phone; ///< absent where the reader may not see it
    std::optional<Cartons> agreed;    ///< absent: his month has not been opened
    std::optional<Cartons> cap;
    std::optional<Cartons> ordered;   ///< with the orders of this desk that wait to be sent
    std::optional<Cartons> remaining; ///< cap − ordered
};

template<> struct Description<CalledRetailer> {
    static constexpr auto part = describe_part(822, "called_retailer");
    static constexpr auto fields = std::tuple{
        field<&CalledRetailer::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&CalledRetailer::licence_no>(2, "licence_no", FIELD_LABEL("field", "Licence no."), digits(12)),
        field<&CalledRetailer::name>(3, "name", FIELD_LABEL("field", "Retailer")),
        field<&CalledRetailer::phone>(4, "phone", FIELD_LABEL("field", "Telephone"), personal),
        field<&CalledRetailer::agreed>(5, "agreed", FIELD_LABEL("field", "Agreed")),
        field<&CalledRetailer::cap>(6, "cap", FIELD_LABEL("field", "Cap")),
        field<&CalledRetailer::ordered>(7, "ordered", FIELD_LABEL("field", "Ordered")),
        field<&CalledRetailer::remaining>(8, "remaining", FIELD_LABEL("field", "Remaining")),
    };
};
static_assert(complete<CalledRetailer>);

/// The active retailers with their place in a month ($1) who order on a weekday ($2).
inline constexpr std::string_view call_list_sql = R"(
SELECT r."id" AS "id", r."licence_no" AS "licence_no", r."name" AS "name",
  (SELECT c."phone" FROM {retailer_contact} AS c WHERE c."retailer" = r."id" ORDER BY c."id" LIMIT 1) AS "phone",
  q."agreed" AS "agreed", q."cap" AS "cap", q."ordered" AS "ordered", q."cap" - q."ordered" AS "remaining"
FROM {retailer} AS r LEFT JOIN
  (SELECT p."retailer" AS "retailer", p."agreed" AS "agreed", p."cap" AS "cap", p."ordered" AS "ordered"
   FROM {quota_position} AS p WHERE p."month" = $1) AS q ON q."retailer" = r."id"
WHERE r."order_weekday" = $2 AND r."status" = 0)";

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Named queries whose rows are drawn: the months of a retailer, and how far the caps of a month are used.
#pragma once

#include "common/quota/quota_position.h"
#include "common/sql/named_query.h"

namespace liangheng {

/// A month of a retailer.
struct QuotaMonth {
    Date month;
    Cartons agreed;
    Cartons cap;
    Cartons ordered; ///< with the orders of this desk that wait to be sent
};

template<> struct Description<QuotaMonth> {
    static constexpr auto part = describe_part(835, "quota_month");
    static constexpr auto fields = std::tuple{
        field<&QuotaMonth::month>(1, "month", FIELD_LABEL("field", "Month"), key),
        field<&QuotaMonth::agreed>(2, "agreed", FIELD_LABEL("field", "Agreed")),
        field<&QuotaMonth::cap>(3, "cap", FIELD_LABEL("field", "Cap")),
        field<&QuotaMonth::ordered>(4, "ordered", FIELD_LABEL("field", "Ordered")),
    };
};
static_assert(complete<QuotaMonth>);

/// The months of a retailer ($1) from a month ($2) on.
inline constexpr std::string_view months_of_retailer_sql = R"(
SELECT q."month" AS "month", q."agreed" AS "agreed", q."cap" AS "cap", q."ordered" AS "ordered"
FROM {quota_position} AS q WHERE q."retailer" = $1 AND q."month" >= $2)";

/// How many retailers have used their cap so far, by size class.
struct UseOfCaps {
    Count tenth; ///< of the cap: 0 is below 10 %, 9 is 90 % and more, 10 is all of it
    Count small;
    Count medium;
    Count large;
};

template<> struct Description<UseOfCaps> {
    static constexpr auto part = describe_part(836, "use_of_caps");
    static constexpr auto fields = std::tuple{
        field<&UseOfCaps::tenth>(1, "tenth", FIELD_LABEL("field", "Use of the cap"), key),
        field<&UseOfCaps::small>(2, "small", FIELD_LABEL("field", "Small retailers")),
        field<&UseOfCaps::medium>(3, "medium", FIELD_LABEL("field", "Medium retailers")),
        field<&UseOfCaps::large>(4, "large", FIELD_LABEL("field", "Large retailers")),
    };
};
static_assert(complete<UseOfCaps>);

/// The agreed totals of a month ($1, $2: the same month), counted by the use of their cap; every tenth is
/// there.
inline constexpr std::string_view use_of_caps_sql = R"(
SELECT t."tenth" AS "tenth", COUNT(CASE WHEN u."size_class" = 2 THEN 1 END) AS "small",
  COUNT(CASE WHEN u."size_class" = 1 THEN 1 END) AS "medium", COUNT(CASE WHEN u."size_class" = 0 THEN 1 END) AS "large"
FROM (SELECT 0 AS "tenth" UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5
      UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9 UNION ALL SELECT 10) AS t LEFT JOIN
  (SELECT a."size_class" AS "size_class", q."ordered" * 10 / q."cap" AS "tenth"
   FROM {agreed_total} AS a JOIN {quota_position} AS q ON q."retailer" = a."retailer"
   WHERE a."month" = $1 AND q."month" = $2 AND q."cap" > 0) AS u ON u."tenth" = t."tenth"
GROUP BY t."tenth")";

}

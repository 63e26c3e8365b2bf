// SPDX-License-Identifier: GPL-3.0-or-later
// Named queries over agreed totals.
#pragma once

#include "common/quota/agreed_total.h"
#include "common/sql/named_query.h"

namespace liangheng {

/// An agreed total as lists show it, with the cap that follows from it and what was ordered. No product, no
/// lower limit.
struct ListedAgreedTotal {
    Id<AgreedTotal> id;
    std::optional<std::string> licence_no; ///< absent where the retailer is not in the reader's scope
    std::optional<std::string> retailer_name;
    std::optional<SizeClass> size_class; ///< frozen when effective
    Cartons quantity;
    std::optional<BasisPoints> band; ///< frozen when effective
    std::optional<Cartons> cap;      ///< of the counter row; absent: his month has not been opened
    std::optional<Cartons> ordered;
    std::optional<Cartons> remaining;
    AgreedTotalState state = AgreedTotalState::submitted;
    bool carried = false;
    std::string agreed_with;
    std::string basis;
    std::optional<std::string> territory_name;
    Id<Retailer> retailer;
    std::optional<Count> use_tenth; ///< tenths of the cap that are ordered, 0 to 10; absent without a cap
};

template<> struct Description<ListedAgreedTotal> {
    static constexpr auto part = describe_part(831, "listed_agreed_total");
    static constexpr auto fields = std::tuple{
        field<&ListedAgreedTotal::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&ListedAgreedTotal::licence_no>(2, "licence_no", FIELD_LABEL("field", "Licence no.")),
        field<&ListedAgreedTotal::retailer_name>(3, "retailer_name", FIELD_LABEL("field", "Retailer")),
        field<&ListedAgreedTotal::size_class>(4, "size_class", FIELD_LABEL("field", "Size class")),
        field<&ListedAgreedTotal::quantity>(5, "quantity", FIELD_LABEL("field", "Agreed")),
        field<&ListedAgreedTotal::band>(6, "band", FIELD_LABEL("field", "Band")),
        field<&ListedAgreedTotal::cap>(7, "cap", FIELD_LABEL("field", "Cap")),
        field<&ListedAgreedTotal::ordered>(8, "ordered", FIELD_LABEL("field", "Ordered")),
        field<&ListedAgreedTotal::remaining>(9, "remaining", FIELD_LABEL("field", "Remaining")),
        field<&ListedAgreedTotal::state>(10, "state", FIELD_LABEL("field", "State")),
        field<&ListedAgreedTotal::carried>(11, "carried", FIELD_LABEL("field", "Carried")),
        field<&ListedAgreedTotal::agreed_with>(12, "agreed_with", FIELD_LABEL("field", "Agreed with")),
        field<&ListedAgreedTotal::basis>(13, "basis", FIELD_LABEL("field", "Basis")),
        field<&ListedAgreedTotal::territory_name>(14, "territory_name", FIELD_LABEL("field", "Territory")),
        field<&ListedAgreedTotal::retailer>(15, "retailer", FIELD_LABEL("field", "Retailer")),
        field<&ListedAgreedTotal::use_tenth>(16, "use_tenth", FIELD_LABEL("field", "Use of the cap")),
    };
};
static_assert(complete<ListedAgreedTotal>);

/// The agreed totals of a month ($1, $2: the same month).
inline constexpr std::string_view agreed_totals_of_month_sql = R"(
SELECT a."id" AS "id",
  (SELECT r."licence_no" FROM {retailer} AS r WHERE r."id" = a."retailer") AS "licence_no",
  (SELECT r."name" FROM {retailer} AS r WHERE r."id" = a."retailer") AS "retailer_name",
  a."size_class" AS "size_class", a."quantity" AS "quantity", a."band" AS "band",
  (SELECT c."cap" FROM {quota_position} AS c WHERE c."month" = $1 AND c."retailer" = a."retailer") AS "cap",
  (SELECT c."ordered" FROM {quota_position} AS c WHERE c."month" = $1 AND c."retailer" = a."retailer") AS "ordered",
  (SELECT c."cap" - c."ordered" FROM {quota_position} AS c WHERE c."month" = $1 AND c."retailer" = a."retailer") AS "remaining",
  a."state" AS "state", a."carried" AS "carried", a."agreed_with" AS "agreed_with", a."basis" AS "basis",
  (SELECT t."name" FROM {territory} AS t WHERE t."id" = a."territory") AS "territory_name", a."retailer" AS "retailer",
  (SELECT CASE WHEN c."cap" > 0 THEN c."ordered" * 10 / c."cap" END FROM {quota_position} AS c
   WHERE c."month" = $1 AND c."retailer" = a."retailer") AS "use_tenth"
FROM {agreed_total} AS a
WHERE a."month" = $2)";

}

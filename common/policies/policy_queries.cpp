// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/policies/policy_queries.h"

#include "common/policies/parameters.h"

#include <string>

namespace liangheng {
namespace {

// The known keys and defaults as rows. They hold no quote.
std::string known_rows() {
    std::string rows;
    for (const auto& known : known_parameters()) {
        rows += rows.empty() ? "SELECT " : " UNION ALL SELECT ";
        rows += "'" + std::string(known.key) + R"(' AS "key", ')" + std::string(known.value) +
                R"(' AS "standard")";
    }
    return rows;
}

// The row of the county for a key that stands first in this order.
std::string county_row(const char* columns, const char* condition, const char* order) {
    return std::string("(SELECT ") + columns +
           R"( FROM {parameter} AS p WHERE p."key" = k."key" AND p."department" IS NULL AND )" + condition +
           " ORDER BY " + order + " LIMIT 1)";
}

std::string text() {
    const char* latest = R"(p."effective_from" DESC, p."id" DESC)";
    const char* next = R"(p."effective_from", p."id" DESC)";
    return R"(
SELECT k."key" AS "key", COALESCE()" +
           county_row(R"(p."value")", R"(p."effective_from" <= $1)", latest) + R"(, k."standard") AS "value",
  )" + county_row(R"(p."effective_from")", R"(p."effective_from" <= $2)", latest) +
           R"( AS "since",
  )" + county_row(R"(p."value")", R"(p."effective_from" > $3)", next) +
           R"( AS "next_value",
  )" + county_row(R"(p."effective_from")", R"(p."effective_from" > $4)", next) +
           R"( AS "next_from",
  )" +
           county_row(R"((SELECT e."name" FROM {employee} AS e WHERE e."id" = p."created_by"))",
                      R"(p."effective_from" <= $5)", latest) +
           R"( AS "set_by",
  (SELECT COUNT(DISTINCT p."department") FROM {parameter} AS p WHERE p."key" = k."key") AS "departments"
FROM ()" + known_rows() +
           ") AS k";
}

}

std::string_view parameters_now_sql() {
    static const std::string sql = text();
    return sql;
}

}

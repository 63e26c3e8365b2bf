// SPDX-License-Identifier: GPL-3.0-or-later
// Named query over saved lists: one's own and those that were shared.
#pragma once

#include "common/base/quantity.h"
#include "common/desk/shared_list.h"
#include "common/sql/named_query.h"

namespace liangheng {

/// A saved or shared list as the menu of a list offers it.
struct ListedSavedList {
    Id<SavedList> id; ///< of a shared one the id of the SharedList
    std::string title;
    std::string contents;
    Id<Employee> owner;
    std::optional<std::string> owner_name;
    std::optional<Id<Department>> department; ///< absent: one's own, not shared
    Count version;
};

template<> struct Description<ListedSavedList> {
    static constexpr auto part = describe_part(841, "listed_saved_list");
    static constexpr auto fields = std::tuple{
        field<&ListedSavedList::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&ListedSavedList::title>(2, "title", FIELD_LABEL("field", "Title")),
        field<&ListedSavedList::contents>(3, "contents", FIELD_LABEL("field", "Contents")),
        field<&ListedSavedList::owner>(4, "owner", FIELD_LABEL("field", "Owner")),
        field<&ListedSavedList::owner_name>(5, "owner_name", FIELD_LABEL("field", "Owner")),
        field<&ListedSavedList::department>(6, "department", FIELD_LABEL("field", "Department")),
        field<&ListedSavedList::version>(7, "version", FIELD_LABEL("field", "Version")),
    };
};
static_assert(complete<ListedSavedList>);

/// The saved and shared lists that a reader has of one list ($1, $2: its name twice).
inline constexpr std::string_view saved_lists_sql = R"(
SELECT s."id" AS "id", s."title" AS "title", s."contents" AS "contents", s."owner" AS "owner",
  (SELECT e."name" FROM {employee} AS e WHERE e."id" = s."owner") AS "owner_name",
  NULL AS "department", s."version" AS "version"
FROM {saved_list} AS s WHERE s."list" = $1
UNION ALL
SELECT h."id" AS "id", h."title" AS "title", h."contents" AS "contents", h."owner" AS "owner",
  (SELECT e."name" FROM {employee} AS e WHERE e."id" = h."owner") AS "owner_name",
  h."department" AS "department", h."version" AS "version"
FROM {shared_list} AS h WHERE h."list" = $2)";

}

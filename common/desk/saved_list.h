// SPDX-License-Identifier: GPL-3.0-or-later
// How a person likes to see a list, under a name: columns, order and filters. It goes with the account to
// every desk.
#pragma once

#include "common/schema/description.h"
#include "common/staff/employee.h"

namespace liangheng {

/// Bytes of a layout: room for every column of a wide list and a long filter.
inline constexpr std::size_t list_contents_limit = 4'000;

/// A list as its owner has arranged it; nobody else sees it (保存的列表).
struct SavedList {
    Id<SavedList> id;
    Id<Employee> owner;
    std::string list; ///< the query that the list shows: "listed_retailers"
    std::string title;
    std::string contents; ///< what the desk writes for it: JSON
};

template<> struct Description<SavedList> {
    static constexpr auto entity =
        describe(50, "saved_list", FIELD_LABEL("entity", "Saved list"), in_person("owner"));
    static constexpr auto fields = std::tuple{
        field<&SavedList::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&SavedList::owner>(2, "owner", FIELD_LABEL("field", "Owner")),
        field<&SavedList::list>(3, "list", FIELD_LABEL("field", "List"), limit(60)),
        field<&SavedList::title>(4, "title", FIELD_LABEL("field", "Title"), limit(120)),
        field<&SavedList::contents>(5, "contents", FIELD_LABEL("field", "Contents"),
                                    limit(list_contents_limit)),
    };
};
static_assert(complete<SavedList>);

}

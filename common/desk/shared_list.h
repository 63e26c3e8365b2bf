// SPDX-License-Identifier: GPL-3.0-or-later
// A list as somebody has arranged it for the people of a department.
#pragma once

#include "common/desk/saved_list.h"
#include "common/staff/department.h"

namespace liangheng {

/// A list as its owner has arranged it for a department; everybody there may use it, only he changes it
/// (共享的列表).
struct SharedList {
    Id<SharedList> id;
    Id<Department> department; ///< who may use it
    Id<Employee> owner;
    std::string list; ///< the query that the list shows: "listed_retailers"
    std::string title;
    std::string contents; ///< what the desk writes for it: JSON
};

template<> struct Description<SharedList> {
    static constexpr auto entity =
        describe(51, "shared_list", FIELD_LABEL("entity", "Shared list"), in_department("department"));
    static constexpr auto fields = std::tuple{
        field<&SharedList::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&SharedList::department>(2, "department", FIELD_LABEL("field", "Department")),
        field<&SharedList::owner>(3, "owner", FIELD_LABEL("field", "Owner")),
        field<&SharedList::list>(4, "list", FIELD_LABEL("field", "List"), limit(60)),
        field<&SharedList::title>(5, "title", FIELD_LABEL("field", "Title"), limit(120)),
        field<&SharedList::contents>(6, "contents", FIELD_LABEL("field", "Contents"),
                                     limit(list_contents_limit)),
    };
};
static_assert(complete<SharedList>);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// A person lends a list as he has arranged it to a department.
#pragma once

#include "common/base/quantity.h"
#include "common/desk/anybody.h"
#include "common/desk/shared_list.h"

namespace liangheng {

/// Shares how the actor sees a list with a department in which he holds a role, or changes the one of his
/// that was seen.
struct PutSharedList {
    Id<SharedList> id;
    Count seen_version; ///< 0: a new row
    Id<Department> department;
    std::string list;
    std::string title;
    std::string contents;
};

template<> struct Description<PutSharedList> {
    static constexpr auto command =
        describe_command(183, "put_shared_list", FIELD_LABEL("command", "Share a list"), may_anybody);
    static constexpr auto fields = std::tuple{
        field<&PutSharedList::id>(1, "id", FIELD_LABEL("field", "Id")),
        field<&PutSharedList::seen_version>(2, "seen_version", FIELD_LABEL("field", "Version seen")),
        field<&PutSharedList::department>(3, "department", FIELD_LABEL("field", "Department")),
        field<&PutSharedList::list>(4, "list", FIELD_LABEL("field", "List"), limit(60)),
        field<&PutSharedList::title>(5, "title", FIELD_LABEL("field", "Title"), limit(120)),
        field<&PutSharedList::contents>(6, "contents", FIELD_LABEL("field", "Contents"),
                                        limit(list_contents_limit)),
    };
};
static_assert(complete<PutSharedList>);

Result<Changes> decide(const PutSharedList& command, const Facts& facts, const Context& context);

}

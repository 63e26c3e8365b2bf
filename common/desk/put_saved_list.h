// SPDX-License-Identifier: GPL-3.0-or-later
// A person keeps a list as he has arranged it.
#pragma once

#include "common/base/quantity.h"
#include "common/desk/anybody.h"
#include "common/desk/saved_list.h"

namespace liangheng {

/// Saves how the actor sees a list, or changes the one that was seen.
struct PutSavedList {
    Id<SavedList> id;
    Count seen_version; ///< 0: a new row
    std::string list;
    std::string title;
    std::string contents;
};

template<> struct Description<PutSavedList> {
    static constexpr auto command =
        describe_command(181, "put_saved_list", FIELD_LABEL("command", "Save a list"), may_anybody);
    static constexpr auto fields = std::tuple{
        field<&PutSavedList::id>(1, "id", FIELD_LABEL("field", "Id")),
        field<&PutSavedList::seen_version>(2, "seen_version", FIELD_LABEL("field", "Version seen")),
        field<&PutSavedList::list>(3, "list", FIELD_LABEL("field", "List"), limit(60)),
        field<&PutSavedList::title>(4, "title", FIELD_LABEL("field", "Title"), limit(120)),
        field<&PutSavedList::contents>(5, "contents", FIELD_LABEL("field", "Contents"),
                                       limit(list_contents_limit)),
    };
};
static_assert(complete<PutSavedList>);

Result<Changes> decide(const PutSavedList& command, const Facts& facts, const Context& context);

}

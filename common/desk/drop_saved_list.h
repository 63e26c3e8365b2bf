// SPDX-License-Identifier: GPL-3.0-or-later
// A person gives up a list that he saved.
#pragma once

#include "common/base/quantity.h"
#include "common/desk/anybody.h"
#include "common/desk/saved_list.h"

namespace liangheng {

/// Deletes a saved list of the actor's.
struct DropSavedList {
    Id<SavedList> id;
    Count seen_version;
};

template<> struct Description<DropSavedList> {
    static constexpr auto command =
        describe_command(182, "drop_saved_list", FIELD_LABEL("command", "Delete a saved list"), may_anybody);
    static constexpr auto fields = std::tuple{
        field<&DropSavedList::id>(1, "id", FIELD_LABEL("field", "Id")),
        field<&DropSavedList::seen_version>(2, "seen_version", FIELD_LABEL("field", "Version seen")),
    };
};
static_assert(complete<DropSavedList>);

Result<Changes> decide(const DropSavedList& command, const Facts& facts, const Context& context);

}

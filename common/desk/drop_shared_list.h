// SPDX-License-Identifier: GPL-3.0-or-later
// A person takes back a list that he shared.
#pragma once

#include "common/base/quantity.h"
#include "common/desk/anybody.h"
#include "common/desk/shared_list.h"

namespace liangheng {

/// Deletes a shared list of the actor's. The administrator deletes those of people who have left.
struct DropSharedList {
    Id<SharedList> id;
    Count seen_version;
};

template<> struct Description<DropSharedList> {
    static constexpr auto command = describe_command(
        184, "drop_shared_list", FIELD_LABEL("command", "Delete a shared list"), may_anybody);
    static constexpr auto fields = std::tuple{
        field<&DropSharedList::id>(1, "id", FIELD_LABEL("field", "Id")),
        field<&DropSharedList::seen_version>(2, "seen_version", FIELD_LABEL("field", "Version seen")),
    };
};
static_assert(complete<DropSharedList>);

Result<Changes> decide(const DropSharedList& command, const Facts& facts, const Context& context);

}

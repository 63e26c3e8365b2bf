// SPDX-License-Identifier: GPL-3.0-or-later
// The department head sets how far purchases may float, by size class (requirements.md, C2).
#pragma once

#include "common/quota/float_policy.h"
#include "common/rules/command.h"

namespace liangheng {

/// Sets the band of a size class from a coming month on; months that are open keep theirs.
struct SetFloatPolicy {
    Id<FloatPolicy> id;
    Date effective_from; ///< a month
    SizeClass size_class = SizeClass::small;
    BasisPoints band;
};

template<> struct Description<SetFloatPolicy> {
    static constexpr auto command =
        describe_command(151, "set_float_policy", FIELD_LABEL("command", "Set a float policy"),
                         may(Role::department_head), online_only);
    static constexpr auto fields = std::tuple{
        field<&SetFloatPolicy::id>(1, "id", FIELD_LABEL("field", "Id")),
        field<&SetFloatPolicy::effective_from>(2, "effective_from", FIELD_LABEL("field", "Effective from")),
        field<&SetFloatPolicy::size_class>(3, "size_class", FIELD_LABEL("field", "Size class")),
        field<&SetFloatPolicy::band>(4, "band", FIELD_LABEL("field", "Band")),
    };
};
static_assert(complete<SetFloatPolicy>);

Result<Changes> decide(const SetFloatPolicy& command, const Facts& facts, const Context& context);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about a record are for whoever sees the record; the rule checks that.
#pragma once

#include "common/rules/command.h"

namespace liangheng {

inline constexpr MayOption anybody_with_a_role{(RoleSet{1} << 10U) - 1};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever holds a role arranges lists for himself.
#pragma once

#include "common/rules/command.h"

namespace liangheng {

/// Everybody who holds a role, whatever role it is.
inline constexpr MayOption may_anybody{(role_bit(Role::administrator) << 1U) - 1};

}

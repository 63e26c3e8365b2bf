// SPDX-License-Identifier: GPL-3.0-or-later
// Ids made at the desk with a person's action: commands and new rows.
#pragma once

#include "common/base/date.h"
#include "common/base/uuid.h"

namespace liangheng {

/// A UUIDv7 of this moment with fresh random bits.
Uuid make_new_id(UtcTime now);

}

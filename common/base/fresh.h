// SPDX-License-Identifier: GPL-3.0-or-later
// What no two calls give alike: the time, ids, passwords for once. For the ends only: rules and protocol
// cores get time and chance as arguments.
#pragma once

#include "common/base/date.h"
#include "common/base/uuid.h"

#include <string>

namespace liangheng {

/// The clock of this machine, right or wrong.
UtcTime system_clock();
/// A UUIDv7 of this moment with fresh random bits: commands and new rows.
Uuid new_id(UtcTime now = system_clock());
/// Of letters and digits that are not mistaken for one another.
std::string random_password(std::size_t length);

}

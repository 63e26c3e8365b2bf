// SPDX-License-Identifier: GPL-3.0-or-later
// Whom to call today, on paper: for the order desk when server, line or power are gone.
#pragma once

#include "client/print/report.h"
#include "common/calendar/weekday.h"

namespace liangheng {

class LocalOffice;

/// The retailers of the weekday `whose` with telephone (where it may be seen), agreed, cap, ordered and
/// remaining of the month of `day`, and room to write.
Report call_list(LocalOffice& office, Date day, Weekday whose);

}

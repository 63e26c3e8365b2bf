// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar days that were set, and the form that sets them.
#pragma once

#include "client/pages/record_list.h"

namespace liangheng {

/// Sets the days of a span.
const FormSpec& workdays_form();
const RecordListSpec& workdays_list();

}

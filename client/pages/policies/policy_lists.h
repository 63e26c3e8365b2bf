// SPDX-License-Identifier: GPL-3.0-or-later
// The bands of all months.
#pragma once

#include "client/pages/record_list.h"

namespace liangheng {

const RecordListSpec& float_policies_list();

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of trade areas (商圈种类), a list that the office edits.
#pragma once

#include "client/pages/record_list.h"

namespace liangheng {

const FormSpec& trade_area_form();
const RecordListSpec& trade_areas_list();

}

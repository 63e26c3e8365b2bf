// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of goods beside the products themselves: prices of all days, brands, price classes.
#pragma once

#include "client/pages/record_list.h"

namespace liangheng {

const RecordListSpec& prices_list();
const RecordListSpec& brands_list();
const RecordListSpec& price_classes_list();

}

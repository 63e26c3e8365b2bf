// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of the organisation, each with its forms.
#pragma once

#include "client/pages/record_list.h"

namespace liangheng {

const RecordListSpec& departments_list();
const RecordListSpec& members_list();
const RecordListSpec& territories_list();
const RecordListSpec& roles_list();
const RecordListSpec& substitutions_list();

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a registered person of a shop, and the list of them beside a retailer.
#pragma once

#include "client/forms/form_spec.h"

namespace liangheng {

/// A new one is told the retailer by its subject's preset.
const FormSpec& shop_person_form();

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of the organisation: departments, employees, territories and who holds them, roles,
// substitutions.
#pragma once

#include "client/forms/form_spec.h"

namespace liangheng {

const FormSpec& department_form();
/// Says what a person who leaves still holds.
const FormSpec& employee_form();
const FormSpec& territory_form();
/// Another customer manager from a day on; says what of the one before may not have come yet.
const FormSpec& handover_form();
const FormSpec& role_form();
const FormSpec& end_role_form();
const FormSpec& substitution_form();

}

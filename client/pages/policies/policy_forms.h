// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of policies: parameters and float policies from a day on.
#pragma once

#include "client/forms/form_spec.h"

namespace liangheng {

/// A value of the parameter that the subject's preset names by its key.
const FormSpec& parameter_form();
const FormSpec& float_policy_form();

/// What a parameter is called in the language of the person; the key where it has no name.
QString parameter_name(std::string_view key);

}

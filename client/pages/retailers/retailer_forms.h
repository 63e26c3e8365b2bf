// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of retailers: all of one, his licence, his status, another territory.
#pragma once

#include "client/forms/form_spec.h"

namespace liangheng {

/// A new retailer, or all that may be changed of one.
const FormSpec& retailer_form();
/// A licence that was renewed or written to another holder.
const FormSpec& licence_form();
/// Suspended, closed, or active again; says which orders stay.
const FormSpec& retailer_status_form();
/// He goes to another territory.
const FormSpec& move_retailer_form();

}

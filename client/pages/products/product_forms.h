// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of goods: products, brands, prices from a day on, bounds of the price classes.
#pragma once

#include "client/forms/form_spec.h"

namespace liangheng {

const FormSpec& product_form();
const FormSpec& brand_form();
/// Prices of the product that the subject's preset names, from tomorrow on unless told otherwise.
const FormSpec& price_form();
const FormSpec& price_classes_form();

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Refusals and outcomes as sentences in the language of the person.
#pragma once

#include "common/base/result.h"

#include <QString>

namespace liangheng {

/// The sentence of a refusal or of a changed outcome with its arguments: days, instants and field names in
/// the person's words. The bare code where there is no sentence.
QString words_of(const Refusal& refusal);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// What a desk's programs say to a person on standard error: in both languages, because they may run before
// anybody has chosen one.
#pragma once

#include "common/base/result.h"

#include <string>

namespace liangheng {

/// "中文 / English [code]".
std::string people_text(const Refusal& refusal);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// A whole struct against its description.
#pragma once

#include "common/schema/cell_text.h"

namespace liangheng {

/// What the description forbids, in a hand-made frame as in any other: empty ids, wrong digits, control
/// characters.
std::optional<Refusal> check_object(const StructInfo& info, const void* object);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Refusals of the calls on the server's machine, in both languages on standard error.
#pragma once

#include "common/base/result.h"

namespace liangheng {

/// Tells the sentence of the refusal and hands the exit code back.
int tell_refusal(const Refusal& refusal, int code);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The run of the desk: who, then the window, until it is closed.
#pragma once

#include "client/app/options.h"

namespace liangheng {

/// Needs a QApplication. Returns the exit code.
int run_desk(const DeskOptions& options);

}

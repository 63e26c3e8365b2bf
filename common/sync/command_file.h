// SPDX-License-Identifier: GPL-3.0-or-later
// The file that a command names by its hash, if its kind names one.
#pragma once

#include "common/sync/messages.h"

namespace liangheng {

/// SHA-256 of the file; empty where the command names none, or cannot be read.
Bytes file_of(const message::Command& command);
/// The same of a decoded body; `command` is its kind.
Bytes file_of(const StructInfo& command, const void* body);

}

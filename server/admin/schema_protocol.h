// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the protocol: frames with their limits, messages with their fields. docs/protocol.md holds
// them, and a test compares.
#pragma once

#include <string>

namespace liangheng {

/// Markdown: one table of all frame types, and one a message.
std::string protocol_markdown();

}

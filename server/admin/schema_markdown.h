// SPDX-License-Identifier: GPL-3.0-or-later
// Tables for people of all entities and commands; `schema --markdown` prints them.
#pragma once

#include <string>

namespace liangheng {

/// Markdown: one table an entity and a command, with labels, types, limits and who may.
std::string schema_markdown();

}

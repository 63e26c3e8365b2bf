// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue for machines and people: what commands and entities there are, with fields, types, units and
// roles.
#pragma once

#include "common/rules/command.h"

#include <string>

namespace liangheng {

/// One object a line.
std::string command_json_line(const CommandInfo& command);
std::string entity_json_line(const EntityInfo& entity);
/// A name with its fields for a person.
std::string command_text(const CommandInfo& command);
std::string entity_text(const EntityInfo& entity);

}

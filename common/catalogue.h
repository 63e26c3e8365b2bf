// SPDX-License-Identifier: GPL-3.0-or-later
// The only registry: every entity and every command of the product, one line each in catalogue.cpp.
#pragma once

#include "common/rules/command.h"

#include <span>
#include <string_view>

namespace liangheng {

/// All entities, heads before their details, in the order in which a desk loads them (sync.md 9).
std::span<const EntityInfo* const> all_entities();
std::span<const CommandInfo* const> all_commands();

const EntityInfo* find_entity(std::string_view name);
const EntityInfo* find_entity(int number);
const CommandInfo* find_command(std::string_view name);
const CommandInfo* find_command(int number);

/// The table of one command.
template<class C> const CommandInfo& command_info();

}

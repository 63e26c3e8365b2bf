// SPDX-License-Identifier: GPL-3.0-or-later
// Builds a CommandInfo from a command's description and its `decide`. Included by common/catalogue.cpp only.
#pragma once

#include "common/rules/command.h"
#include "common/schema/make_info.h"

namespace liangheng {

template<class C> CommandInfo make_command() {
    constexpr auto spec = Description<C>::command;
    CommandInfo command;
    fill_struct<C>(command, spec.base);
    command.roles = spec.roles;
    command.online_only = spec.online_only;
    command.server_only = spec.server_only;
    command.decide = [](const void* object, const Facts& facts, const Context& context) -> Result<Changes> {
        return decide(*static_cast<const C*>(object), facts, context);
    };
    return command;
}

}

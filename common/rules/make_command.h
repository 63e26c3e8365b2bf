// SPDX-License-Identifier: GPL-3.0-or-later
// The run-time table of a command, from its description and its `decide`. Each verb's source makes its own:
//
//     template const CommandInfo& command_info<SubmitOrder>();
#pragma once

#include "common/catalogue.h"
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

template<class C> const CommandInfo& command_info() {
    static const CommandInfo table = make_command<C>();
    return table;
}

}

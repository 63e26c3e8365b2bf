// SPDX-License-Identifier: GPL-3.0-or-later
// How a command is described, and its run-time table.
//
//     template<> struct Description<SubmitOrder> {
//         static constexpr auto command = describe_command(
//             30, "submit_order", FIELD_LABEL("command", "Submit order"), may(Role::order_desk));
//         static constexpr auto fields = std::tuple{ ... };
//     };
//     Result<Changes> decide(const SubmitOrder& command, const Facts& facts, const Context& context);
#pragma once

#include "common/rules/changes.h"
#include "common/rules/context.h"
#include "common/rules/facts.h"
#include "common/schema/description.h"

namespace liangheng {

struct CommandSpec {
    StructSpec base;
    RoleSet roles = 0; ///< who may at all; territory and department are the rule's to check
    bool online_only = false;
    bool server_only = false; ///< made by jobs and by calls on the server's machine only
};

// clang-format off
struct MayOption { RoleSet roles; constexpr void apply(CommandSpec& s) const { s.roles = roles; } };
struct OnlineOnlyOption { constexpr void apply(CommandSpec& s) const { s.online_only = true; } };
struct ByServerOption { constexpr void apply(CommandSpec& s) const { s.server_only = true; } };
// clang-format on

/// Roles that may give the command. Calls on the server's machine may always.
template<class... Roles> constexpr MayOption may(Roles... roles) { return {(role_bit(roles) | ...)}; }
/// Refused when it comes out of an outbox (invariant 28).
inline constexpr OnlineOnlyOption online_only;
/// For jobs and administration calls only; no desk may send it.
inline constexpr ByServerOption by_server_only;

template<class... Options>
constexpr CommandSpec describe_command(int number, std::string_view name, std::string_view label,
                                       Options... options) {
    CommandSpec spec{.base = {.number = number, .name = name, .label = label}};
    (options.apply(spec), ...);
    return spec;
}

/// A command of the catalogue at run time.
struct CommandInfo : StructInfo {
    RoleSet roles = 0;
    bool online_only = false;
    bool server_only = false;
    Result<Changes> (*decide)(const void* command, const Facts& facts, const Context& context) = nullptr;
};

}

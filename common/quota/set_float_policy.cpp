// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/quota/set_float_policy.h"

#include "common/policies/parameters.h"
#include "common/quota/band.h"
#include "common/quota/cap.h"
#include "common/rules/guards.h"
#include "common/rules/make_command.h"

namespace liangheng {

Result<Changes> decide(const SetFloatPolicy& command, const Facts& facts, const Context& context) {
    if (auto wrong = no_month(command.effective_from)) return *std::move(wrong);
    if (command.band > largest_band) return refuse("quota.band_too_large");
    if (!context.by_server && command.effective_from <= context.today())
        return refuse("quota.band_from_a_coming_month");
    const auto range = std::string("quota.band_range_bp.") + key_part(command.size_class);
    const auto from = parameter_number(facts, range + ".from", {}, command.effective_from);
    if (!from) return from.error();
    const auto to = parameter_number(facts, range + ".to", {}, command.effective_from);
    if (!to) return to.error();
    if (command.band.value < *from || command.band.value > *to)
        return refuse("quota.band_out_of_range",
                      {{"from", std::to_string(*from)}, {"to", std::to_string(*to)}});
    Changes changes;
    changes.insert(FloatPolicy{.id = command.id,
                               .effective_from = command.effective_from,
                               .size_class = command.size_class,
                               .band = command.band});
    return changes;
}

template const CommandInfo& command_info<SetFloatPolicy>();

}

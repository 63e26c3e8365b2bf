// SPDX-License-Identifier: GPL-3.0-or-later
// When the first cycle of a month opens, the server makes the agreed totals effective (plan 2.1, 2.2).
#pragma once

#include "common/quota/agreed_total.h"
#include "common/rules/command.h"

namespace liangheng {

/// For one retailer and month: the confirmed total, or the last confirmed one carried over, becomes effective
/// with the band and size class of the first of the month; the counter row is made. Idempotent.
struct OpenMonth {
    Id<Retailer> retailer;
    Date month;
};

template<> struct Description<OpenMonth> {
    static constexpr auto command =
        describe_command(153, "open_month", FIELD_LABEL("command", "Open a month"), by_server_only);
    static constexpr auto fields = std::tuple{
        field<&OpenMonth::retailer>(1, "retailer", FIELD_LABEL("field", "Retailer")),
        field<&OpenMonth::month>(2, "month", FIELD_LABEL("field", "Month")),
    };
};
static_assert(complete<OpenMonth>);

Result<Changes> decide(const OpenMonth& command, const Facts& facts, const Context& context);

}

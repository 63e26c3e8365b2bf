// SPDX-License-Identifier: GPL-3.0-or-later
// After the close of the last cycle of a month its totals are closed; what is unused lapses.
#pragma once

#include "common/quota/agreed_total.h"
#include "common/rules/command.h"

namespace liangheng {

/// For one retailer and month: effective → closed. Idempotent.
struct CloseMonth {
    Id<Retailer> retailer;
    Date month;
};

template<> struct Description<CloseMonth> {
    static constexpr auto command =
        describe_command(154, "close_month", FIELD_LABEL("command", "Close a month"), by_server_only);
    static constexpr auto fields = std::tuple{
        field<&CloseMonth::retailer>(1, "retailer", FIELD_LABEL("field", "Retailer")),
        field<&CloseMonth::month>(2, "month", FIELD_LABEL("field", "Month")),
    };
};
static_assert(complete<CloseMonth>);

Result<Changes> decide(const CloseMonth& command, const Facts& facts, const Context& context);

}

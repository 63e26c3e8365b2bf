// SPDX-License-Identifier: GPL-3.0-or-later
// An import brings a total that was agreed and confirmed on paper.
#pragma once

#include "common/quota/agreed_total.h"
#include "common/rules/command.h"

namespace liangheng {

/// Makes the confirmed total of a retailer and month, or changes the one that was seen while it is not
/// effective.
struct PutAgreedTotal {
    Id<Retailer> retailer;
    Date month;
    Count seen_version; ///< 0: a new row
    Cartons quantity;
    std::string agreed_with; ///< person at the shop
    std::string basis;
};

template<> struct Description<PutAgreedTotal> {
    static constexpr auto command = describe_command(
        152, "put_agreed_total", FIELD_LABEL("command", "Save an agreed total"), by_server_only);
    static constexpr auto fields = std::tuple{
        field<&PutAgreedTotal::retailer>(1, "retailer", FIELD_LABEL("field", "Retailer")),
        field<&PutAgreedTotal::month>(2, "month", FIELD_LABEL("field", "Month")),
        field<&PutAgreedTotal::seen_version>(3, "seen_version", FIELD_LABEL("field", "Version seen")),
        field<&PutAgreedTotal::quantity>(4, "quantity", FIELD_LABEL("field", "Quantity")),
        field<&PutAgreedTotal::agreed_with>(5, "agreed_with", FIELD_LABEL("field", "Agreed with"),
                                            limit(100)),
        field<&PutAgreedTotal::basis>(6, "basis", FIELD_LABEL("field", "Basis"), limit(1000)),
    };
};
static_assert(complete<PutAgreedTotal>);

Result<Changes> decide(const PutAgreedTotal& command, const Facts& facts, const Context& context);

}

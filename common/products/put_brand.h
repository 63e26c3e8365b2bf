// SPDX-License-Identifier: GPL-3.0-or-later
// Service staff make or change a brand.
#pragma once

#include "common/base/quantity.h"
#include "common/products/brand.h"
#include "common/rules/command.h"

namespace liangheng {

/// Makes a brand, or changes the one that was seen.
struct PutBrand {
    Id<Brand> id;
    Count seen_version; ///< 0: a new row
    std::string name;
    std::string maker;
    bool is_local_key = false;
};

template<> struct Description<PutBrand> {
    static constexpr auto command = describe_command(131, "put_brand", FIELD_LABEL("command", "Save a brand"),
                                                     may(Role::service_staff, Role::administrator));
    static constexpr auto fields = std::tuple{
        field<&PutBrand::id>(1, "id", FIELD_LABEL("field", "Id")),
        field<&PutBrand::seen_version>(2, "seen_version", FIELD_LABEL("field", "Version seen")),
        field<&PutBrand::name>(3, "name", FIELD_LABEL("field", "Name"), limit(200)),
        field<&PutBrand::maker>(4, "maker", FIELD_LABEL("field", "Maker"), limit(200)),
        field<&PutBrand::is_local_key>(5, "is_local_key", FIELD_LABEL("field", "Local key brand")),
    };
};
static_assert(complete<PutBrand>);

Result<Changes> decide(const PutBrand& command, const Facts& facts, const Context& context);

}

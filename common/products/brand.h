// SPDX-License-Identifier: GPL-3.0-or-later
// Brands of products.
#pragma once

#include "common/base/id.h"
#include "common/schema/description.h"

#include <string>

namespace liangheng {

/// A brand (品牌) of one maker.
struct Brand {
    Id<Brand> id;
    std::string name;
    std::string maker;
    bool is_local_key = false; ///< marked as a key brand of the province or county
};

template<> struct Description<Brand> {
    static constexpr auto entity = describe(14, "brand", FIELD_LABEL("entity", "Brand"), in_all);
    static constexpr auto fields = std::tuple{
        field<&Brand::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&Brand::name>(2, "name", FIELD_LABEL("field", "Name"), limit(200), read_as_goods),
        field<&Brand::maker>(3, "maker", FIELD_LABEL("field", "Maker"), limit(200)),
        field<&Brand::is_local_key>(4, "is_local_key", FIELD_LABEL("field", "Local key brand")),
    };
};
static_assert(complete<Brand>);

}

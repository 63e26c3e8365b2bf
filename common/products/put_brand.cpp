// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/products/put_brand.h"

#include "common/rules/guards.h"
#include "common/rules/make_command.h"
#include "common/rules/seen_version.h"

namespace liangheng {

Result<Changes> decide(const PutBrand& command, const Facts& facts, const Context&) {
    if (auto missing = missing_text({{"name", command.name}})) return *std::move(missing);
    return put_row(facts, command.seen_version,
                   Brand{.id = command.id,
                         .name = command.name,
                         .maker = command.maker,
                         .is_local_key = command.is_local_key},
                   "products.brand_unknown");
}

template const CommandInfo& command_info<PutBrand>();

}

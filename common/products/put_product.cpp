// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/products/put_product.h"

#include "common/rules/guards.h"
#include "common/rules/make_command.h"
#include "common/rules/seen_version.h"

namespace liangheng {

Result<Changes> decide(const PutProduct& command, const Facts& facts, const Context&) {
    if (auto missing = missing_text({{"code", command.code}, {"name", command.name}}))
        return *std::move(missing);
    if (command.packs_per_carton.value < 1 || command.sticks_per_pack.value < 1 ||
        command.cartons_per_case.value < 1)
        return refuse("products.empty_packing");
    if (command.withdrawn_on && command.on_sale_from && *command.withdrawn_on < *command.on_sale_from)
        return refuse("products.withdrawn_before_sale");
    const auto brand = facts.find(command.brand);
    if (!brand) return brand.or_refuse("products.brand_unknown");
    return put_row(facts, command.seen_version,
                   Product{.id = command.id,
                           .code = command.code,
                           .name = command.name,
                           .brand = command.brand,
                           .category = command.category,
                           .packs_per_carton = command.packs_per_carton,
                           .sticks_per_pack = command.sticks_per_pack,
                           .cartons_per_case = command.cartons_per_case,
                           .carton_barcode = command.carton_barcode,
                           .pack_barcode = command.pack_barcode,
                           .case_barcode = command.case_barcode,
                           .mnemonic = command.mnemonic,
                           .introduced_on = command.introduced_on,
                           .on_sale_from = command.on_sale_from,
                           .withdrawn_on = command.withdrawn_on,
                           .imported = command.imported,
                           .low_tar = command.low_tar,
                           .slim = command.slim},
                   "products.product_unknown");
}

template const CommandInfo& command_info<PutProduct>();

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/batches/import_rows.h"

#include "common/products/put_brand.h"
#include "common/products/put_product.h"
#include "common/quota/put_agreed_total.h"
#include "common/wire/message_codec.h"
#include "tests/support/builders.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

template<class C> ImportedCommand part_of(std::int64_t line, const C& command) {
    ImportedCommand part{.line = {line}, .kind = {command_info<C>().number}};
    encode_struct(part.body.data, command_info<C>(), &command);
    return part;
}

const PutBrand new_brand{.id = id_of<Brand>("new"), .name = "New brand", .maker = "Maker"};

PutProduct product_of(const County& county) {
    const auto& known = county.products.front();
    return {.id = id_of<Product>("new product"),
            .code = "N1",
            .name = "New product",
            .brand = new_brand.id,
            .category = known.category,
            .packs_per_carton = {10},
            .sticks_per_pack = {20},
            .cartons_per_case = {50}};
}

ImportRows import_of(std::vector<ImportedCommand> commands) {
    return {.batch = import_batch_id("products", "digest"),
            .kind = "products",
            .file = "goods.xlsx",
            .accepted = {static_cast<std::int64_t>(commands.size())},
            .commands = std::move(commands)};
}

}

TEST_CASE("the rows of a file are imported together, and each knows what the ones before it made",
          "[batches]") {
    County county;
    const auto staff = county.as(Role::service_staff, county.staff, county.first);
    const auto command = import_of({part_of(2, new_brand), part_of(3, product_of(county))});
    const auto changes = decide(command, county.facts, staff).value();
    county.facts.apply(changes);
    CHECK(county.facts.find(id_of<Product>("new product"))->brand == new_brand.id);
    const auto batch = county.facts.find(command.batch);
    REQUIRE(batch);
    CHECK(batch->accepted == Count{2});
    CHECK(batch->commands == Count{2});
    CHECK(batch->imported_by == county.staff.id);
    CHECK(batch->imported_at == county.clock);
    const auto further = decide(
        import_of({part_of(4, PutBrand{.id = id_of<Brand>("other"), .name = "Other"})}), county.facts, staff);
    CHECK(row_in<ImportBatch>(further.value()).accepted == Count{3});
}

TEST_CASE("one refused row refuses the whole file and is named", "[batches]") {
    County county;
    const auto staff = county.as(Role::service_staff, county.staff, county.first);
    const auto answer =
        decide(import_of({part_of(2, new_brand), part_of(7, PutBrand{.id = id_of<Brand>("x")})}),
               county.facts, staff);
    REQUIRE(answer.has_error());
    CHECK(answer.error().code == "import.row_refused");
    CHECK(answer.error().arguments.front().value == "7");
}

TEST_CASE("a file does not widen anybody's rights", "[batches]") {
    County county;
    const auto refused = [&](const Context& context, const ImportedCommand& part) {
        const auto answer = decide(import_of({part}), county.facts, context);
        return answer.has_error() && answer.error().code == "import.row_refused";
    };
    const auto manager = county.as(Role::customer_manager, county.walker, county.first);
    const auto staff = county.as(Role::service_staff, county.staff, county.first);
    CHECK(refused(manager, part_of(2, new_brand)));
    CHECK_FALSE(refused(staff, part_of(2, new_brand)));
    CHECK(refused(staff, part_of(2, PutAgreedTotal{.retailer = county.retailer.id, .month = county.month})));
    CHECK(refused(staff, part_of(2, import_of({part_of(2, new_brand)}))));
    CHECK(refused(staff, {.line = {2}, .kind = {9999}, .body = {}}));
    CHECK(refused(staff, {.line = {2}, .kind = {131}, .body = {"\xff"}}));
    CHECK(refused(staff, part_of(2, PutBrand{.name = "without id"})));
}

TEST_CASE("a desk leaves an import to the server", "[batches]") {
    County county;
    auto staff = county.as(Role::service_staff, county.staff, county.first);
    staff.place = Place::desk;
    CHECK(refusal_code(decide(import_of({part_of(2, new_brand)}), county.facts, staff)) == cannot_tell_code);
}

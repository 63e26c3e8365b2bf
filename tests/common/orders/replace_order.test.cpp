// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/orders/replace_order.h"

#include "tests/support/builders.h"

#include <catch2/catch.hpp>

using namespace liangheng;

#include "common/orders/order_line.h"

namespace {

ReplaceOrder replacement(const County& county, std::int64_t cartons) {
    return {.replaced = id_of<Order>("old"),
            .seen_version = {1},
            .order = id_of<Order>("new"),
            .lines = {{county.products[1].id, {cartons}}}};
}
void place_old(County& county, std::int64_t cartons) {
    county.facts.apply(decide(county.order({{0, cartons}}, "old"), county.facts, county.desk()).value());
}

}

TEST_CASE("the cap of a replacing order counts as after the cancelling", "[orders]") {
    County county;
    place_old(county, 100);
    const auto changes = decide(replacement(county, 120), county.facts, county.desk()).value();
    CHECK(changes.code() == "orders.cut_by_cap");
    CHECK(row_in<Order>(changes, 0).id == id_of<Order>("new"));
    CHECK(row_in<Order>(changes, 0).state == OrderState::partly_accepted);
    CHECK(row_in<Order>(changes, 1).state == OrderState::cancelled);
    CHECK(row_in<QuotaPosition>(changes).ordered == Cartons{115});
    county.facts.apply(changes);
    CHECK(county.facts.details<OrderLine>(id_of<Order>("new")).value().at(0).accepted == Cartons{115});
    CHECK(county.facts.find(county.position.id)->ordered == Cartons{115});
}

TEST_CASE("a replacing order of the same cartons leaves the counter row as it is", "[orders]") {
    County county;
    place_old(county, 40);
    const auto changes = decide(replacement(county, 40), county.facts, county.desk()).value();
    CHECK(changes.list().size() == 2);
    CHECK(!changes.otherwise());
}

TEST_CASE("when the new order is refused the old one stays", "[orders]") {
    County county;
    place_old(county, 40);
    CHECK(refusal_code(decide(replacement(county, 0), county.facts, county.desk())) ==
          "orders.quantity_zero");
    auto command = replacement(county, 40);
    command.seen_version = {2};
    CHECK(refusal_code(decide(command, county.facts, county.desk())) == "sync.changed_meanwhile");
    county.retailer.status = RetailerStatus::suspended;
    county.facts.put(county.retailer);
    CHECK(refusal_code(decide(replacement(county, 40), county.facts, county.desk())) ==
          "orders.retailer_not_active");
    auto batch = *county.facts.find(id_of<Order>("old"));
    batch.kind = OrderKind::missed_batch;
    county.facts.put(batch);
    CHECK(refusal_code(decide(replacement(county, 40), county.facts, county.desk())) ==
          "orders.batch_not_replaced");
}

TEST_CASE("with any facts withheld an order is replaced in full or not at all", "[orders]") {
    County county;
    place_old(county, 40);
    CHECK(other_answers(county.facts, [&] {
              return decide(replacement(county, 80), county.facts, county.desk());
          }).empty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_office_day.h"

#include "common/orders/cancel_order.h"
#include "common/orders/replace_order.h"
#include "common/orders/submit_order.h"
#include "common/products/put_product.h"
#include "common/retailers/move_retailer.h"
#include "common/staff/assign_role.h"
#include "common/staff/end_role.h"
#include "common/sync/row_bytes.h"

namespace liangheng::test {
namespace {

Uuid act_id(const SimWorld& world, std::string_view what) {
    return make_derived_uuid({"fake office", what, std::to_string(world.now())});
}

}

std::vector<RequestedLine> FakeOfficeDay::some_lines() {
    std::vector<RequestedLine> lines;
    const auto& products = server_->county().products;
    const auto first = static_cast<std::size_t>(world_.between(0, 2));
    for (std::int64_t i = world_.between(1, 3); i > 0; --i)
        lines.push_back(
            {products[(first + static_cast<std::size_t>(i)) % products.size()], {world_.between(1, 9)}});
    return lines;
}

// Mostly of his own department; a retailer of the other one is refused by the server.
void FakeOfficeDay::give_order(FakeDesk& desk) {
    const auto& county = server_->county();
    const auto& shop = county.shops[static_cast<std::size_t>(
        world_.between(0, static_cast<std::int64_t>(county.shops.size()) - 1))];
    const std::size_t own = desk.number() == 2 ? 1 : 0;
    if (shop.department != own && !world_.chance(200)) return give_order(desk);
    const SubmitOrder order{{desk.fresh_id()},
                            shop.retailer,
                            county.cycles[shop.department],
                            county.days[shop.department],
                            some_lines()};
    std::vector<Uuid> depends_on;
    if (desk.last_given() && world_.chance(50)) depends_on.push_back(desk.last_given());
    desk.give(order, depends_on);
}

std::optional<std::pair<Id<Order>, Count>> FakeOfficeDay::some_order(const FakeDesk& desk) {
    std::vector<std::pair<Id<Order>, Count>> orders;
    desk.files().each_row([&](const std::string& bucket, std::string_view bytes) {
        if (bucket_entity(bucket) == "order") orders.push_back({{row_id(bytes)}, {row_version(bytes)}});
    });
    if (orders.empty()) return std::nullopt;
    std::sort(orders.begin(), orders.end());
    return orders[static_cast<std::size_t>(world_.between(0, static_cast<std::int64_t>(orders.size()) - 1))];
}

void FakeOfficeDay::cancel_order(FakeDesk& desk) {
    if (const auto order = some_order(desk)) desk.give(CancelOrder{order->first, order->second});
}

void FakeOfficeDay::replace_order(FakeDesk& desk) {
    if (const auto order = some_order(desk))
        desk.give(ReplaceOrder{order->first, order->second, {desk.fresh_id()}, some_lines()});
}

void FakeOfficeDay::change_product() {
    const auto& products = server_->county().products;
    const auto id = products[static_cast<std::size_t>(world_.between(0, 2))];
    std::optional<PutProduct> change;
    server_->store().read_row(info<Product>(), id.value, [&](std::span<const Cell> columns) {
        const auto row = make_row(info<Product>(), columns);
        const auto& product = *static_cast<const Product*>(row.object.get());
        change = PutProduct{.id = id,
                            .seen_version = {row.meta.version},
                            .code = product.code,
                            .name = "Name of " + std::to_string(world_.now()),
                            .brand = product.brand,
                            .packs_per_carton = product.packs_per_carton,
                            .sticks_per_pack = product.sticks_per_pack,
                            .cartons_per_case = product.cartons_per_case};
    });
    if (change) server_->give(act_id(world_, "product"), *change);
}

void FakeOfficeDay::move_retailer() {
    const auto& county = server_->county();
    const auto id = county.shops[static_cast<std::size_t>(world_.between(0, 5))].retailer;
    const auto to = county.territories[static_cast<std::size_t>(world_.between(0, 3))];
    std::optional<MoveRetailer> move;
    server_->store().read_row(info<Retailer>(), id.value, [&](std::span<const Cell> columns) {
        const auto row = make_row(info<Retailer>(), columns);
        move = MoveRetailer{id, {row.meta.version}, to};
    });
    if (!move) return;
    checker_.note_move(id);
    ++moves_;
    server_->give(act_id(world_, "move"), *move);
}

// The second clerk helps out in the other department, or no longer.
void FakeOfficeDay::change_role() {
    const auto& county = server_->county();
    const Id<RoleAssignment> id{
        make_derived_uuid({"fake office", "help", std::to_string(role_changes_ / 2)})};
    if (role_changes_++ % 2 == 0) {
        const AssignRole role{
            id, county.clerks[1].employee, Role::order_desk, county.departments[1], false, county.today, {}};
        return server_->give(act_id(world_, "role"), role);
    }
    server_->give(act_id(world_, "role"), EndRole{id, {1}, Date{county.today.days - 1}});
}

void FakeOfficeDay::expire_session() {
    const auto& clerks = server_->county().clerks;
    server_->expire_sessions(
        clerks[static_cast<std::size_t>(world_.between(0, static_cast<std::int64_t>(clerks.size()) - 1))]
            .employee);
}

void FakeOfficeDay::open_copied_desk() {
    copy_waits_ = false;
    ++copies_;
    desks_.back()->start_as_copy_of(*desks_.front());
}

void FakeOfficeDay::act() {
    if (copy_waits_ && world_.chance(60)) return open_copied_desk();
    const auto desk_number =
        static_cast<std::size_t>(world_.between(0, static_cast<std::int64_t>(desks_.size()) - 1));
    auto& desk = *desks_[desk_number];
    if (world_.chance(server_crash_)) return server_->crash();
    if (world_.chance(desk_crash_)) return desk.crash();
    if (server_->up() && world_.chance(expiry_)) return expire_session();
    if (server_->up() && world_.chance(changes_)) {
        const auto which = world_.between(0, 9);
        if (which < 6) return change_product();
        return which < 8 ? move_retailer() : change_role();
    }
    if (!desk.running()) return;
    const auto which = world_.between(0, 9);
    if (which == 0) return cancel_order(desk);
    if (which == 1) return replace_order(desk);
    give_order(desk);
}

}

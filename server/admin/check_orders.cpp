// SPDX-License-Identifier: GPL-3.0-or-later
// Checks of agreed totals, counter rows and orders: invariants 2, 5, 6, 7, 11, 15 and 16 as far as rows show
// them.
#include "common/orders/acceptance.h"
#include "common/products/product_price.h"
#include "common/quota/agreed_total.h"
#include "common/quota/cap.h"
#include "common/quota/quota_position.h"
#include "common/staff/territory_holder.h"
#include "server/admin/check_list.h"
#include "server/admin/export_rows.h"
#include "server/jobs/all_rows.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace liangheng {
namespace {

template<class T> void each(StoreReader& store, FunctionRef<void(const T&)> visit) {
    each_row(store, info<T>(), [&](std::span<const Cell> columns) {
        T row;
        fill_object(info<T>(), columns, &row);
        visit(row);
    });
}

std::string order_name(const Order& order) { return "order " + to_hex(order.id.value); }

class OrderChecks {
public:
    explicit OrderChecks(SqliteStore& store) : store_(store) {}

    void run(std::vector<CheckResult>& results) {
        for (auto& price : all_rows_of<ProductPrice>(store_)) prices_[price.product].push_back(price);
        for (auto& cycle : all_rows_of<OrderCycle>(store_)) cycles_.emplace(cycle.id.value, cycle);
        for (auto& day : all_rows_of<OrderDay>(store_)) days_.emplace(day.id.value, day);
        for (auto& territory : all_rows_of<Territory>(store_))
            territories_.emplace(territory.id.value, territory);
        for (auto& holder : all_rows_of<TerritoryHolder>(store_))
            holders_[holder.territory].push_back(holder);
        each<Retailer>(store_, [&](const Retailer& retailer) {
            if (!licences_.insert(retailer.licence_no).second)
                licence_.breach("licence " + retailer.licence_no + " is there twice");
        });
        each<AgreedTotal>(store_, [&](const AgreedTotal& total) { check_total(total); });
        each<Order>(store_, [&](const Order& order) { check_order(order); });
        each<QuotaPosition>(store_, [&](const QuotaPosition& position) { check_position(position); });
        for (const auto& [id, cartons] : ordered_)
            recomputed_.breach("no counter row for " + std::to_string(cartons.value) + " cartons of " +
                               to_hex(id));
        for (auto* result : {&licence_, &one_total_, &frozen_, &cap_, &recomputed_, &from_total_, &place_,
                             &lines_, &price_, &not_by_manager_})
            results.push_back(std::move(*result));
    }

private:
    void check_total(const AgreedTotal& total) {
        const auto name = "agreed total " + to_hex(total.id.value);
        if (total.id != agreed_total_id(total.retailer, total.month))
            one_total_.breach(name + " has the id of another retailer or month");
        const bool effective =
            total.state == AgreedTotalState::effective || total.state == AgreedTotalState::closed;
        if (effective && (!total.band || !total.size_class))
            frozen_.breach(name + " is effective without band and size class");
        if (effective) totals_.emplace(quota_position_id(total.retailer, total.month).value, total);
    }

    void check_position(const QuotaPosition& position) {
        const auto name = "counter row " + to_hex(position.id.value);
        if (position.id != quota_position_id(position.retailer, position.month))
            one_total_.breach(name + " has the id of another retailer or month");
        if (position.ordered > position.cap || position.ordered < Cartons{})
            cap_.breach(name + ": ordered " + std::to_string(position.ordered.value) + ", cap " +
                        std::to_string(position.cap.value));
        Cartons counted;
        if (const auto it = ordered_.find(position.id.value); it != ordered_.end()) {
            counted = it->second;
            ordered_.erase(it);
        }
        if (counted != position.ordered)
            recomputed_.breach(name + ": ordered " + std::to_string(position.ordered.value) +
                               ", its orders have " + std::to_string(counted.value));
        const auto total = totals_.find(position.id.value);
        const Cartons agreed = total == totals_.end() ? Cartons{} : total->second.quantity;
        const Cartons cap =
            total == totals_.end() ? Cartons{} : cap_of(agreed, total->second.band.value_or(BasisPoints{}));
        if (position.agreed != agreed || position.cap != cap)
            from_total_.breach(name + ": agreed " + std::to_string(position.agreed.value) + " and cap " +
                               std::to_string(position.cap.value) + " instead of " +
                               std::to_string(agreed.value) + " and " + std::to_string(cap.value));
    }

    void check_order(const Order& order) {
        std::vector<OrderLine> lines;
        store_.read_details(info<OrderLine>(), order.id.value, [&](std::span<const Cell> columns) {
            fill_object(info<OrderLine>(), columns, &lines.emplace_back());
        });
        check_place(order);
        for (const auto& line : lines) check_line(order, line);
        if (order.kind == OrderKind::history) return;
        if (is_manager(order))
            not_by_manager_.breach(order_name(order) +
                                   " was entered by the customer manager of its territory");
        if (order.state == OrderState::cancelled) return;
        const auto cartons = counted_cartons(lines);
        if (cartons.value != 0) ordered_[quota_position_id(order.retailer, order.month).value] += cartons;
    }

    void check_place(const Order& order) {
        const auto name = order_name(order);
        if (order.kind == OrderKind::history) {
            if (order.cycle || order.order_day || order.state != OrderState::settled)
                place_.breach(name + " is history and lies in a cycle");
            return;
        }
        if (order.incomplete) place_.breach(name + " is incomplete and no history");
        if (!order.cycle || !order.order_day) return place_.breach(name + " lies in no cycle");
        const auto cycle = cycles_.find(order.cycle->value);
        const auto day = days_.find(order.order_day->value);
        const auto territory = territories_.find(order.territory.value);
        if (cycle == cycles_.end() || day == days_.end() || territory == territories_.end())
            return; // told by rows.references
        if (cycle->second.month != order.month)
            place_.breach(name + " counts for another month than its cycle");
        if (day->second.cycle != *order.cycle) place_.breach(name + " has a day of another cycle");
        if (cycle->second.department != territory->second.department)
            place_.breach(name + " lies in a cycle of another department");
        if (cycle->second.state == CycleState::planned)
            place_.breach(name + " lies in a cycle that is not open");
    }

    void check_line(const Order& order, const OrderLine& line) {
        const auto name = order_name(order) + " line " + std::to_string(line.sequence.value);
        if (line.requested <= Cartons{}) lines_.breach(name + " asks for nothing");
        if (line.accepted && *line.accepted > line.requested)
            lines_.breach(name + " has more accepted than requested");
        if (order.kind == OrderKind::history) return;
        if (!line.accepted && !line.held) lines_.breach(name + " is not decided");
        const bool cut = line.accepted && *line.accepted < line.requested;
        if (cut != line.cut_reason.has_value())
            lines_.breach(name + (cut ? " was cut without a reason" : " has a reason and was not cut"));
        if (line.cut_reason == CutReason::not_on_sale) return;
        const auto prices = prices_.find(line.product);
        const auto day = date_of(order.captured_at);
        const bool known =
            line.wholesale_price && prices != prices_.end() &&
            std::any_of(prices->second.begin(), prices->second.end(), [&](const ProductPrice& price) {
                return price.wholesale == *line.wholesale_price && price.effective_from <= day;
            });
        if (!known) price_.breach(name + " has no price of its day");
    }

    /// Invariant 7: nobody orders in the territory that he holds on that day.
    bool is_manager(const Order& order) const {
        const auto holders = holders_.find(order.territory);
        if (!order.entered_by || holders == holders_.end()) return false;
        const TerritoryHolder* held = nullptr;
        for (const auto& holder : holders->second)
            if (holder.effective_from <= date_of(order.captured_at) &&
                (!held || held->effective_from <= holder.effective_from))
                held = &holder;
        return held && held->employee == order.entered_by;
    }

    SqliteStore& store_;
    std::unordered_set<std::string> licences_;
    std::map<Id<Product>, std::vector<ProductPrice>> prices_;
    std::map<Id<Territory>, std::vector<TerritoryHolder>> holders_;
    std::unordered_map<Uuid, OrderCycle> cycles_;
    std::unordered_map<Uuid, OrderDay> days_;
    std::unordered_map<Uuid, Territory> territories_;
    std::unordered_map<Uuid, AgreedTotal> totals_; // effective ones, by counter row
    std::unordered_map<Uuid, Cartons> ordered_;    // by counter row
    CheckResult licence_{"retailers.licence_unique"};
    CheckResult one_total_{"quota.one_per_month"};
    CheckResult frozen_{"quota.band_frozen"};
    CheckResult cap_{"quota.cap"};
    CheckResult recomputed_{"quota.ordered_recomputed"};
    CheckResult from_total_{"quota.cap_from_total"};
    CheckResult place_{"orders.in_cycle"};
    CheckResult lines_{"orders.lines"};
    CheckResult price_{"orders.price_kept"};
    CheckResult not_by_manager_{"orders.not_by_manager"};
};

}

void check_orders(SqliteStore& store, std::vector<CheckResult>& results) { OrderChecks(store).run(results); }

}

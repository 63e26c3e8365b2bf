// SPDX-License-Identifier: GPL-3.0-or-later
// Orders of the demo county: history of the months before today, and some of the running cycle.
#include "common/orders/record_history_order.h"
#include "common/orders/submit_order.h"
#include "server/admin/demo_county.h"
#include "server/admin/demo_dice.h"

#include <algorithm>
#include <numeric>

namespace liangheng {
namespace {

constexpr std::size_t shops_with_live_orders_in_50 = 1;
constexpr std::size_t most_live_orders = 60;

// Large shops order every week, small ones every third.
std::int32_t weeks_between(SizeClass size) {
    switch (size) {
    case SizeClass::large:
        return 1;
    case SizeClass::medium:
        return 2;
    case SizeClass::small:
        break;
    }
    return 3;
}

/// Draws products by their weights.
class Basket {
public:
    explicit Basket(const std::vector<DemoProduct>& products) : products_(products) {
        for (const auto& product : products) {
            total_ += static_cast<std::size_t>(product.on_sale ? product.weight : 0);
            upto_.push_back(total_);
        }
    }

    /// Lines of about so many cartons in all, no product twice.
    std::vector<RequestedLine> draw(DemoDice& dice, std::int64_t cartons) const {
        std::vector<RequestedLine> lines;
        const auto count = std::clamp<std::int64_t>(cartons / 6, 1, 6);
        for (std::int64_t i = 0; i < count; ++i) {
            const auto& product = products_[place(dice)];
            const bool there = std::any_of(lines.begin(), lines.end(),
                                           [&](const auto& line) { return line.product == product.id; });
            if (!there)
                lines.push_back(
                    {product.id, {std::max<std::int64_t>(1, cartons / count + dice.between(-1, 1))}});
        }
        return lines;
    }

private:
    std::size_t place(DemoDice& dice) const {
        const auto roll = dice.below(total_);
        return static_cast<std::size_t>(std::upper_bound(upto_.begin(), upto_.end(), roll) - upto_.begin());
    }

    const std::vector<DemoProduct>& products_;
    std::vector<std::size_t> upto_;
    std::size_t total_ = 0;
};

// Before the Spring Festival more is sold, in summer less: percent of a usual month.
std::int64_t season(Date day) {
    static constexpr std::int64_t percent[] = {135, 120, 90, 92, 96, 95, 92, 94, 104, 106, 100, 112};
    return percent[static_cast<unsigned>(civil(day).month()) - 1];
}

}

void DemoCounty::make_history() {
    DemoDice dice(options_.seed, "history");
    const Basket basket(products_);
    const auto begin = first_month();
    std::size_t number = 0;
    for (Date day = begin; day < today_; ++day.days)
        for (std::size_t i = 0; i < retailers_.size(); ++i) {
            const auto& retailer = retailers_[i];
            const auto rhythm = weeks_between(retailer.size);
            const auto week = (day.days - begin.days) / 7 + static_cast<std::int32_t>(i);
            if (retailer.weekday != weekday(day) || week % rhythm != 0 || dice.percent(4)) continue;
            const auto cartons = std::max<std::int64_t>(1, retailer.monthly * rhythm * 7 * season(day) /
                                                               3'000 * dice.between(75, 125) / 100);
            const auto reference = "H" + std::to_string(++number);
            give(RecordHistoryOrder{.order = {dated_id(day, "order", reference)},
                                    .retailer = retailer.id,
                                    .date = day,
                                    .source_ref = reference,
                                    .lines = basket.draw(dice, cartons)});
        }
    flush();
}

void DemoCounty::make_live_orders() {
    DemoDice dice(options_.seed, "live");
    const Basket basket(products_);
    const auto wanted = std::min(
        most_live_orders, std::max<std::size_t>(3, retailers_.size() * shops_with_live_orders_in_50 / 50));
    std::size_t made = 0;
    for (std::size_t i = 0; i < retailers_.size() && made < wanted; ++i) {
        const auto& retailer = retailers_[i];
        const auto& department = departments_[retailer.department];
        if (retailer.status != RetailerStatus::active || (retailers_.size() > 100 && !dice.percent(10)))
            continue;
        // One in six asks for more than his cap.
        const auto cartons =
            retailer.monthly / (dice.percent(16) ? 1 : 4) + (dice.percent(16) ? retailer.monthly : 0);
        const auto name = std::to_string(++made);
        SubmitOrder order{.order = {dated_id(today_, "live_order", name)},
                          .retailer = retailer.id,
                          .cycle = department.cycle,
                          .order_day = department.days[static_cast<std::size_t>(retailer.weekday)],
                          .lines = basket.draw(dice, std::max<std::int64_t>(cartons, 2))};
        auto job = make_server_job(Uuid{}, std::move(order), command_info<SubmitOrder>());
        job.actor = department.order_desk[made % department.order_desk.size()];
        give_job(std::move(job));
    }
}

}

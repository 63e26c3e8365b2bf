// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/jobs/due_jobs.h"

#include "common/calendar/close_cycle.h"
#include "common/calendar/open_cycle.h"
#include "common/catalogue.h"
#include "common/quota/agreed_total.h"
#include "common/quota/close_month.h"
#include "common/quota/open_month.h"
#include "common/quota/quota_position.h"
#include "common/staff/hand_over_territory.h"
#include "common/staff/territory_holder.h"
#include "common/sync/command_result.h"
#include "server/jobs/all_rows.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace liangheng {
namespace {

constexpr std::int64_t hour_ms = 60 * minute_ms;
// After a full hour the months are looked at again: a job may have been answered "later".
constexpr std::int64_t second_look_ms = 2 * minute_ms;
constexpr std::int32_t closed_months_looked_at_days = 62;

UtcTime end_of(const OrderCycle& cycle) { return instant_at({cycle.last_batch_on.days + 1}); }

/// The cycles of a department and month.
struct Month {
    std::vector<const OrderCycle*> cycles;

    bool opens_now(UtcTime now) const {
        return std::any_of(cycles.begin(), cycles.end(), [&](const OrderCycle* cycle) {
            return cycle->state == CycleState::planned && cycle->opens_at <= now;
        });
    }
    bool closes_now(UtcTime now) const {
        return std::any_of(cycles.begin(), cycles.end(), [&](const OrderCycle* cycle) {
            return cycle->state != CycleState::closed && end_of(*cycle) <= now;
        });
    }
    bool has_begun(UtcTime now) const {
        return std::any_of(cycles.begin(), cycles.end(),
                           [&](const OrderCycle* cycle) { return cycle->opens_at <= now; });
    }
    bool has_ended(UtcTime now) const {
        return std::all_of(cycles.begin(), cycles.end(),
                           [&](const OrderCycle* cycle) { return end_of(*cycle) <= now; });
    }
    Date last_day() const {
        Date day;
        for (const auto* cycle : cycles) day = std::max(day, cycle->last_batch_on);
        return day;
    }
};

class Planner {
public:
    Planner(StoreReader& store, const Facts& facts, UtcTime now)
        : store_(store),
          facts_(facts),
          now_(now),
          day_(to_text(date_of(now))),
          second_look_(now.ms % hour_ms < second_look_ms) {}

    DueJobs plan() {
        cycles_ = all_rows_of<OrderCycle>(store_);
        territories_ = all_rows_of<Territory>(store_);
        std::sort(cycles_.begin(), cycles_.end(),
                  [](const OrderCycle& a, const OrderCycle& b) { return a.opens_at < b.opens_at; });
        for (const auto& cycle : cycles_) months_[{cycle.department, cycle.month}].cycles.push_back(&cycle);
        hand_over_territories();
        // A cycle that was never opened in its time is opened and closed in one round; its month likewise.
        for (const auto& [key, month] : months_)
            if (month.has_begun(now_) && (month.opens_now(now_) || (second_look_ && !month.has_ended(now_))))
                open_month(key.first, key.second);
        due_.months = std::exchange(jobs_, {});
        for (const auto& cycle : cycles_)
            if (cycle.state == CycleState::planned && cycle.opens_at <= now_)
                add("open_cycle", cycle.id.value, OpenCycle{cycle.id});
        due_.cycles = std::exchange(jobs_, {});
        for (const auto& cycle : cycles_)
            if (cycle.state != CycleState::closed && end_of(cycle) <= now_)
                add("close_cycle", cycle.id.value, CloseCycle{cycle.id});
        for (const auto& [key, month] : months_)
            if (month.has_ended(now_) && (month.closes_now(now_) || (second_look_ && is_recent(month))))
                close_month(key.first, key.second);
        due_.ends = std::exchange(jobs_, {});
        return std::move(due_);
    }

private:
    template<class C> void add(std::string_view name, const Uuid& object, C command) {
        add_with(make_derived_uuid({"job", name, object.view(), day_}), std::move(command));
    }
    template<class C> void add(std::string_view name, const Id<Retailer>& retailer, C command) {
        const auto month = to_text(command.month);
        add_with(make_derived_uuid({"job", name, retailer.value.view(), month, day_}), std::move(command));
    }
    template<class C> void add_with(const Uuid& id, C command) {
        if (store_.read_row(info<CommandResult>(), id, [](std::span<const Cell>) {})) return;
        jobs_.push_back(make_server_job(id, std::move(command), command_info<C>()));
    }

    bool is_recent(const Month& month) const {
        return month.last_day().days + closed_months_looked_at_days >= date_of(now_).days;
    }

    void hand_over_territories() {
        std::map<Id<Territory>, TerritoryHolder> latest;
        for (auto& row : all_rows_of<TerritoryHolder>(store_)) {
            if (row.effective_from > date_of(now_)) continue;
            const auto [it, is_new] = latest.try_emplace(row.territory, row);
            if (!is_new &&
                std::pair(it->second.effective_from, it->second.id) < std::pair(row.effective_from, row.id))
                it->second = row;
        }
        for (const auto& territory : territories_) {
            const auto holder = latest.find(territory.id);
            if (holder == latest.end() || holder->second.employee == territory.customer_manager) continue;
            add("hand_over_territory", holder->second.id.value, HandOverTerritory{territory.id});
        }
    }

    template<class Visit> void each_retailer(const Id<Department>& department, Visit visit) {
        for (const auto& territory : territories_) {
            if (territory.department != department) continue;
            const auto retailers = facts_.each<Retailer>("territory", territory.id);
            for (const auto& retailer : retailers.value()) visit(*retailer);
        }
    }

    void open_month(const Id<Department>& department, Date month) {
        each_retailer(department, [&](const Retailer& retailer) {
            if (retailer.status == RetailerStatus::closed) return;
            const auto total = facts_.find(agreed_total_id(retailer.id, month));
            const bool waits = total && total->state != AgreedTotalState::effective &&
                               total->state != AgreedTotalState::closed;
            if (!waits && facts_.find(quota_position_id(retailer.id, month))) return;
            add("open_month", retailer.id, OpenMonth{retailer.id, month});
        });
    }

    void close_month(const Id<Department>& department, Date month) {
        each_retailer(department, [&](const Retailer& retailer) {
            const auto total = facts_.find(agreed_total_id(retailer.id, month));
            if (total && total->state == AgreedTotalState::effective)
                add("close_month", retailer.id, CloseMonth{retailer.id, month});
        });
    }

    StoreReader& store_;
    const Facts& facts_;
    UtcTime now_;
    std::string day_;
    bool second_look_;
    std::vector<OrderCycle> cycles_;
    std::vector<Territory> territories_;
    std::map<std::pair<Id<Department>, Date>, Month> months_;
    std::vector<Job> jobs_;
    DueJobs due_;
};

}

std::vector<Job> DueJobs::in_order() && {
    for (auto* later : {&cycles, &ends})
        months.insert(months.end(), std::make_move_iterator(later->begin()),
                      std::make_move_iterator(later->end()));
    return std::move(months);
}

DueJobs due_jobs(StoreReader& store, const Facts& facts, UtcTime now) {
    return Planner(store, facts, now).plan();
}

}

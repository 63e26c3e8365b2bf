// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sim_net.h"

#include <algorithm>
#include <utility>

namespace liangheng::test {

UtcTime SimWorld::clock() const {
    static const auto began = instant_at(make_date(2026, 11, 24), 10 * 60);
    return {began.ms + now_};
}

// Not std::uniform_int_distribution: its numbers differ between libraries.
std::int64_t SimWorld::between(std::int64_t least, std::int64_t most) {
    return least + static_cast<std::int64_t>(random_() % static_cast<std::uint64_t>(most - least + 1));
}

void SimWorld::after(std::int64_t ms, std::function<void()> what) {
    events_.push({now_ + std::max<std::int64_t>(0, ms), planned_++, std::move(what)});
}

bool SimWorld::step() {
    if (events_.empty()) return false;
    auto what = std::move(const_cast<Event&>(events_.top()).what); // NOLINT: the element is popped at once
    now_ = events_.top().at;
    events_.pop();
    what();
    return true;
}

std::shared_ptr<SimLine> SimLine::open(SimWorld& world, const SimWeather& weather) {
    const std::shared_ptr<SimLine> line(new SimLine(world, weather));
    if (world.chance(weather.cut)) {
        auto& way = line->ways_[static_cast<std::size_t>(world.between(0, 1))];
        way.until_cut = static_cast<std::size_t>(world.between(0, world.chance(500) ? 200 : 6'000));
    }
    if (world.chance(weather.swallowed))
        world.after(world.between(0, 20'000), [weak = std::weak_ptr(line)] {
            if (const auto alive = weak.lock(); alive && !alive->weather_.healed) alive->swallow();
        });
    return line;
}

void SimLine::send(End from, std::string_view bytes) {
    auto& way = ways_[index(from)];
    if (dead_ || way.closing) return;
    way.queued += bytes;
    plan_delivery(from);
}

void SimLine::close(End from) {
    detach(from);
    ways_[index(from)].closing = true;
    plan_delivery(from);
}

void SimLine::plan_delivery(End from) {
    auto& way = ways_[index(from)];
    if (way.delivering || dead_) return;
    way.delivering = true;
    world_.after(world_.between(0, weather_.delay_ms),
                 [self = shared_from_this(), from] { self->deliver(from); });
}

void SimLine::deliver(End from) {
    auto& way = ways_[index(from)];
    way.delivering = false;
    if (dead_ || (swallowing_ && !weather_.healed)) return way.queued.clear();
    auto size = way.queued.size();
    if (size > 1 && world_.chance(weather_.pieces))
        size = static_cast<std::size_t>(world_.between(1, static_cast<std::int64_t>(size)));
    const bool cut_now = !weather_.healed && way.until_cut <= size;
    if (cut_now) size = way.until_cut;
    if (way.until_cut != std::string::npos) way.until_cut -= std::min(way.until_cut, size);
    const auto arrived = way.queued.substr(0, size);
    way.queued.erase(0, size);

    const auto receiver = receivers_[index(other(from))]; // may be detached by what it hears
    if (!arrived.empty() && receiver.bytes) receiver.bytes(arrived);
    if (cut_now) return cut();
    if (!way.queued.empty()) return plan_delivery(from);
    if (way.closing) {
        dead_ = true;
        tell_closed(other(from));
    }
}

void SimLine::cut() {
    if (dead_) return;
    dead_ = true;
    for (const auto end : {End::desk, End::server})
        world_.after(world_.between(0, 3 * weather_.delay_ms),
                     [self = shared_from_this(), end] { self->tell_closed(end); });
}

void SimLine::tell_closed(End end) {
    const auto receiver = std::exchange(receivers_[index(end)], {});
    if (receiver.closed) receiver.closed();
}

}

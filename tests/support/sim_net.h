// SPDX-License-Identifier: GPL-3.0-or-later
// A simulated world: one clock, one source of chance, everything that waits for a moment, and lines between
// desks and server that delay, cut and swallow bytes. Everything is drawn from one seed, so a day repeats.
#pragma once

#include "common/base/date.h"

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <queue>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace liangheng::test {

class SimWorld {
public:
    explicit SimWorld(std::uint64_t seed) : random_(seed) {}

    /// Milliseconds since the world began.
    std::int64_t now() const { return now_; }
    /// Tuesday, 24 November 2026, ten in the morning, and what has passed since.
    UtcTime clock() const;

    std::uint64_t bits() { return random_(); }
    /// Any of these whole numbers, both ends included.
    std::int64_t between(std::int64_t least, std::int64_t most);
    /// True so many times in a thousand.
    bool chance(std::int64_t per_mille) { return between(0, 999) < per_mille; }

    void after(std::int64_t ms, std::function<void()> what);
    /// Goes to the next moment at which something happens and lets it happen; false when nothing waits.
    bool step();

private:
    struct Event {
        std::int64_t at;
        std::uint64_t number; // what was planned first happens first
        std::function<void()> what;
        bool operator<(const Event& other) const {
            return at != other.at ? at > other.at : number > other.number;
        }
    };

    std::mt19937_64 random_;
    std::int64_t now_ = 0;
    std::uint64_t planned_ = 0;
    std::priority_queue<Event> events_;
};

/// How the lines behave at this time; healing the world sets everything to its best.
struct SimWeather {
    std::int64_t delay_ms = 2;  ///< longest
    std::int64_t cut = 0;       ///< in a thousand lines: cut after some bytes in one direction
    std::int64_t swallowed = 0; ///< in a thousand lines: after some time nothing arrives and nobody learns it
    std::int64_t pieces = 0;    ///< in a thousand deliveries: only a part arrives
    bool healed = false;
};

/// One TCP connection: bytes arrive in order or not at all.
class SimLine : public std::enable_shared_from_this<SimLine> {
public:
    enum class End : std::uint8_t { desk, server };
    struct Receiver {
        std::function<void(std::string_view)> bytes;
        std::function<void()> closed;
    };

    /// Draws from the weather how long it lasts.
    static std::shared_ptr<SimLine> open(SimWorld& world, const SimWeather& weather);

    void attach(End end, Receiver receiver) { receivers_[index(end)] = std::move(receiver); }
    /// Nothing more is told to this end.
    void detach(End end) { receivers_[index(end)] = {}; }
    void send(End from, std::string_view bytes);
    /// The other end learns it after what is on its way.
    void close(End from);
    /// What is on its way is lost; both ends learn it, each in its time.
    void cut();
    /// From now on nothing arrives.
    void swallow() { swallowing_ = true; }

private:
    struct Way {
        std::string queued;
        bool delivering = false;
        bool closing = false;
        std::size_t until_cut = std::string::npos;
    };

    SimLine(SimWorld& world, const SimWeather& weather) : world_(world), weather_(weather) {}
    static std::size_t index(End end) { return static_cast<std::size_t>(end); }
    static End other(End end) { return end == End::desk ? End::server : End::desk; }
    void plan_delivery(End from);
    void deliver(End from);
    void tell_closed(End end);

    SimWorld& world_;
    const SimWeather& weather_;
    std::array<Way, 2> ways_;
    std::array<Receiver, 2> receivers_;
    bool dead_ = false;
    bool swallowing_ = false;
};

}

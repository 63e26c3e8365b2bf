// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_office.h"

#include "tests/support/fake_office_day.h"
#include "tests/support/fake_office_memory.h"

#include <sodium.h>
#include <spdlog/spdlog.h>

namespace liangheng::test {
namespace {

/// The simulated day begins with its desks closed, so that the first loads meet the first commands.
constexpr std::int64_t longest_opening_ms = 3'000;
/// Longest pause between two acts.
constexpr std::int64_t between_acts_ms = 1'500;
/// After the world has healed, everything must be at rest within this time.
constexpr std::int64_t longest_drain_ms = 600'000;

// Tokens and ids of installations come out of libsodium. For the time of a simulation it draws from the seed
// too.
SimWorld* dice_of_sodium = nullptr;
const char* sodium_name() { return "fake office"; }
std::uint32_t sodium_number() { return static_cast<std::uint32_t>(dice_of_sodium->bits()); }
void sodium_bytes(void* bytes, std::size_t size) {
    for (std::size_t i = 0; i < size; ++i)
        static_cast<std::uint8_t*>(bytes)[i] = static_cast<std::uint8_t>(dice_of_sodium->bits());
}

class SeededSodium {
public:
    explicit SeededSodium(SimWorld& world) {
        dice_of_sodium = &world;
        randombytes_set_implementation(&seeded_);
    }
    ~SeededSodium() {
        randombytes_set_implementation(&randombytes_sysrandom_implementation);
        dice_of_sodium = nullptr;
    }
    SeededSodium(const SeededSodium&) = delete;
    SeededSodium& operator=(const SeededSodium&) = delete;

private:
    randombytes_implementation seeded_{sodium_name, sodium_number, nullptr, nullptr, sodium_bytes, nullptr};
};

// The failures of a simulated day are planted; nobody needs to read of them.
class QuietLog {
public:
    QuietLog() : level_(spdlog::get_level()) { spdlog::set_level(spdlog::level::off); }
    ~QuietLog() { spdlog::set_level(level_); }
    QuietLog(const QuietLog&) = delete;
    QuietLog& operator=(const QuietLog&) = delete;

private:
    spdlog::level::level_enum level_;
};

}

FakeOfficeDay::FakeOfficeDay(std::uint64_t seed, const Faults& faults, const MakeDeskFiles& make_files)
    : world_(seed), faults_(faults), checker_(world_) {
    draw_the_weather();
    server_ = std::make_unique<FakeServer>(world_, server_behaviour_, faults_, checker_);
    // Three clerks; on some days the first one works at two desks, and on some of those the second desk is a
    // copy of the first.
    const std::size_t clerks = server_->county().clerks.size();
    const std::size_t desks = world_.chance(300) ? clerks + 1 : clerks;
    copy_waits_ = desks > clerks && world_.chance(500);
    for (std::size_t i = 0; i < desks; ++i) {
        const auto& clerk = server_->county().clerks[i % clerks];
        std::unique_ptr<DeskFiles> files;
        if (make_files)
            files = make_files([this] { return world_.clock(); });
        else
            files = std::make_unique<MemoryDeskFiles>(faults_, clerk.employee.value);
        const auto dial = [this]() -> std::shared_ptr<SimLine> {
            if (!server_->up()) return nullptr;
            auto line = SimLine::open(world_, weather_);
            server_->accept(line);
            return line;
        };
        desks_.push_back(std::make_unique<FakeDesk>(i, world_, desk_behaviour_, faults_,
                                                    FakeDesk::Person{clerk.employee.value, clerk.login},
                                                    std::move(files), dial, checker_));
    }
    checker_.watch(*server_, desks_);
}

// Even how bad the day is comes from the seed.
void FakeOfficeDay::draw_the_weather() {
    const auto sometimes = [&](std::int64_t most) {
        return world_.chance(500) ? world_.between(0, most) : 0;
    };
    weather_.delay_ms = world_.chance(200) ? world_.between(1, 400) : world_.between(1, 25);
    weather_.cut = sometimes(700);
    weather_.swallowed = sometimes(250);
    weather_.pieces = sometimes(600);
    server_behaviour_.trouble = {sometimes(40), sometimes(30), sometimes(80)};
    server_behaviour_.thinks_ms = world_.between(1, 20);
    server_behaviour_.busy = sometimes(60);
    server_behaviour_.reload = sometimes(80);
    server_behaviour_.rows_in_page = world_.between(1, 6);
    desk_behaviour_.crash = sometimes(6);
    desk_behaviour_.clock_off_ms = world_.chance(200) ? 3 * 365 * day_ms : 2'000;
    server_crash_ = sometimes(40);
    desk_crash_ = sometimes(40);
    changes_ = sometimes(250);
    expiry_ = sometimes(30);
    acts_left_ = static_cast<std::size_t>(world_.between(20, 60));
}

void FakeOfficeDay::plan_acts() {
    if (acts_left_-- == 0) {
        over_ = true;
        return heal();
    }
    world_.after(world_.chance(400) ? world_.between(0, 40) : world_.between(0, between_acts_ms), [this] {
        act();
        plan_acts();
    });
}

void FakeOfficeDay::heal() {
    if (copy_waits_) open_copied_desk();
    weather_ = SimWeather{};
    weather_.healed = true;
    server_behaviour_.trouble = {};
    server_behaviour_.busy = 0;
    server_behaviour_.reload = 0;
    desk_behaviour_.crash = 0;
}

bool FakeOfficeDay::drain() {
    const auto until = world_.now() + longest_drain_ms;
    const auto at_rest = [&] {
        if (!server_->idle()) return false;
        const auto head = server_->store().head();
        return std::all_of(desks_.begin(), desks_.end(), [&](const auto& desk) {
            return desk->drained() && desk->files().store().position().cursor == head;
        });
    };
    while (world_.now() < until && world_.step())
        if (at_rest()) return true;
    return false;
}

FakeDay FakeOfficeDay::run() {
    const QuietLog quiet;
    const SeededSodium sodium(world_);
    for (auto& desk : desks_) {
        if (copy_waits_ && desk == desks_.back()) continue;
        world_.after(world_.between(0, longest_opening_ms), [&desk] { desk->start(); });
    }
    plan_acts();
    while (!over_ && world_.step()) {
    }
    checker_.finish(drain());
    auto day = checker_.day();
    day.copies = copies_;
    day.moves = moves_;
    day.role_changes = role_changes_;
    return day;
}

FakeDay run_fake_office(std::uint64_t seed, const Faults& faults, const MakeDeskFiles& make_files) {
    return FakeOfficeDay(seed, faults, make_files).run();
}

std::uint64_t first_caught_seed(const Faults& faults, std::uint64_t seeds, const MakeDeskFiles& make_files,
                                std::uint64_t first) {
    for (auto seed = first; seed < first + seeds; ++seed)
        if (!run_fake_office(seed, faults, make_files).violations.empty()) return seed;
    return 0;
}

}

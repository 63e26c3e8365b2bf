// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/cli_desk.h"

#include "client/cli/output.h"
#include "client/program/desk_version.h"

#include <spdlog/spdlog.h>

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <csignal>

namespace liangheng::cli {
namespace {

volatile std::sig_atomic_t end_asked = 0;

// Looked at between events; signals of the system wake no event loop.
constexpr int look_ms = 100;

}

void catch_signals() {
    const auto note = [](int) { end_asked = 1; };
    std::signal(SIGTERM, note);
    std::signal(SIGINT, note);
}

bool CliDesk::asked_to_end() { return end_asked != 0; }

void say_damage(const LocalOffice& office) {
    for (const auto& damage : office.damage()) say(damage);
}

CliDesk::CliDesk(const Common& common, Profile profile)
    : common_(common),
      profile_(std::move(profile)),
      office_(profile_),
      link_(office_, profile_, {.app_version = desk_version()}) {
    say_damage(office_);
    watch_link();
}

void CliDesk::watch_link() {
    QObject::connect(&link_, &Link::state_changed, [this](DeskState state) {
        spdlog::debug("line: state {}", static_cast<int>(state));
        moved();
    });
    QObject::connect(&link_, &Link::session_started, [this](const message::Session& session) {
        spdlog::info("signed in as {}", session.user);
        line_trouble_.reset();
    });
    QObject::connect(&link_, &Link::pull_applied, [this](qint64 cursor, bool) {
        spdlog::debug("pulled to {}", cursor);
        moved();
    });
    QObject::connect(&link_, &Link::page_stored, [this](const std::string& bucket, qint64 left, bool) {
        spdlog::debug("page of {}, {} rows left", bucket, left);
        moved();
    });
    QObject::connect(&link_, &Link::results_arrived, [this](const message::Results& results) {
        moved();
        for (const auto& result : results.results)
            if (result.outcome == Outcome::pending) server_waits_ = refuse(result.code);
    });
    QObject::connect(&link_, &Link::scope_applied, [this] { moved(); });
    QObject::connect(&link_, &Link::busy, [this](const std::string& code, qint64 ms, qint64) {
        spdlog::info("the server is busy ({}), again in {} ms", code, ms);
        moved();
    });
    QObject::connect(&link_, &Link::request_refused,
                     [](const Refusal& reason) { spdlog::warn("refused: {}", reason.code); });
    QObject::connect(&link_, &Link::clock_differs, [](qint64 ms) {
        say(refuse("desk.clock_differs", {{"seconds", std::to_string(ms / 1'000)}}));
    });
    QObject::connect(&link_, &Link::login_needed, [this](const Refusal& reason) { give_up(reason); });
    QObject::connect(&link_, &Link::refused, [this](const Refusal& reason, const std::string& version) {
        if (!version.empty()) say("服务器版本 / version of the server: " + version);
        give_up(reason);
    });
    QObject::connect(&link_, &Link::failed, [this](const Refusal& reason) { give_up(reason); });
    QObject::connect(&link_, &Link::line_lost, [this](const Refusal& reason) {
        spdlog::info("line lost: {}", reason.code);
        line_trouble_ = reason;
    });
}

bool CliDesk::wait_until(const std::function<bool()>& arrived, Wait wait) {
    QTimer tick;
    tick.start(look_ms);
    moved();
    line_trouble_.reset();
    while (!arrived()) {
        if (trouble_ || asked_to_end()) return false;
        if (wait == Wait::one_try && line_trouble_) {
            give_up(*line_trouble_);
            return false;
        }
        if (last_move_.elapsed() > qint64{common_.patience_s} * 1'000) {
            const auto silent = refuse("desk.no_answer", {{"seconds", std::to_string(common_.patience_s)}});
            give_up(line_trouble_ ? *line_trouble_ : server_waits_.value_or(silent));
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

void CliDesk::leave() {
    link_.stop();
    QCoreApplication::processEvents();
}

}

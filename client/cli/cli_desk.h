// SPDX-License-Identifier: GPL-3.0-or-later
// A desk for one call: profile, files and line, and a bounded wait in the event loop for what the call needs.
#pragma once

#include "client/cli/calls.h"
#include "client/link/link.h"

#include <functional>
#include <optional>

namespace liangheng::cli {

class CliDesk {
public:
    /// Opens an existing profile.
    explicit CliDesk(const Common& common) : CliDesk(common, Profile::open(common.profile)) {}
    CliDesk(const Common& common, Profile profile);

    LocalOffice& office() { return office_; }
    Link& link() { return link_; }
    const Profile& profile() const { return profile_; }

    enum class Wait : std::uint8_t {
        until_hopeless, ///< as long as something moves, over broken lines too
        one_try         ///< a line that cannot be opened, or is lost, ends it
    };
    /// Runs the event loop until `arrived` is true. False when it cannot come: nothing moved for the patience
    /// of the call, a login is needed, the server refuses, a file failed, or the program was asked to end.
    bool wait_until(const std::function<bool()>& arrived, Wait wait = Wait::until_hopeless);
    /// Why the last wait was given up.
    const std::optional<Refusal>& trouble() const { return trouble_; }
    /// SIGTERM or SIGINT came.
    static bool asked_to_end();
    /// Ends the line in an orderly way.
    void leave();

private:
    void watch_link();
    void moved() { last_move_.start(); }
    void give_up(Refusal reason) { trouble_ = std::move(reason); }

    Common common_;
    Profile profile_;
    LocalOffice office_;
    Link link_;
    QElapsedTimer last_move_;
    std::optional<Refusal> trouble_;
    std::optional<Refusal> line_trouble_;
    std::optional<Refusal> server_waits_; ///< why it has answered "later"
};

/// Says which files of the profile were found damaged.
void say_damage(const LocalOffice& office);
/// SIGTERM and SIGINT end a wait instead of the process.
void catch_signals();

}

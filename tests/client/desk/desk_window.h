// SPDX-License-Identifier: GPL-3.0-or-later
// The main window of a desk for tests, on the world of its pages and without a server.
#pragma once

#include "client/app/shell.h"
#include "client/pages/all_pages.h"
#include "tests/client/desk/desk_world.h"

#include <fstream>

namespace liangheng {

// Some authority, for a line that nobody opens.
inline constexpr const char* authority = "-----BEGIN CERTIFICATE-----\n"
                                         "MIIBjzCCATWgAwIBAgIUKmhxdvNxZgSamBgMl8jtJ3l544IwCgYIKoZIzj0EAwIw\n"
                                         "HTEbMBkGA1UEAwwSYXV0aG9yaXR5IG9mIHRlc3RzMB4XDTI2MTEyNDE3MDYwNVoX\n"
                                         "DTQ2MTExOTE3MDYwNVowHTEbMBkGA1UEAwwSYXV0aG9yaXR5IG9mIHRlc3RzMFkw\n"
                                         "EwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEok02md1vAMS70RFwkEd+DTNsMi5EuOXU\n"
                                         "BfH9ZFSDdna+UwAcgdDgEMHXmQrcgqlKJqs732yAZIAOZ8Bpl5JWIqNTMFEwHQYD\n"
                                         "VR0OBBYEFDbfv9Ns8WSH7aYTLg2aenYogO4xMB8GA1UdIwQYMBaAFDbfv9Ns8WSH\n"
                                         "7aYTLg2aenYogO4xMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIg\n"
                                         "C1vh7mkuhVWY+Kmc+NrG4pYK3iUOSKmrHOHWYgnyq/sCIQD1fA9vuqSha+dsnHL3\n"
                                         "aXox1O3Cei1sZixIAL6lWcbtzg==\n"
                                         "-----END CERTIFICATE-----\n";

// The session opens the profile itself, so the world's own desk is closed first.
struct DeskWindow {
    DeskWorld world;
    Appearance appearance;
    std::unique_ptr<DeskSession> session;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<Shell> shell;

    /// Before the session opens the profile something may be done with the world: another person sits down.
    explicit DeskWindow(const std::function<void(DeskWorld&)>& before = {}) {
        if (before) before(world);
        appearance.set_language(Language::chinese);
        appearance.set_theme(ThemeChoice::light);
        world.desk.close();
        std::ofstream(world.desk.path() / "ca.pem") << authority;
        open();
    }
    void open() {
        session = std::make_unique<DeskSession>(Profile::open(world.desk.path()));
        session->office().set_clock([this] { return world.county.clock; });
        settings = std::make_unique<Settings>(world.desk.path());
        shell = std::make_unique<Shell>(*session, appearance, *settings, all_pages(),
                                        [this] { return std::optional(world.county.day.cutoff_at); });
        show_window(*shell);
        shell->restore_pages();
    }
    void close() {
        shell->close();
        shell.reset();
        session.reset();
    }
    ~DeskWindow() {
        shell.reset();
        session.reset();
    }
};

}

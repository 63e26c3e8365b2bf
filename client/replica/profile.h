// SPDX-License-Identifier: GPL-3.0-or-later
// A profile: the folder of one user at one server on one PC (sync.md 2), with its configuration, the copy of
// the server's authority and the names of its files. Another user of the same PC has another profile.
#pragma once

#include "client/replica/profile_lock.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

namespace liangheng {

/// What a profile is for: one user at one server.
struct ProfileSettings {
    std::string server; ///< HOST:PORT; an IPv6 address in brackets
    std::string user;   ///< what the person types at the login

    friend bool operator==(const ProfileSettings&, const ProfileSettings&) = default;
};

/// Host and port of a server's address.
struct ServerAddress {
    std::string host;
    std::uint16_t port = 0;
};
/// Reads HOST:PORT; throws ProfileError profile.bad_config.
ServerAddress server_address(const std::string& text);

/// An open profile; this process alone holds it.
class Profile {
public:
    /// Opens a profile that a login has made. Throws ProfileError.
    static Profile open(const std::filesystem::path& folder);
    /// Opens the profile or makes its folder (for the owner only); settings and authority are kept when they
    /// differ from those kept before. A profile of another user is refused: profile.other_user.
    static Profile make(const std::filesystem::path& folder, const ProfileSettings& settings,
                        const std::filesystem::path& authority);

    const ProfileSettings& settings() const { return settings_; }
    const std::filesystem::path& folder() const { return folder_; }
    std::filesystem::path cache_file() const { return folder_ / "cache.db"; }
    std::filesystem::path outbox_file() const { return folder_ / "outbox.db"; }
    /// Copies of files that commands name, and files from the server.
    std::filesystem::path files_folder() const { return folder_ / "files"; }
    std::filesystem::path authority_file() const { return folder_ / "ca.pem"; }

private:
    explicit Profile(std::filesystem::path folder);

    std::filesystem::path folder_;
    std::unique_ptr<ProfileLock> lock_;
    ProfileSettings settings_;
};

}

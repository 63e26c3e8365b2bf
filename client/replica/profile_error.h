// SPDX-License-Identifier: GPL-3.0-or-later
// Why a profile cannot be used: a stable code, as refusals have, and the path or value that it is about.
#pragma once

#include <stdexcept>
#include <string>

namespace liangheng {

/// Codes: profile.in_use, profile.missing, profile.bad_config, profile.other_user, profile.not_writable,
/// profile.newer_format, profile.disk_full, profile.disk_failed.
class ProfileError : public std::runtime_error {
public:
    ProfileError(std::string code, std::string about)
        : std::runtime_error(code + ": " + about), code_(std::move(code)), about_(std::move(about)) {}
    const std::string& code() const { return code_; }
    const std::string& about() const { return about_; }

private:
    std::string code_;
    std::string about_;
};

}

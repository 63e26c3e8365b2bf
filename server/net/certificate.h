// SPDX-License-Identifier: GPL-3.0-or-later
// The server's own authority and certificate, as files: ca.pem (what desks pin), ca.key, server.pem,
// server.key.
#pragma once

#include "common/base/date.h"

#include <filesystem>
#include <stdexcept>
#include <string>

namespace liangheng {

/// OpenSSL or the disk failed, or a file is there that must not be overwritten.
class CertificateError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

inline constexpr int authority_years = 20;
inline constexpr int certificate_years = 2;
/// The name that desks verify, whatever address they dial; "localhost" is the other one.
inline constexpr const char* certificate_name = "liangheng-server";

/// Makes a new authority and a certificate for the server. Never over an authority that is there: desks pin
/// it.
void make_certificates(const std::filesystem::path& folder, UtcTime now);
/// A new key and certificate of the server by the same authority; the running server goes on with the old
/// ones.
void renew_certificate(const std::filesystem::path& folder, UtcTime now);

}

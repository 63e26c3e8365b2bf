// SPDX-License-Identifier: GPL-3.0-or-later
// How a desk trusts: the authority of its profile alone, TLS 1.3 alone.
#pragma once

#include <QSslConfiguration>

#include <filesystem>

namespace liangheng {

/// The name in the server's certificate, whatever address is dialled.
inline constexpr const char* server_name = "liangheng-server";
/// What both ends agree on during the handshake.
inline constexpr const char* protocol_name = "liangheng/1";

/// Throws ProfileError profile.bad_config when the file holds no certificate.
QSslConfiguration link_tls(const std::filesystem::path& authority);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// TLS of the listener: 1.3 only, our application protocol required, certificate and key of the server's
// folder.
#pragma once

#include <openssl/types.h>

#include <filesystem>
#include <memory>

namespace boost::asio::ssl {
class context;
}

namespace liangheng {

/// The name of the protocol in the TLS handshake (ALPN).
inline constexpr const char* application_protocol = "liangheng/1";

/// Reads server.pem and server.key of this folder; std::runtime_error where they cannot be used.
std::shared_ptr<boost::asio::ssl::context> make_tls_context(const std::filesystem::path& folder);
/// After the handshake: the peer asked for our protocol. One that asks for none passes the handshake itself.
bool speaks_our_protocol(SSL* connection);

}

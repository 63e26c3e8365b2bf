// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/tls.h"

#include <boost/asio/ssl/context.hpp>

#include <algorithm>
#include <stdexcept>
#include <string>
#include <string_view>

namespace liangheng {

namespace ssl = boost::asio::ssl;

namespace {

constexpr std::string_view our_protocol = application_protocol;

/// ALPN: takes ours out of the peer's list of length-prefixed names, or ends the handshake.
int choose_protocol(SSL*, const unsigned char** chosen, unsigned char* chosen_size,
                    const unsigned char* offered, unsigned int offered_size, void*) {
    std::string_view rest(reinterpret_cast<const char*>(offered), offered_size);
    while (!rest.empty()) {
        const auto size = static_cast<unsigned char>(rest.front());
        const auto name = rest.substr(1, size);
        if (name == our_protocol) {
            *chosen = reinterpret_cast<const unsigned char*>(name.data());
            *chosen_size = size;
            return SSL_TLSEXT_ERR_OK;
        }
        rest.remove_prefix(std::min<std::size_t>(rest.size(), std::size_t{1} + size));
    }
    return SSL_TLSEXT_ERR_ALERT_FATAL;
}

}

std::shared_ptr<ssl::context> make_tls_context(const std::filesystem::path& folder) {
    auto context = std::make_shared<ssl::context>(ssl::context::tls_server);
    SSL_CTX* native = context->native_handle();
    SSL_CTX_set_min_proto_version(native, TLS1_3_VERSION);
    // A desk connects a few times a day: no resumption, hence no tickets and no cache to keep secret.
    SSL_CTX_set_session_cache_mode(native, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_num_tickets(native, 0);
    SSL_CTX_set_alpn_select_cb(native, choose_protocol, nullptr);
    try {
        context->use_certificate_chain_file((folder / "server.pem").string());
        context->use_private_key_file((folder / "server.key").string(), ssl::context::pem);
    } catch (const std::exception& error) {
        throw std::runtime_error("cannot use the certificate in " + folder.string() + ": " + error.what());
    }
    if (SSL_CTX_check_private_key(native) != 1)
        throw std::runtime_error("certificate and key in " + folder.string() + " do not belong together");
    return context;
}

bool speaks_our_protocol(SSL* connection) {
    const unsigned char* name = nullptr;
    unsigned int size = 0;
    SSL_get0_alpn_selected(connection, &name, &size);
    return std::string_view(reinterpret_cast<const char*>(name), size) == our_protocol;
}

}

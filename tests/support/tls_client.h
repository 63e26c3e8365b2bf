// SPDX-License-Identifier: GPL-3.0-or-later
// Small blocking clients of the listener: one that speaks TLS and frames, one that sends any bytes. Every
// wait is bounded by 10 s, far above what a right answer takes.
#pragma once

#include "common/wire/frame.h"

#include <openssl/types.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace liangheng {

/// A plain TCP connection to a loopback port.
class TcpClient {
public:
    /// `from`: the loopback address that the server sees.
    explicit TcpClient(std::uint16_t port, const std::string& from = "127.0.0.1");
    ~TcpClient();
    TcpClient(const TcpClient&) = delete;
    TcpClient& operator=(const TcpClient&) = delete;

    bool send(std::string_view bytes);
    /// Reads and forgets until the peer closes; false where it does not.
    bool wait_closed();
    int handle() const { return handle_; }

private:
    int handle_;
};

struct TlsOptions {
    std::filesystem::path authority;       ///< ca.pem
    std::string protocol = "liangheng/1";  ///< ALPN; empty = none is offered
    std::string name = "liangheng-server"; ///< verified
    bool only_tls_1_2 = false;
    std::string from = "127.0.0.1"; ///< the loopback address that the server sees
};

class TlsClient {
public:
    /// Connects; connected() tells whether the handshake went well.
    TlsClient(std::uint16_t port, const TlsOptions& options);
    ~TlsClient();

    bool connected() const { return connected_; }
    bool send(std::string_view bytes);
    bool send(FrameType type, std::uint32_t request, std::string_view body = {});
    /// The next frame; nothing when the server closed or 10 s are over.
    std::optional<Frame> receive();
    /// Reads on until the server closes; false where it does not.
    bool wait_closed();
    TcpClient& socket() { return *socket_; }

private:
    struct Free {
        void operator()(SSL_CTX* context) const;
        void operator()(SSL* connection) const;
    };
    int read(char* into, int size);

    std::unique_ptr<TcpClient> socket_;
    std::unique_ptr<SSL_CTX, Free> context_;
    std::unique_ptr<SSL, Free> connection_;
    FrameReader reader_{Sender::server};
    LinkState state_ = LinkState::before_login;
    bool connected_ = false;
};

}

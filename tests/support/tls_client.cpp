// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tls_client.h"

#include <openssl/ssl.h>

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <csignal>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

namespace liangheng {

namespace {

constexpr timeval longest_wait{10, 0};

}

TcpClient::TcpClient(std::uint16_t port, const std::string& from)
    : handle_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    std::signal(SIGPIPE, SIG_IGN); // OpenSSL writes without MSG_NOSIGNAL
    ::setsockopt(handle_, SOL_SOCKET, SO_RCVTIMEO, &longest_wait, sizeof longest_wait);
    ::setsockopt(handle_, SOL_SOCKET, SO_SNDTIMEO, &longest_wait, sizeof longest_wait);
    const int on = 1;
    ::setsockopt(handle_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    ::inet_pton(AF_INET, from.c_str(), &address.sin_addr);
    if (::bind(handle_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        throw std::runtime_error("no address " + from);
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(handle_, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) return;
    ::close(handle_);
    throw std::runtime_error("no connection to port " + std::to_string(port));
}

TcpClient::~TcpClient() { ::close(handle_); }

bool TcpClient::send(std::string_view bytes) {
    return ::send(handle_, bytes.data(), bytes.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(bytes.size());
}

bool TcpClient::wait_closed() {
    std::array<char, 4096> bytes;
    for (;;) {
        const auto size = ::recv(handle_, bytes.data(), bytes.size(), 0);
        if (size > 0) continue;
        return size == 0 || (errno != EAGAIN && errno != EWOULDBLOCK);
    }
}

void TlsClient::Free::operator()(SSL_CTX* context) const { SSL_CTX_free(context); }
void TlsClient::Free::operator()(SSL* connection) const { SSL_free(connection); }

TlsClient::TlsClient(std::uint16_t port, const TlsOptions& options)
    : socket_(std::make_unique<TcpClient>(port, options.from)), context_(SSL_CTX_new(TLS_client_method())) {
    if (options.only_tls_1_2) SSL_CTX_set_max_proto_version(context_.get(), TLS1_2_VERSION);
    SSL_CTX_load_verify_locations(context_.get(), options.authority.c_str(), nullptr);
    SSL_CTX_set_verify(context_.get(), SSL_VERIFY_PEER, nullptr);
    connection_.reset(SSL_new(context_.get()));
    SSL_set1_host(connection_.get(), options.name.c_str());
    if (!options.protocol.empty()) {
        const std::string offer = static_cast<char>(options.protocol.size()) + options.protocol;
        SSL_set_alpn_protos(connection_.get(), reinterpret_cast<const unsigned char*>(offer.data()),
                            static_cast<unsigned int>(offer.size()));
    }
    SSL_set_fd(connection_.get(), socket_->handle());
    connected_ = SSL_connect(connection_.get()) == 1;
}

TlsClient::~TlsClient() = default;

bool TlsClient::send(std::string_view bytes) {
    return SSL_write(connection_.get(), bytes.data(), static_cast<int>(bytes.size())) > 0;
}

bool TlsClient::send(FrameType type, std::uint32_t request, std::string_view body) {
    return send(encode_frame(Sender::desk, type, request, body));
}

int TlsClient::read(char* into, int size) { return SSL_read(connection_.get(), into, size); }

std::optional<Frame> TlsClient::receive() {
    std::array<char, 16 * 1024> bytes;
    for (;;) {
        if (auto frame = reader_.next(state_)) {
            if (frame->type == FrameType::session) state_ = LinkState::active;
            return frame;
        }
        if (reader_.error() != FrameError::none) return std::nullopt;
        const int size = read(bytes.data(), bytes.size());
        if (size <= 0) return std::nullopt;
        reader_.feed({bytes.data(), static_cast<std::size_t>(size)});
    }
}

bool TlsClient::wait_closed() {
    std::array<char, 4096> bytes;
    int size = 1;
    while (size > 0) size = read(bytes.data(), bytes.size());
    if ((SSL_get_shutdown(connection_.get()) & SSL_RECEIVED_SHUTDOWN) != 0) SSL_shutdown(connection_.get());
    return socket_->wait_closed();
}

}

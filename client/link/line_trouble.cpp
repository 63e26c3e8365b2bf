// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/link/line_trouble.h"

#include "client/replica/file_trouble.h"

#include <algorithm>

namespace liangheng {
namespace {

bool out_of_its_time(const QSslError& error) {
    return error.error() == QSslError::CertificateExpired ||
           error.error() == QSslError::CertificateNotYetValid;
}

}

Refusal line_trouble(const QSslSocket& socket, const std::string& server,
                     const std::filesystem::path& authority) {
    const auto distrust = socket.sslHandshakeErrors();
    if (!distrust.isEmpty() && std::all_of(distrust.begin(), distrust.end(), out_of_its_time))
        return refuse("desk.certificate_expired", {{"server", server}});
    if (!distrust.isEmpty())
        return refuse("desk.wrong_certificate", {{"server", server}, {"file", authority.string()}});
    switch (socket.error()) {
    case QAbstractSocket::ConnectionRefusedError:
    case QAbstractSocket::NetworkError:
    case QAbstractSocket::SocketTimeoutError:
        return refuse("desk.no_server", {{"server", server}});
    case QAbstractSocket::HostNotFoundError:
        return refuse("desk.host_unknown", {{"server", server}});
    case QAbstractSocket::RemoteHostClosedError:
        return refuse("desk.server_closed", {{"server", server}});
    case QAbstractSocket::SslHandshakeFailedError:
        return refuse("desk.not_liangheng", {{"server", server}});
    default:
        return link_lost(socket.errorString().toStdString());
    }
}

Refusal link_lost(const std::string& reason) { return refuse("desk.link_lost", {{"reason", reason}}); }

Refusal told_failure(const std::exception& error, const std::filesystem::path& folder) {
    if (const auto* sqlite = dynamic_cast<const SqliteError*>(&error)) {
        const auto trouble = file_trouble(*sqlite, folder);
        return refuse(trouble.code(), {{"about", trouble.about()}});
    }
    return refuse("desk.store_failed", {{"reason", error.what()}});
}

}

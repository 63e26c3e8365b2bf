// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/server_probe.h"

#include "client/app/refusal_words.h"
#include "client/link/line_trouble.h"
#include "client/link/link_tls.h"
#include "client/replica/profile.h"
#include "client/replica/profile_error.h"

#include <utility>

namespace liangheng {
namespace {

constexpr int patience_ms = 10'000;

}

void ServerProbe::look(const std::string& server, const std::filesystem::path& authority) {
    if (socket_) end(tr("another look was begun"));
    try {
        const auto address = server_address(server);
        socket_ = new QSslSocket(this);
        socket_->setSslConfiguration(link_tls(authority));
        connect(socket_, &QSslSocket::encrypted, this, [this] { end({}); });
        connect(socket_, &QSslSocket::errorOccurred, this,
                [this, server, authority] { end(words_of(line_trouble(*socket_, server, authority))); });
        patience_.setSingleShot(true);
        connect(&patience_, &QTimer::timeout, this, [this] { end(tr("no answer")); });
        patience_.start(patience_ms);
        socket_->connectToHostEncrypted(QString::fromStdString(address.host), address.port,
                                        QString::fromLatin1(server_name));
    } catch (const ProfileError& error) {
        end(words_of(refuse(error.code(), {{"about", error.about()}})));
    }
}

void ServerProbe::end(const QString& reason) {
    patience_.stop();
    patience_.disconnect(this);
    if (auto* socket = std::exchange(socket_, nullptr)) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
    Q_EMIT seen(reason);
}

}

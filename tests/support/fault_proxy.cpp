// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_proxy.h"

#include <memory>
#include <stdexcept>

namespace liangheng {

FaultProxy::FaultProxy(const QString& server)
    : host_(server.section(u':', 0, 0)), port_(server.section(u':', 1).toUShort()) {
    connect(&listener_, &QTcpServer::newConnection, this, &FaultProxy::take_in);
    if (!listener_.listen(QHostAddress::LocalHost)) throw std::runtime_error("no port for the proxy");
}

std::string FaultProxy::address() const { return "127.0.0.1:" + std::to_string(listener_.serverPort()); }

void FaultProxy::set(Mode mode) {
    mode_ = mode;
    if (mode != Mode::cut) return;
    for (auto* socket : listener_.findChildren<QTcpSocket*>()) socket->abort();
}

void FaultProxy::take_in() {
    while (auto* desk = listener_.nextPendingConnection()) {
        connect(desk, &QTcpSocket::disconnected, desk, &QObject::deleteLater);
        if (mode_ == Mode::cut) {
            desk->abort();
            continue;
        }
        auto* server = new QTcpSocket(desk);
        const auto pair = std::make_shared<Pair>(Pair{desk, server});
        connect(desk, &QTcpSocket::readyRead, server,
                [this, pair] { relay(*pair, *pair->desk, *pair->server); });
        connect(server, &QTcpSocket::readyRead, desk, [this, pair] {
            answered_ += pair->server->bytesAvailable();
            relay(*pair, *pair->server, *pair->desk);
        });
        // The end of one side is the end of the other, unless nothing gets through any more.
        connect(server, &QTcpSocket::disconnected, desk, [pair] {
            if (!pair->dead) pair->desk->disconnectFromHost();
        });
        server->connectToHost(host_, port_);
    }
}

void FaultProxy::relay(Pair& pair, QTcpSocket& from, QTcpSocket& to) {
    const auto bytes = from.readAll();
    const bool answer = &from == pair.server;
    if (mode_ == Mode::swallow || (mode_ == Mode::swallow_answers && answer)) pair.dead = true;
    const bool goes_on = !pair.dead || (mode_ == Mode::swallow_answers && !answer);
    if (goes_on)
        to.write(bytes);
    else
        swallowed_ += bytes.size();
}

}

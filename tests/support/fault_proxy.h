// SPDX-License-Identifier: GPL-3.0-or-later
// The line between a desk and a server, with its faults: a TCP relay on a free loopback port that lets every
// byte pass, swallows them, or cuts. It lives in the event loop of the test.
#pragma once

#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

#include <cstdint>
#include <string>

namespace liangheng {

class FaultProxy : public QObject {
public:
    enum class Mode : std::uint8_t {
        pass,
        swallow,         ///< takes every byte of both ends and delivers none; connections stay open
        swallow_answers, ///< delivers what the desk sends and swallows what the server answers
        cut              ///< ends connections, and new ones at once
    };

    /// Relays to `server`, HOST:PORT. Throws std::runtime_error without a free port.
    explicit FaultProxy(const QString& server);

    std::string address() const;
    /// From now on. A connection that has lost bytes stays dead, as behind a router that forgot it: what is
    /// encrypted cannot go on after a gap.
    void set(Mode mode);
    /// Bytes that were taken and never delivered.
    qint64 swallowed() const { return swallowed_; }
    /// Bytes that the server has sent for the desk, delivered or not.
    qint64 answered() const { return answered_; }

private:
    struct Pair {
        QTcpSocket* desk;
        QTcpSocket* server;
        bool dead = false; ///< a byte is missing
    };

    void take_in();
    void relay(Pair& pair, QTcpSocket& from, QTcpSocket& to);

    QString host_;
    quint16 port_;
    QTcpServer listener_;
    Mode mode_ = Mode::pass;
    qint64 swallowed_ = 0;
    qint64 answered_ = 0;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/server_probe.h"

#include "client/app/refusal_words.h"
#include "client/link/line_trouble.h"
#include "client/link/link_tls.h"
#include "client/program/desk_version.h"
#include "client/replica/profile.h"
#include "client/replica/profile_error.h"
#include "client/widgets/field_text.h"
#include "common/base/fresh.h"
#include "common/sync/messages.h"
#include "common/wire/limits.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QSslCertificate>

#include <cstdlib>
#include <utility>

namespace liangheng {
namespace {

constexpr int patience_ms = 10'000;

// "AB:CD:…", as certificates are compared on paper.
QString fingerprint(const QSslCertificate& certificate) {
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':')).toUpper();
}

}

ServerProbe::ServerProbe(QObject* parent) : QObject(parent) {}

void ServerProbe::look(const std::string& server, const std::filesystem::path& authority) {
    if (socket_) end(tr("another look was begun"));
    reader_ = FrameReader(Sender::server);
    steps_.clear();
    for (const auto what : {ProbeStep::What::name, ProbeStep::What::line, ProbeStep::What::tls,
                            ProbeStep::What::version, ProbeStep::What::clock})
        steps_.push_back({what, ProbeStep::Outcome::waiting, {}});
    try {
        const auto address = server_address(server);
        socket_ = new QSslSocket(this);
        socket_->setSslConfiguration(link_tls(authority));
        connect(socket_, &QSslSocket::hostFound, this,
                [this] { note(ProbeStep::What::name, ProbeStep::Outcome::good, {}); });
        connect(socket_, &QSslSocket::connected, this, [this] {
            note(ProbeStep::What::name, ProbeStep::Outcome::good, socket_->peerAddress().toString());
            note(ProbeStep::What::line, ProbeStep::Outcome::good, tr("port %1").arg(socket_->peerPort()));
        });
        connect(socket_, &QSslSocket::encrypted, this, &ServerProbe::on_encrypted);
        connect(socket_, &QSslSocket::readyRead, this, &ServerProbe::read);
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

void ServerProbe::note(ProbeStep::What what, ProbeStep::Outcome outcome, const QString& words) {
    auto& step = steps_.at(static_cast<std::size_t>(what));
    step.outcome = outcome;
    step.words = words;
    Q_EMIT step_done();
}

void ServerProbe::on_encrypted() {
    note(ProbeStep::What::tls, ProbeStep::Outcome::good, fingerprint(socket_->peerCertificate()));
    message::Hello hello;
    hello.protocol_min = hello.protocol_max = {protocol_version};
    hello.app_version = desk_version();
    hello.schema = {schema_version};
    const auto bytes = encode_frame(Sender::desk, FrameType::hello, 1, encode_message(hello));
    socket_->write(bytes.data(), static_cast<qint64>(bytes.size()));
}

void ServerProbe::read() {
    const auto bytes = socket_->readAll();
    reader_.feed({bytes.data(), static_cast<std::size_t>(bytes.size())});
    const auto frame = reader_.next(LinkState::before_login);
    if (frame) return on_welcome(*frame);
    if (reader_.error() != FrameError::none) end(tr("it answers in another way than a server of ours"));
}

void ServerProbe::on_welcome(const Frame& frame) {
    const auto welcome = frame.type == FrameType::welcome
                             ? decode_message<message::Welcome>(frame.body)
                             : Result<message::Welcome>(refuse("protocol.unsupported"));
    if (!welcome || welcome->protocol.value != protocol_version) {
        const auto reason = words_of(refuse("protocol.unsupported"));
        note(ProbeStep::What::version, ProbeStep::Outcome::bad, reason);
        return end(reason);
    }
    note(ProbeStep::What::version, ProbeStep::Outcome::good,
         tr("server %1, this desk %2")
             .arg(QString::fromStdString(welcome->server_version), QString::fromStdString(desk_version())));
    const auto difference = std::abs(welcome->server_time.ms - system_clock().ms);
    const bool far = difference > limits::clock_warning_ms;
    note(ProbeStep::What::clock, far ? ProbeStep::Outcome::doubtful : ProbeStep::Outcome::good,
         far ? tr("%n minute(s) apart; set the clock of this computer", nullptr,
                  static_cast<int>(difference / minute_ms))
             : tr("%n second(s) apart", nullptr, static_cast<int>(difference / 1000)));
    end({});
}

void ServerProbe::end(const QString& reason) {
    patience_.stop();
    patience_.disconnect(this);
    if (auto* socket = std::exchange(socket_, nullptr)) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
    if (!reason.isEmpty())
        for (auto& step : steps_)
            if (step.outcome == ProbeStep::Outcome::waiting) {
                step.outcome = ProbeStep::Outcome::bad;
                step.words = reason;
                break;
            }
    Q_EMIT step_done();
    Q_EMIT seen(reason);
}

}

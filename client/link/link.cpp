// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/link/link.h"

#include "client/link/line_trouble.h"
#include "client/link/link_tls.h"
#include "common/base/fresh.h"
#include "common/wire/limits.h"

#include <QRandomGenerator>

#include <chrono>
#include <utility>

namespace liangheng {
namespace {

// Unread bytes that the socket may hold; more stays with the sender.
constexpr qint64 read_buffer = 256 * 1024;

template<class... F> struct Overloaded : F... { using F::operator()...; };
template<class... F> Overloaded(F...) -> Overloaded<F...>;

}

Link::Link(LocalOffice& office, const Profile& profile, DeskIdentity identity, QObject* parent)
    : QObject(parent),
      office_(office),
      folder_(profile.folder()),
      server_(profile.settings().server),
      address_(server_address(profile.settings().server)),
      tls_(link_tls(profile.authority_file())),
      core_(office.store(), std::move(identity), [] { return QRandomGenerator::system()->generate64(); }),
      timers_([this](DeskTimer timer) { run([this, timer] { core_.on_timer(timer, now()); }); }) {
    steady_.start();
    core_.use_files(office_.files());
    office_.set_clock([this] { return core_.server_clock(now(), system_clock()); });
    connect(&office_, &LocalOffice::command_ready, this, &Link::wake);
}

Link::~Link() {
    timers_.stop_all();
    office_.set_clock({});
    if (!socket_) return;
    socket_->disconnect(this);
    socket_->abort();
}

void Link::start() {
    run([this] { core_.start(now()); });
}

void Link::stop() {
    run([this] { core_.stop(); });
}

void Link::log_in(const std::string& user, const std::string& password, const std::string& new_password) {
    run([this, user, password, new_password] { core_.log_in(user, password, now(), new_password); });
}

void Link::ask(const message::Ask& question) {
    run([this, question] { core_.ask(question, now()); });
}

void Link::fetch(const Bytes& hash) {
    run([this, hash] { core_.fetch(hash, now()); });
}

void Link::pull_now() {
    run([this] { core_.pull_now(now()); });
}

void Link::wake() {
    run([this] { core_.wake(now()); });
}

void Link::network_changed() {
    run([this] { core_.on_network_changed(now()); });
}

void Link::run(const std::function<void()>& event) {
    if (running_) {
        // A socket may report inside of what we ask of it: that comes after the present event.
        QMetaObject::invokeMethod(
            this, [this, event] { run(event); }, Qt::QueuedConnection);
        return;
    }
    running_ = true;
    run_guarded(event);
    running_ = false;
    tell_all();
}

void Link::run_guarded(const std::function<void()>& event) {
    try {
        event();
        perform_all();
        return;
    } catch (const std::exception& error) {
        to_tell_.emplace_back([this, reason = told_failure(error, folder_)] { Q_EMIT failed(reason); });
    }
    end_connection();
    try {
        core_.on_closed(now());
        perform_all();
    } catch (const std::exception&) { // NOLINT(bugprone-empty-catch): the first failure is told
    }
}

// A page is stored while the request for the next one is on its way, hence more than one round.
void Link::perform_all() {
    for (auto effects = core_.take_effects(); !effects.empty(); effects = core_.take_effects())
        for (auto& effect : effects) perform(effect);
}

void Link::perform(DeskEffect& effect) {
    std::visit(
        Overloaded{
            [&](effect::Send& send) {
                if (!socket_) return;
                const auto bytes = encode_frame(Sender::desk, send.type, send.request, send.body);
                socket_->write(bytes.data(), static_cast<qint64>(bytes.size()));
                socket_->flush();
            },
            [&](effect::Close& close) {
                close_now();
                to_tell_.emplace_back([this, reason = link_lost(close.reason)] { Q_EMIT line_lost(reason); });
            },
            [&](effect::Connect&) { connect_now(); },
            [&](effect::SetTimer& timer) { timers_.set(timer.timer, timer.ms); },
            [&](effect::StopTimer& timer) { timers_.stop(timer.timer); },
            [&](auto& news) {
                to_tell_.emplace_back([this, told = DeskEffect(std::move(news))]() mutable { tell(told); });
            }},
        effect);
}

void Link::tell(DeskEffect& effect) {
    std::visit(
        Overloaded{
            [&](effect::SessionStarted& e) { Q_EMIT session_started(e.session); },
            [&](effect::LoginNeeded& e) {
                Q_EMIT login_needed({e.code, e.arguments});
            },
            [&](effect::Refused& e) {
                Q_EMIT refused({e.code, e.arguments}, e.minimum_version);
            },
            [&](effect::RequestRefused& e) {
                Q_EMIT request_refused({e.code, e.arguments});
            },
            [&](effect::PullApplied& e) { Q_EMIT pull_applied(e.cursor, e.changed); },
            [&](effect::PageStored& e) { Q_EMIT page_stored(e.bucket, e.rows_left, e.last); },
            [&](effect::ScopeApplied&) { Q_EMIT scope_applied(); },
            [&](effect::ResultsArrived& e) { Q_EMIT results_arrived(e.results); },
            [&](effect::Answered& e) {
                if (!e.refused) {
                    Q_EMIT answered(e.answer);
                    return;
                }
                Q_EMIT ask_refused(e.answer.query, *e.refused);
                Q_EMIT question_refused({e.answer.query, e.answer.arguments, e.answer.after}, *e.refused);
            },
            [&](effect::FileArrived& e) { Q_EMIT file_arrived(e.hash); },
            [&](effect::FileRefused& e) { Q_EMIT file_refused(e.hash, e.reason); },
            [&](effect::ClockDiffers& e) { Q_EMIT clock_differs(e.server_minus_desk_ms); },
            [&](effect::BusyTold& e) { Q_EMIT busy(e.code, e.retry_after_ms, e.place); }, [](auto&) {}},
        effect);
}

void Link::tell_all() {
    if (told_ != core_.state()) {
        told_ = core_.state();
        office_.set_nonce(core_.nonce());
        Q_EMIT state_changed(told_);
    }
    for (const auto& told : std::exchange(to_tell_, {})) told();
}

void Link::connect_now() {
    end_connection();
    reader_ = std::make_unique<FrameReader>(Sender::server);
    socket_ = new QSslSocket(this);
    socket_->setSslConfiguration(tls_);
    socket_->setReadBufferSize(read_buffer);
    connect(socket_, &QSslSocket::encrypted, this, &Link::on_encrypted);
    connect(socket_, &QSslSocket::readyRead, this, &Link::on_bytes);
    connect(socket_, &QSslSocket::errorOccurred, this, [this] {
        if (socket_) on_lost(line_trouble(*socket_, server_, folder_ / "ca.pem"));
    });
    connect(socket_, &QSslSocket::disconnected, this, [this] {
        on_lost(refuse("desk.server_closed", {{"server", server_}}));
    });
    socket_->connectToHostEncrypted(QString::fromStdString(address_.host), address_.port,
                                    QString::fromLatin1(server_name));
}

void Link::on_encrypted() {
    socket_->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (socket_->sslConfiguration().nextNegotiatedProtocol() != protocol_name)
        return on_lost(refuse("desk.not_liangheng", {{"server", server_}}));
    run([this] { core_.on_connected(now()); });
}

void Link::on_bytes() {
    run([this] {
        const auto* socket = socket_;
        while (socket_ && socket_ == socket && socket_->bytesAvailable() > 0) {
            const auto bytes = socket_->read(read_buffer);
            reader_->feed({bytes.data(), static_cast<std::size_t>(bytes.size())});
            core_.on_progress(now());
            take_frames(socket);
        }
    });
}

// As many frames as have come whole. The socket may be gone after any of them.
void Link::take_frames(const QSslSocket* socket) {
    while (socket_ == socket) {
        auto frame =
            reader_->next(core_.state() == DeskState::active ? LinkState::active : LinkState::before_login);
        if (!frame) break;
        core_.on_frame(*std::move(frame), now(), system_clock());
        perform_all();
    }
    if (socket_ != socket || reader_->error() == FrameError::none) return;
    end_connection();
    core_.on_closed(now());
    to_tell_.emplace_back(
        [this, reason = link_lost(to_text(reader_->error()))] { Q_EMIT line_lost(reason); });
}

void Link::on_lost(const Refusal& reason) {
    run([this, reason] {
        if (!socket_) return;
        end_connection();
        core_.on_closed(now());
        to_tell_.emplace_back([this, reason] { Q_EMIT line_lost(reason); });
    });
}

// What is queued still goes out, as long as the line takes it; nobody listens any more.
void Link::close_now() {
    auto* socket = std::exchange(socket_, nullptr);
    if (!socket) return;
    socket->disconnect(this);
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    socket->disconnectFromHost();
    if (socket->state() == QAbstractSocket::UnconnectedState) return socket->deleteLater();
    QTimer::singleShot(static_cast<int>(limits::farewell_ms), socket, [socket] {
        socket->abort();
        socket->deleteLater();
    });
}

void Link::end_connection() {
    auto* socket = std::exchange(socket_, nullptr);
    if (!socket) return;
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
}

}

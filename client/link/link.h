// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's line to the server: a QSslSocket that drives DeskCore (sync.md 4). TLS 1.3 only, the profile's
// authority and no other, ALPN liangheng/1, the server's fixed name. Nothing here blocks; everything happens
// in the event loop. Signals are sent when an event of the core is over, so a slot may do whatever it likes.
#pragma once

#include "client/replica/local_office.h"
#ifndef Q_MOC_RUN // moc 6.4 fails in it and needs nothing of it
#include "client/link/desk_timers.h"
#endif

#include <QElapsedTimer>
#include <QSslConfiguration>
#include <QSslSocket>

#include <memory>

namespace liangheng {

class Link : public QObject {
    Q_OBJECT
public:
    /// The office must outlive the link. Throws ProfileError when the authority cannot be read.
    Link(LocalOffice& office, const Profile& profile, DeskIdentity identity, QObject* parent = nullptr);
    ~Link() override;

    /// Wants a connection from now on, with the tokens of the profile.
    void start();
    /// Ends the connection and stays away.
    void stop();
    /// Signs in with a password: now, or on the next connection.
    /// A new password takes the place of the old one at the server.
    void log_in(const std::string& user, const std::string& password, const std::string& new_password = {});
    /// Asks for a view that exists online only; `answered` or `ask_refused` follows.
    void ask(const std::string& query) { ask(message::Ask{query}); }
    void ask(const message::Ask& question);
    /// Has a file brought into the profile; `file_arrived` or `file_refused` follows.
    void fetch(const Bytes& hash);
    /// Looks for changes at once, without waiting for a notice.
    void pull_now();
    /// There is a new command in the outbox (the office's command_ready calls it).
    void wake();
    /// The network of the PC has changed: no need to wait any longer.
    void network_changed();

    DeskState state() const { return core_.state(); }
    /// Nothing is in flight, everything is loaded and pulled, no command is ready.
    bool drained() const { return core_.drained(); }

Q_SIGNALS:
    void state_changed(liangheng::DeskState state);
    void session_started(const liangheng::message::Session& session);
    /// A person must sign in: no password yet, a wrong one, expired, cloned profile.
    void login_needed(const liangheng::Refusal& reason);
    /// The server will not serve this program or profile.
    void refused(const liangheng::Refusal& reason, const std::string& minimum_version);
    /// One request was refused; it is tried again later.
    void request_refused(const liangheng::Refusal& reason);
    void pull_applied(qint64 cursor, bool changed);
    void page_stored(const std::string& bucket, qint64 rows_left, bool last);
    void scope_applied();
    void results_arrived(const liangheng::message::Results& results);
    void answered(const liangheng::message::Answer& answer);
    void ask_refused(const std::string& query, const liangheng::Refusal& reason);
    /// The same with the whole question, beside ask_refused.
    void question_refused(const liangheng::message::Ask& question, const liangheng::Refusal& reason);
    void file_arrived(const liangheng::Bytes& hash);
    void file_refused(const liangheng::Bytes& hash, const liangheng::Refusal& reason);
    void clock_differs(qint64 server_minus_desk_ms);
    void busy(const std::string& code, qint64 retry_after_ms, qint64 place);
    /// The line was lost or could not be opened; the core tries again. Codes: desk.link_lost, desk.no_server,
    /// desk.host_unknown, desk.server_closed, desk.not_liangheng, desk.wrong_certificate,
    /// desk.certificate_expired.
    void line_lost(const liangheng::Refusal& reason);
    /// A file of the profile could not be written or read.
    void failed(const liangheng::Refusal& reason);

private:
    /// Runs one event of the core and what follows from it. Failures of the files end the connection.
    void run(const std::function<void()>& event);
    void run_guarded(const std::function<void()>& event);
    void perform_all();
    void perform(DeskEffect& effect);
    void tell(DeskEffect& effect);
    void tell_all();
    void connect_now();
    void close_now();
    void on_encrypted();
    void on_bytes();
    void take_frames(const QSslSocket* socket);
    void on_lost(const Refusal& reason);
    void end_connection();
    std::int64_t now() const { return steady_.elapsed(); }

    LocalOffice& office_;
    std::filesystem::path folder_; ///< of the profile
    std::string server_;           ///< as the person wrote it
    ServerAddress address_;
    QSslConfiguration tls_;
    QElapsedTimer steady_;
    DeskCore core_;
    DeskTimers timers_;
    QSslSocket* socket_ = nullptr;
    std::unique_ptr<FrameReader> reader_;
    std::vector<std::function<void()>> to_tell_;
    DeskState told_ = DeskState::offline;
    bool running_ = false;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Looks whether a server can be reached and is ours, step by step: name, line, TLS with the authority of the
// file, version, clock. Signs nobody in.
#pragma once

// First: moc 6.4 does not get through <compare> alone.
#include <QObject>
#include <QSslSocket>
#include <QTimer>

#include "common/wire/frame.h"

#include <filesystem>
#include <string>
#include <vector>

namespace liangheng {

/// One step of the look, in the order in which they are taken.
struct ProbeStep {
    enum class What : std::uint8_t { name, line, tls, version, clock };
    enum class Outcome : std::uint8_t { waiting, good, doubtful, bad };
    What what = What::name;
    Outcome outcome = Outcome::waiting;
    QString words; ///< what was found, or what is wrong and what to do
};

class ServerProbe : public QObject {
    Q_OBJECT
public:
    explicit ServerProbe(QObject* parent = nullptr);

    void look(const std::string& server, const std::filesystem::path& authority);
    /// All steps; those behind a bad one wait for ever.
    const std::vector<ProbeStep>& steps() const { return steps_; }

Q_SIGNALS:
    void step_done();
    /// An empty reason: it can be reached and is ours.
    void seen(const QString& reason);

private:
    void note(ProbeStep::What what, ProbeStep::Outcome outcome, const QString& words);
    void on_encrypted();
    void read();
    void on_welcome(const Frame& frame);
    void end(const QString& reason);

    QSslSocket* socket_ = nullptr;
    QTimer patience_;
    FrameReader reader_{Sender::server};
    std::vector<ProbeStep> steps_;
};

}

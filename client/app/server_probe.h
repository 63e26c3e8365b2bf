// SPDX-License-Identifier: GPL-3.0-or-later
// Looks whether a server can be reached and is ours: name, connection, TLS with the authority of the file.
// Signs nobody in.
#pragma once

// First: moc 6.4 does not get through <compare> alone.
#include <QObject>
#include <QSslSocket>
#include <QTimer>

#include <filesystem>
#include <string>

namespace liangheng {

class ServerProbe : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void look(const std::string& server, const std::filesystem::path& authority);

Q_SIGNALS:
    /// An empty reason: it can be reached and is ours.
    void seen(const QString& reason);

private:
    void end(const QString& reason);

    QSslSocket* socket_ = nullptr;
    QTimer patience_;
};

}

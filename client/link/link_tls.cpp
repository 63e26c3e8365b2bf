// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/link/link_tls.h"

#include "client/replica/profile_error.h"

#include <QFile>
#include <QSslCertificate>

namespace liangheng {

QSslConfiguration link_tls(const std::filesystem::path& authority) {
    QFile file(QString::fromStdString(authority.string()));
    QList<QSslCertificate> trusted;
    if (file.open(QIODevice::ReadOnly)) trusted = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (trusted.isEmpty()) throw ProfileError("profile.bad_config", authority.string());
    QSslConfiguration tls;
    tls.setProtocol(QSsl::TlsV1_3);
    tls.setCaCertificates(trusted);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setAllowedNextProtocols({QByteArray(protocol_name)});
    return tls;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/replica/cache_connection.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <sqlite3.h>

#include <atomic>
#include <cstring>
#include <stdexcept>

namespace liangheng {
namespace {

QString next_name() {
    static std::atomic<int> number = 0;
    return QStringLiteral("liangheng-cache-%1").arg(++number);
}

sqlite3* native_handle(const QSqlDatabase& connection) {
    const QVariant handle = connection.driver()->handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0)
        throw std::runtime_error("the SQLite plugin of Qt gives no native handle");
    return *static_cast<sqlite3* const*>(handle.constData());
}

}

CacheConnection::CacheConnection(const std::filesystem::path& file) : name_(next_name()) {
    auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name_);
    connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    connection.setDatabaseName(QString::fromStdString(file.string()));
    if (!connection.open())
        throw SqliteError(connection.lastError().nativeErrorCode().toInt(),
                          file.string() + ": " + connection.lastError().text().toStdString());
    native_ = std::make_unique<Database>(native_handle(connection));
    sqlite3_extended_result_codes(native_->handle(), 1);
}

CacheConnection::~CacheConnection() {
    native_.reset();
    sql().close();
    QSqlDatabase::removeDatabase(name_);
}

}

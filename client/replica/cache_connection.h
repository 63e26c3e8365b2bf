// SPDX-License-Identifier: GPL-3.0-or-later
// The connection to cache.db: opened through Qt Sql for the pages, its native handle lent to our binder for
// bulk work, overlay and facts (T-Qt.9). Both see the same transaction and the same TEMP tables.
#pragma once

#include "common/sqlite/database.h"

#include <QSqlDatabase>
#include <QString>

#include <filesystem>
#include <memory>

namespace liangheng {

class CacheConnection {
public:
    /// Opens or makes the file. Needs a QCoreApplication. Throws std::runtime_error.
    explicit CacheConnection(const std::filesystem::path& file);
    ~CacheConnection();
    CacheConnection(const CacheConnection&) = delete;
    CacheConnection& operator=(const CacheConnection&) = delete;

    QSqlDatabase sql() const { return QSqlDatabase::database(name_, false); }
    Database& native() { return *native_; }

private:
    QString name_;
    std::unique_ptr<Database> native_;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// What the link did, newest last: pulls, loads, results, losses, errors with their time. Kept in memory,
// bounded; the sync page shows it.
#pragma once

// First: moc 6.4 does not get through <compare> alone.
#include <QObject>
#include <QString>

#include "common/base/date.h"

#include <deque>
#include <functional>

namespace liangheng {

class SyncLog : public QObject {
    Q_OBJECT
public:
    /// Longer logs lose their oldest entries.
    static constexpr std::size_t most_entries = 1000;

    enum class Kind : std::uint8_t { connected, lost, pulled, loaded, results, refused, error };
    struct Entry {
        std::int64_t number = 0; ///< 1, 2, 3 …
        UtcTime at;              ///< the desk's clock
        Kind kind = Kind::error;
        QString detail; ///< numbers, names or the server's text; not translated
    };

    explicit SyncLog(std::function<UtcTime()> clock, QObject* parent = nullptr)
        : QObject(parent), clock_(std::move(clock)) {}

    void add(Kind kind, const QString& detail = {});
    const std::deque<Entry>& entries() const { return entries_; }
    /// The kind in words.
    static QString words(Kind kind);

Q_SIGNALS:
    void added();

private:
    std::function<UtcTime()> clock_;
    std::deque<Entry> entries_;
    std::int64_t last_ = 0;
};

}

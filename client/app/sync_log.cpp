// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/sync_log.h"

namespace liangheng {

void SyncLog::add(Kind kind, const QString& detail) {
    entries_.push_back({++last_, clock_(), kind, detail});
    if (entries_.size() > most_entries) entries_.pop_front();
    Q_EMIT added();
}

QString SyncLog::words(Kind kind) {
    switch (kind) {
    case Kind::connected:
        return tr("Connected");
    case Kind::lost:
        return tr("Link lost");
    case Kind::pulled:
        return tr("Changes received");
    case Kind::loaded:
        return tr("Rows loaded");
    case Kind::results:
        return tr("Results received");
    case Kind::refused:
        return tr("Refused by the server");
    case Kind::error:
        break;
    }
    return tr("Error");
}

}

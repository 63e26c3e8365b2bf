// SPDX-License-Identifier: GPL-3.0-or-later
// Events of a record's history in the words of the person: who, when, where, by which command, and each field
// before and after.
#pragma once

#include "client/replica/local_office.h"
#include "common/story/history_event.h"

#include <QString>

#include <vector>

namespace liangheng {

/// One field that an event changed. An empty text is "nothing".
struct ChangedField {
    QString field; ///< with what it is a field of, where that is not the record itself
    QString before;
    QString after;
};

/// One event, as the panel shows it.
struct ToldEvent {
    QString at;
    QString person; ///< "张三（代 李四）"
    QString action; ///< the command
    QString place;  ///< the desk that sent it
    std::vector<ChangedField> fields;
};

/// The event that consists of these changes of one command, of which there is at least one. `record` is the
/// entity that the history is of.
ToldEvent told_event(const std::vector<HistoryEvent>& changes, const EntityInfo& record, LocalOffice& office);

}

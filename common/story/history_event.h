// SPDX-License-Identifier: GPL-3.0-or-later
// One change of a record as its history tells it (字段历史): an answer of the server out of the audit chain.
#pragma once

#include "common/base/bytes.h"
#include "common/base/date.h"
#include "common/base/quantity.h"
#include "common/base/uuid.h"
#include "common/schema/description.h"

namespace liangheng {

/// The question for it. Its argument is `entity=id` of the record; the answer holds the newest events first.
inline constexpr std::string_view history_query = "history";

/// What one accepted command did to one row of the record. Rows of which the person sees nothing are left
/// out.
struct HistoryEvent {
    Count seq; ///< of the event in the chain; one event may have changed several rows of the record
    UtcTime at;
    Uuid actor;        ///< an employee; empty: the server's own work
    Uuid on_behalf_of; ///< whom he substitutes; empty: nobody
    Count command;     ///< number of its kind
    Uuid installation; ///< of the desk that sent it; empty: made on the server's machine
    Count entity;      ///< number of the row's entity
    Uuid row;
    Count op;     ///< Change::Op: 0 made, 1 changed, 2 removed
    Bytes before; ///< bytes of the row, of an update the changed fields only; with its detail rows
    Bytes after;
};

template<> struct Description<HistoryEvent> {
    static constexpr auto part = describe_part(871, "history_event");
    static constexpr auto fields = std::tuple{
        field<&HistoryEvent::seq>(1, "seq", FIELD_LABEL("field", "No."), key),
        field<&HistoryEvent::at>(2, "at", FIELD_LABEL("field", "At")),
        field<&HistoryEvent::actor>(3, "actor", FIELD_LABEL("field", "Person")),
        field<&HistoryEvent::on_behalf_of>(4, "on_behalf_of", FIELD_LABEL("field", "Substitute for")),
        field<&HistoryEvent::command>(5, "command", FIELD_LABEL("field", "Command")),
        field<&HistoryEvent::installation>(6, "installation", FIELD_LABEL("field", "Computer")),
        field<&HistoryEvent::entity>(7, "entity", FIELD_LABEL("field", "Entity")),
        field<&HistoryEvent::row>(8, "row", FIELD_LABEL("field", "Row")),
        field<&HistoryEvent::op>(9, "op", FIELD_LABEL("field", "Action")),
        field<&HistoryEvent::before>(10, "before", FIELD_LABEL("field", "Before"),
                                     limit(limits::bytes_of_head)),
        field<&HistoryEvent::after>(11, "after", FIELD_LABEL("field", "After"), limit(limits::bytes_of_head)),
    };
};
static_assert(complete<HistoryEvent>);

}

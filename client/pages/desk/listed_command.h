// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the sync page: a command of the outbox, an entry of the link's log.
#pragma once

#include "common/base/date.h"
#include "common/base/quantity.h"
#include "common/base/uuid.h"
#include "common/schema/description.h"

#include <optional>
#include <string>

namespace liangheng {

/// A command of the outbox, in the words of the person's language.
struct ListedCommand {
    Uuid id;
    UtcTime made_at;
    std::string object;
    std::string action;
    Count attempts;
    std::string reason;
    std::optional<UtcTime> settled_at;
};

template<> struct Description<ListedCommand> {
    static constexpr auto part = describe_part(841, "listed_command");
    static constexpr auto fields = std::tuple{
        field<&ListedCommand::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&ListedCommand::made_at>(2, "made_at", FIELD_LABEL("field", "Made at")),
        field<&ListedCommand::object>(3, "object", FIELD_LABEL("field", "Object")),
        field<&ListedCommand::action>(4, "action", FIELD_LABEL("field", "Action")),
        field<&ListedCommand::attempts>(5, "attempts", FIELD_LABEL("field", "Attempts")),
        field<&ListedCommand::reason>(6, "reason", FIELD_LABEL("field", "Reason")),
        field<&ListedCommand::settled_at>(7, "settled_at", FIELD_LABEL("field", "Settled at")),
    };
};
static_assert(complete<ListedCommand>);

/// An entry of the link's log.
struct ListedEvent {
    Count number;
    UtcTime at;
    std::string event;
    std::string detail;
};

template<> struct Description<ListedEvent> {
    static constexpr auto part = describe_part(842, "listed_event");
    static constexpr auto fields = std::tuple{
        field<&ListedEvent::number>(1, "number", FIELD_LABEL("field", "No."), key),
        field<&ListedEvent::at>(2, "at", FIELD_LABEL("field", "At")),
        field<&ListedEvent::event>(3, "event", FIELD_LABEL("field", "Event")),
        field<&ListedEvent::detail>(4, "detail", FIELD_LABEL("field", "Detail")),
    };
};
static_assert(complete<ListedEvent>);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Commands as JSON objects: the names of the description, ids as 32 hexadecimal digits with or without
// hyphens, days and instants as ISO text, enums by name, lists as arrays. Every value passes the limits of
// its field.
#pragma once

#include "common/base/date.h"
#include "common/rules/command.h"

#include <QJsonObject>

#include <memory>

namespace liangheng {

/// The command's struct out of a JSON object. The id of a new row may be left out and is made then: the field
/// `id`, or the first field of a command that changes nothing that was seen before (it has no
/// `seen_version`). Other fields left out keep the default of the struct, as long as that is a value at all.
/// Refusals: input.unknown_field, input.wrong_type, input.too_many, and those of parse_cell; the argument
/// `field` names the place, such as "lines[2].product".
Result<std::shared_ptr<const void>> command_from_json(const CommandInfo& command, const QJsonObject& body,
                                                      UtcTime now);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// What this desk alone knows of a record: commands about it that wait or were refused.
#pragma once

#include "client/replica/local_office.h"

#include <vector>

namespace liangheng {

/// Commands of the outbox that name this id and are not done: waiting and refused ones, newest first.
std::vector<OutboxEntry> open_commands_about(LocalOffice& office, const Uuid& record);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// A command of the outbox in words: what it is about, what it does, why it waits or was refused.
#pragma once

#include "client/replica/local_office.h"

#include <QString>

namespace liangheng {

/// The name of a record: its own, or that of what it refers to, as an order is named by its retailer. Empty:
/// it is not at this desk, or has none.
QString record_words(LocalOffice& office, const EntityInfo& entity, const Uuid& id);
/// "王记副食店": the name of what the command is about, as far as the replica or the command itself says it.
QString object_words(const OutboxEntry& entry, LocalOffice& office);
/// "提交订单"
QString action_words(const OutboxEntry& entry);
/// What a pending command waits for, why another was refused, how it was done.
QString reason_words(const OutboxEntry& entry, LocalOffice& office);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The audit chain (invariant 24): one event for each accepted command, in the command's transaction, each
// event's hash covering the one before. Secret fields never enter it.
#pragma once

#include "common/base/function_ref.h"
#include "common/rules/changes.h"
#include "server/store/store.h"

#include <string>

namespace liangheng {

/// Hash of an event behind the event with hash `previous`.
std::string audit_hash(const AuditEvent& event, std::string_view previous);

/// Bytes of one change: a protobuf message {1 entity, 2 id, 3 op, 4 before, 5 after}, rows as their own
/// messages. Of an update only the changed fields; of an insert and a removal all but the common ones.
class AuditChanges {
public:
    void add(const EntityInfo& entity, const Uuid& id, Change::Op op, std::string_view before,
             std::string_view after);
    const std::string& bytes() const { return bytes_; }

private:
    std::string bytes_;
};

/// One change of an event, as views into its bytes.
struct AuditChange {
    int entity = 0; ///< its number, perhaps of another program's catalogue
    Uuid id;
    Change::Op op = Change::Op::insert;
    std::string_view before;
    std::string_view after;
};
/// Reads what AuditChanges has written. False: other bytes.
bool read_changes(std::string_view changes, FunctionRef<void(const AuditChange&)> visit);

/// Positions of the fields of an entity that may stand in an audit event.
std::vector<std::size_t> audited_columns(const EntityInfo& entity);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// TEMP tables beside the replica's, with the rows that pending commands would change, and the views
// `<entity>_now` that pages and the command line select from: overlay, and the replica without the rows that
// the overlay holds (sync.md 13).
#pragma once

#include "client/replica/replica.h"
#include "common/rules/changes.h"

#include <string>

namespace liangheng {

/// "order_now": the view with the columns of the entity (or detail) and `_pending`, 1 for a row of the
/// overlay.
std::string view_name(const EntityInfo& entity);
/// "order__overlay": with the columns of the entity and, of a head, `_gone`, 1 for a row that is removed.
std::string overlay_name(const EntityInfo& entity);

class OverlayTables {
public:
    /// Makes the tables and views of the connection.
    explicit OverlayTables(Database& database);

    void clear();
    /// Lays the changes of one command over what is there. `by` and `at` go into the common columns.
    void apply(const Changes& changes, const Uuid& by, UtcTime at);
    /// False: no row of this head or of its details is overlaid, so nobody needs to look.
    bool touches(const EntityInfo& head) const { return touched_.contains(&head); }
    const TouchedEntities& touched() const { return touched_; }

private:
    void apply_one(const Change& change, const Uuid& by, UtcTime at);
    void copy_details(const EntityInfo& head, const Uuid& id);
    void put_details(const AnyDetails& details, const Uuid& head);
    bool holds(const EntityInfo& head, const Uuid& id);

    Database& database_;
    TouchedEntities touched_;
};

}

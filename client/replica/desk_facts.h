// SPDX-License-Identifier: GPL-3.0-or-later
// Facts of a desk: replica plus overlay, and "cannot tell" wherever the desk does not hold everything (the
// table of sync.md 12).
#pragma once

#include "client/replica/overlay_tables.h"
#include "common/rules/facts.h"

#include <map>

namespace liangheng {

/// The bucket that holds all rows with this key of the index; nothing where they may lie in several.
std::optional<std::string> covering_bucket(const EntityInfo& entity, const IndexInfo& index,
                                           std::span<const Cell> values);

class DeskFacts : public Facts {
public:
    DeskFacts(Replica& replica, const OverlayTables& overlay) : replica_(replica), overlay_(overlay) {}

    /// Heads that were asked for since forget_reads().
    const TouchedEntities& reads() const { return reads_; }
    void forget_reads() { reads_.clear(); }

protected:
    Knowledge find_row(const EntityInfo& entity, const Uuid& id, AnyRow& row) const override;
    Knowledge scan(const EntityInfo& entity, const IndexInfo& index, std::span<const Cell> values,
                   std::vector<AnyRow>& rows) const override;
    Knowledge read_details(const EntityInfo& detail, const Uuid& head, const DetailSink& sink) const override;

private:
    Statement& by_id(const EntityInfo& entity) const;
    Knowledge not_there(const EntityInfo& entity) const;

    Replica& replica_;
    const OverlayTables& overlay_;
    mutable TouchedEntities reads_;
    mutable std::map<const EntityInfo*, std::string> by_id_;
};

/// Facts of which nothing is known: tells a command that is wrong in itself from one that hangs on data.
class UnknownFacts : public Facts {
protected:
    Knowledge find_row(const EntityInfo&, const Uuid&, AnyRow&) const override { return Knowledge::unknown; }
    Knowledge scan(const EntityInfo&, const IndexInfo&, std::span<const Cell>,
                   std::vector<AnyRow>&) const override {
        return Knowledge::unknown;
    }
    Knowledge read_details(const EntityInfo&, const Uuid&, const DetailSink&) const override {
        return Knowledge::unknown;
    }
};

}

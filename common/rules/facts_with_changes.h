// SPDX-License-Identifier: GPL-3.0-or-later
// Facts for deciding many commands before anything is written: the facts below, with the effects of the
// commands decided so far laid over them. A long file keeps only rows that everybody may see from line to
// line (brands, products, staff); what belongs to one line is forgotten behind it, so that it needs no more
// memory than a short one.
#pragma once

#include "common/rules/changes.h"
#include "common/rules/facts.h"

#include <functional>
#include <map>
#include <set>
#include <string>

namespace liangheng {

class FactsWithChanges final : public Facts {
public:
    enum class Keep : std::uint8_t { everything, what_everybody_sees };
    FactsWithChanges(const Facts& below, Keep keep) : below_(below), keep_(keep) {}

    /// Finds the rows of an index where the facts below cannot tell; false: it cannot either.
    using ScanAnyway = std::function<bool(const EntityInfo& entity, const IndexInfo& index,
                                          std::span<const Cell> key, std::vector<AnyRow>& rows)>;
    void set_scan_anyway(ScanAnyway scan) { scan_anyway_ = std::move(scan); }

    /// Lays the changes of one command over the facts, or says why the store would not take them.
    std::optional<Refusal> apply(const Changes& changes);
    /// The line is decided: what belongs to it alone is forgotten.
    void end_line() { line_.clear(); }

protected:
    Knowledge find_row(const EntityInfo& entity, const Uuid& id, AnyRow& row) const override;
    Knowledge scan(const EntityInfo& entity, const IndexInfo& index, std::span<const Cell> key,
                   std::vector<AnyRow>& rows) const override;
    Knowledge read_details(const EntityInfo& detail, const Uuid& head, const DetailSink& sink) const override;

private:
    /// A row that was written; without object: removed.
    struct Written {
        AnyRow row;
        std::vector<AnyDetails> details;
    };
    using Place = std::pair<const EntityInfo*, Uuid>;
    struct Layer {
        std::map<Place, Written> rows;
        /// Ids of written rows by entity, index and key; an id may have left the key since.
        std::map<std::pair<const IndexInfo*, std::string>, std::set<Uuid>> by_key;
        void clear() {
            rows.clear();
            by_key.clear();
        }
    };

    Layer& layer_of(const EntityInfo& entity);
    const Layer& layer_of(const EntityInfo& entity) const;
    const Written* written(const EntityInfo& entity, const Uuid& id) const;

    bool lasts(const EntityInfo& entity) const {
        return keep_ == Keep::everything || entity.visibility == Visibility::global;
    }

    const Facts& below_;
    Keep keep_;
    ScanAnyway scan_anyway_;
    Layer lasting_;
    Layer line_;
};

}

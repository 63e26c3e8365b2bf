// SPDX-License-Identifier: GPL-3.0-or-later
// Facts for deciding a whole file before anything is written: the store as it is, with the effects of the
// lines decided so far laid over it. Only rows that everybody may see are kept from line to line (brands,
// products, staff); what belongs to one line is forgotten behind it, so that a long file needs no more memory
// than a short one.
#pragma once

#include "common/rules/changes.h"
#include "common/rules/facts.h"
#include "server/store/store.h"

#include <map>
#include <set>
#include <unordered_map>

namespace liangheng {

class ImportDryFacts final : public Facts {
public:
    explicit ImportDryFacts(StoreReader& store) : store_(store) {}

    /// Lays the changes of one command over the facts, or says why the store would not take them.
    std::optional<Refusal> apply(const Changes& changes);
    /// The line is decided.
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

    StoreReader& store_;
    Layer lasting_;
    Layer line_;
    /// Rows of entities that everybody may see, as read.
    mutable std::unordered_map<const EntityInfo*, std::unordered_map<Uuid, AnyRow>> read_;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Facts of the server: they always answer, inside the command's transaction, and see the effects of earlier
// commands of the same group. Rows of entities that everybody may see are kept between groups.
#pragma once

#include "common/rules/facts.h"
#include "server/store/store.h"

#include <map>
#include <unordered_map>

namespace liangheng {

class StoreFacts final : public Facts {
public:
    explicit StoreFacts(Store& store) : store_(store) {}

    /// A row of this entity was written: what is kept of it is forgotten.
    void forget(const EntityInfo& entity);
    /// Another process committed, or a group was rolled back.
    void forget_all();

protected:
    Knowledge find_row(const EntityInfo& entity, const Uuid& id, AnyRow& row) const override;
    Knowledge scan(const EntityInfo& entity, const IndexInfo& index, std::span<const Cell> key,
                   std::vector<AnyRow>& rows) const override;
    Knowledge read_details(const EntityInfo& detail, const Uuid& head, const DetailSink& sink) const override;

private:
    struct Kept {
        std::unordered_map<Uuid, AnyRow> rows;
        std::map<std::pair<const IndexInfo*, std::string>, std::vector<AnyRow>> scans;
    };

    Store& store_;
    mutable std::unordered_map<const EntityInfo*, Kept> kept_;
};

}

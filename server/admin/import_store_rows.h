// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the server's store for the lookups of an import.
#pragma once

#include "common/imports/import_lookups.h"
#include "server/store/store.h"

namespace liangheng {

class ImportStoreRows final : public ImportRowSource {
public:
    explicit ImportStoreRows(StoreReader& store) : store_(store) {}

    void each(const EntityInfo& entity, std::string_view field,
              FunctionRef<void(const Uuid& id, std::string text)> visit) const override;

private:
    StoreReader& store_;
};

}

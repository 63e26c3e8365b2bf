// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/import_store_rows.h"

#include "common/schema/cell_text.h"
#include "server/admin/export_rows.h"

namespace liangheng {

void ImportStoreRows::each(const EntityInfo& entity, std::string_view field,
                           FunctionRef<void(const Uuid& id, std::string text)> visit) const {
    const auto column = entity.column(field);
    each_row(store_, entity, [&](std::span<const Cell> columns) {
        visit(row_id(columns), cell_text(entity.columns[column], columns[column]));
    });
}

}

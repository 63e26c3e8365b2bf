// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/rules/facts.h"

#include <stdexcept>

namespace liangheng {

void fill_object(const StructInfo& info, std::span<const Cell> cells, void* object) {
    for (std::size_t i = 0; i < info.fields.size(); ++i)
        if (!info.fields[i].set(object, cells[i]))
            throw std::runtime_error("a stored value does not fit " + std::string(info.name) + "." +
                                     std::string(info.fields[i].name));
}

void read_object(const StructInfo& info, const void* object, std::vector<Cell>& cells) {
    for (const auto& field : info.fields) cells.push_back(field.get(object));
}

AnyRow make_row(const EntityInfo& entity, std::span<const Cell> columns) {
    AnyRow row;
    std::shared_ptr<void> object(entity.create(), entity.destroy);
    fill_object(entity, columns, object.get());
    row.object = std::move(object);
    if (entity.is_detail()) return row;
    const auto common = [&](Common which) { return columns[common_column(entity, which)]; };
    row.meta.version = common(Common::version).integer;
    row.meta.created_at.ms = common(Common::created_at).integer;
    row.meta.created_by = uuid_from_bytes(common(Common::created_by).bytes).value_or(Uuid{});
    row.meta.updated_at.ms = common(Common::updated_at).integer;
    row.meta.updated_by = uuid_from_bytes(common(Common::updated_by).bytes).value_or(Uuid{});
    return row;
}

void append_meta(const RowMeta& meta, std::vector<Cell>& cells) {
    cells.push_back(Cell::of(meta.version));
    cells.push_back(Cell::of(meta.created_at.ms));
    cells.push_back(Cell::blob(meta.created_by.view()));
    cells.push_back(Cell::of(meta.updated_at.ms));
    cells.push_back(Cell::blob(meta.updated_by.view()));
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/rules/facts_with_changes.h"

namespace liangheng {
namespace {

Uuid id_of(const EntityInfo& entity, const AnyRow& row) {
    return uuid_from_bytes(entity.fields.front().get(row.object.get()).bytes).value_or(Uuid{});
}

std::string key_text(std::span<const Cell> cells) {
    std::string text;
    for (const auto& cell : cells) {
        text += cell.type == Cell::Type::integer ? std::to_string(cell.integer) : std::string(cell.bytes);
        text += '\x1f';
    }
    return text;
}

std::string key_text(const EntityInfo& entity, const IndexInfo& index, const void* object) {
    std::vector<Cell> cells;
    for (const auto column : index.columns) cells.push_back(entity.fields[column].get(object));
    return key_text(cells);
}

}

FactsWithChanges::Layer& FactsWithChanges::layer_of(const EntityInfo& entity) {
    return lasts(entity) ? lasting_ : line_;
}
const FactsWithChanges::Layer& FactsWithChanges::layer_of(const EntityInfo& entity) const {
    return lasts(entity) ? lasting_ : line_;
}

const FactsWithChanges::Written* FactsWithChanges::written(const EntityInfo& entity, const Uuid& id) const {
    const auto& rows = layer_of(entity).rows;
    const auto it = rows.find({&entity, id});
    return it == rows.end() ? nullptr : &it->second;
}

std::optional<Refusal> FactsWithChanges::apply(const Changes& changes) {
    for (const auto& change : changes.list()) {
        const auto& entity = *change.entity;
        AnyRow present;
        const bool exists = find_row(entity, change.id, present) == Knowledge::row;
        if (change.op == Change::Op::insert && exists)
            return refuse("sync.row_exists",
                          {{"entity", std::string(entity.name)}, {"id", to_hex(change.id)}});
        auto& layer = layer_of(entity);
        auto& row = layer.rows[{&entity, change.id}];
        row.row = present;
        row.row.object = change.op == Change::Op::remove ? nullptr : change.after;
        row.row.meta.version += 1;
        if (!change.details.empty()) row.details = change.details;
        if (!row.row.object) continue;
        for (const auto& index : entity.indexes)
            layer.by_key[{&index, key_text(entity, index, row.row.object.get())}].insert(change.id);
    }
    return std::nullopt;
}

Knowledge FactsWithChanges::find_row(const EntityInfo& entity, const Uuid& id, AnyRow& row) const {
    if (const auto* own = written(entity, id)) {
        row = own->row;
        return row.object ? Knowledge::row : Knowledge::absent;
    }
    return below_.find_row(entity, id, row);
}

Knowledge FactsWithChanges::scan(const EntityInfo& entity, const IndexInfo& index,
                                 std::span<const Cell> wanted_cells, std::vector<AnyRow>& rows) const {
    std::vector<AnyRow> stored;
    const auto knowledge = below_.scan(entity, index, wanted_cells, stored);
    if (knowledge == Knowledge::unknown) {
        stored.clear();
        if (!scan_anyway_ || !scan_anyway_(entity, index, wanted_cells, stored)) return knowledge;
    }
    std::map<Uuid, AnyRow> found; // rules expect them by id
    for (auto& row : stored)
        if (const auto id = id_of(entity, row); !written(entity, id)) found.emplace(id, std::move(row));
    const auto wanted = key_text(wanted_cells);
    const auto& by_key = layer_of(entity).by_key;
    if (const auto ids = by_key.find({&index, wanted}); ids != by_key.end()) {
        for (const auto& id : ids->second) {
            const auto* own = written(entity, id);
            if (own->row.object && key_text(entity, index, own->row.object.get()) == wanted)
                found.emplace(id, own->row);
        }
    }
    for (auto& [id, row] : found) rows.push_back(std::move(row));
    return Knowledge::row;
}

Knowledge FactsWithChanges::read_details(const EntityInfo& detail, const Uuid& head,
                                         const DetailSink& sink) const {
    const auto* own = written(detail.head(), head);
    const AnyDetails* replaced = nullptr;
    for (std::size_t i = 0; own && i < own->details.size(); ++i)
        if (own->details[i].entity == &detail) replaced = &own->details[i];
    if (!replaced) return below_.read_details(detail, head, sink);
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < replaced->count; ++i) {
        cells.clear();
        read_object(detail, replaced->row(i), cells);
        fill_object(detail, cells, sink.append(sink.target));
    }
    return Knowledge::row;
}

}

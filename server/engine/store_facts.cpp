// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/store_facts.h"

namespace liangheng {
namespace {

// Bounds what is kept of one entity; far above the products and cycles of a county.
constexpr std::size_t most_kept = 50'000;

bool is_kept(const EntityInfo& entity) {
    return entity.visibility == Visibility::global && !entity.is_detail();
}

std::string text_of(std::span<const Cell> cells) {
    std::string text;
    for (const auto& cell : cells) {
        text += cell.type == Cell::Type::integer ? std::to_string(cell.integer) : std::string(cell.bytes);
        text += '\x1f';
    }
    return text;
}

}

void StoreFacts::forget(const EntityInfo& entity) {
    if (is_kept(entity)) kept_.erase(&entity);
}

void StoreFacts::forget_all() { kept_.clear(); }

Knowledge StoreFacts::find_row(const EntityInfo& entity, const Uuid& id, AnyRow& row) const {
    Kept* kept = is_kept(entity) ? &kept_[&entity] : nullptr;
    if (kept) {
        if (const auto it = kept->rows.find(id); it != kept->rows.end()) {
            row = it->second;
            return Knowledge::row;
        }
    }
    const bool found =
        store_.read_row(entity, id, [&](std::span<const Cell> columns) { row = make_row(entity, columns); });
    if (!found) return Knowledge::absent;
    if (kept && kept->rows.size() < most_kept) kept->rows.emplace(id, row);
    return Knowledge::row;
}

Knowledge StoreFacts::scan(const EntityInfo& entity, const IndexInfo& index, std::span<const Cell> wanted,
                           std::vector<AnyRow>& rows) const {
    Kept* kept = is_kept(entity) ? &kept_[&entity] : nullptr;
    std::pair<const IndexInfo*, std::string> place;
    if (kept) {
        place = {&index, text_of(wanted)};
        if (const auto it = kept->scans.find(place); it != kept->scans.end()) {
            rows = it->second;
            return Knowledge::row;
        }
    }
    store_.read_index(entity, index, wanted,
                      [&](std::span<const Cell> columns) { rows.push_back(make_row(entity, columns)); });
    if (kept && kept->scans.size() < most_kept) kept->scans.emplace(std::move(place), rows);
    return Knowledge::row;
}

Knowledge StoreFacts::read_details(const EntityInfo& detail, const Uuid& head, const DetailSink& sink) const {
    store_.read_details(detail, head, [&](std::span<const Cell> columns) {
        fill_object(detail, columns, sink.append(sink.target));
    });
    return Knowledge::row;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/imports/import_lookups.h"

namespace liangheng {

ImportLookups::Table& ImportLookups::table(const EntityInfo& entity, std::string_view field) {
    for (auto& [key, known] : tables_)
        if (key.first == &entity && key.second == field) return known;
    auto& made = tables_[{&entity, std::string(field)}];
    rows_.each(entity, field, [&](const Uuid& id, std::string text) {
        const auto [it, is_new] = made.try_emplace(std::move(text), Entry{id});
        if (!is_new && it->second.id != id) it->second.several = true;
    });
    return made;
}

ImportLookups::Found ImportLookups::find(const EntityInfo& entity, std::string_view field,
                                         std::string_view text) {
    const auto& known = table(entity, field);
    const auto it = known.find(text);
    if (it == known.end()) return {};
    return {it->second.several ? Answer::several : Answer::found, it->second.id};
}

void ImportLookups::add(const EntityInfo& entity, std::string_view field, std::string_view text,
                        const Uuid& id) {
    table(entity, field).try_emplace(std::string(text), Entry{id});
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/schema/info.h"

#include "common/schema/kind_names.h"

#include "common/base/date.h"
#include "common/base/text.h"

#include <algorithm>
#include <stdexcept>

namespace liangheng {
namespace {

// Of the buckets of rows that nobody holds the middle word is "all".
std::string_view class_name(Visibility visibility) {
    const bool is_held = visibility != Visibility::global && visibility != Visibility::server_only;
    return is_held ? visibility_name(visibility) : "all";
}

std::string name_of(const EntityInfo& entity, std::string_view holder, std::int64_t day) {
    std::string name(entity.name);
    name += '/';
    if (entity.visibility == Visibility::record) return name.append(holder);
    name += class_name(entity.visibility);
    if (entity.visibility == Visibility::global || entity.visibility == Visibility::server_only) return name;
    name += '/';
    name += hex(holder);
    if (entity.period) name += '/' + half_year_name(Date{static_cast<std::int32_t>(day)});
    return name;
}

}

const EnumValue* EnumInfo::find(std::int64_t value) const {
    const auto it =
        std::find_if(values.begin(), values.end(), [&](const auto& v) { return v.value == value; });
    return it == values.end() ? nullptr : &*it;
}

const EnumValue* EnumInfo::find(std::string_view value_name) const {
    const auto it =
        std::find_if(values.begin(), values.end(), [&](const auto& v) { return v.name == value_name; });
    return it == values.end() ? nullptr : &*it;
}

const FieldInfo* StructInfo::find(std::string_view field_name) const {
    const auto it =
        std::find_if(fields.begin(), fields.end(), [&](const auto& f) { return f.name == field_name; });
    return it == fields.end() ? nullptr : &*it;
}

std::size_t EntityInfo::column(std::string_view column_name) const {
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].name == column_name) return i;
    throw std::out_of_range("no column " + std::string(column_name) + " in " + std::string(name));
}

const IndexInfo& EntityInfo::index(std::string_view index_text) const {
    for (const auto& index : indexes)
        if (index.text == index_text) return index;
    throw std::out_of_range("no index " + std::string(index_text) + " of " + std::string(name));
}

std::string bucket_name(const EntityInfo& entity, std::span<const Cell> columns) {
    return name_of(entity, columns[entity.holder].bytes, entity.period ? columns[*entity.period].integer : 0);
}

std::string record_place(const EntityInfo& entity, std::span<const Cell> columns) {
    auto place = bucket_name(entity, columns);
    if (entity.period) place.resize(place.rfind('/'));
    return place;
}

std::string bucket_name(const EntityInfo& entity, const Uuid& holder, std::int64_t day) {
    return name_of(entity, holder.view(), day);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/schema/make_info.h"

#include "common/base/text.h"

namespace liangheng {
namespace {

FieldInfo common_field(int number, std::string_view name, std::string_view label, Kind kind) {
    FieldInfo field;
    field.number = number;
    field.name = name;
    field.label = label;
    field.kind = kind;
    return field;
}

void add_common_columns(EntityInfo& entity) {
    entity.columns.push_back(common_field(101, "version", FIELD_LABEL("field", "Version"), Kind::number));
    entity.columns.push_back(common_field(102, "created_at", FIELD_LABEL("field", "Created at"), Kind::time));
    entity.columns.push_back(common_field(103, "created_by", FIELD_LABEL("field", "Created by"), Kind::id));
    entity.columns.push_back(common_field(104, "updated_at", FIELD_LABEL("field", "Changed at"), Kind::time));
    entity.columns.push_back(common_field(105, "updated_by", FIELD_LABEL("field", "Changed by"), Kind::id));
}

IndexInfo make_index(const EntityInfo& entity, std::string_view text) {
    IndexInfo index{text, {}};
    for (std::size_t begin = 0; begin <= text.size();) {
        const auto comma = std::min(text.find(',', begin), text.size());
        index.columns.push_back(entity.column(trimmed(text.substr(begin, comma - begin))));
        begin = comma + 1;
    }
    return index;
}

// A correction stands in the same row, so that both change together.
std::vector<ReadColumn> read_columns(const EntityInfo& entity) {
    std::vector<ReadColumn> all;
    for (std::size_t i = 0; i < entity.fields.size(); ++i) {
        if (entity.fields[i].read_as == ReadAs::nothing) continue;
        ReadColumn read{i, {}};
        for (std::size_t other = 0; other < entity.fields.size(); ++other)
            if (entity.fields[other].corrects == entity.fields[i].name) read.correction = other;
        all.push_back(read);
    }
    return all;
}

}

void finish_entity(EntityInfo& entity, const StructSpec& spec) {
    entity.visibility = spec.visibility;
    entity.check = spec.check;
    entity.has_story = spec.has_story;
    entity.head = spec.head;
    entity.columns = entity.fields;
    entity.read = read_columns(entity);
    if (!entity.is_detail()) add_common_columns(entity);
    if (!spec.holder.empty()) entity.holder = entity.column(spec.holder);
    if (!spec.period.empty()) entity.period = entity.column(spec.period);
    for (std::size_t i = 0; i < spec.index_count; ++i)
        entity.indexes.push_back(make_index(entity, spec.indexes[i]));
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/lists/record_search.h"

#include "common/base/text.h"
#include "common/readings/reading.h"
#include "common/readings/searchable.h"
#include "common/sql/ddl.h"

#include <algorithm>

namespace liangheng {
namespace {

constexpr std::size_t fewest_personal_digits = 4;

/// The columns of an entity that a search looks at.
struct Places {
    const FieldInfo* number = nullptr;
    std::vector<const FieldInfo*> names; ///< the record's own name first
};

Places places_of(const EntityInfo& entity) {
    Places places;
    for (const auto& read : entity.read) places.names.push_back(&entity.columns[read.column]);
    for (const auto& field : entity.fields)
        if (field.unique && field.kind == Kind::text && !places.number) places.number = &field;
    return places;
}

std::string view_of(const EntityInfo& entity) { return liangheng::quoted(view_name(entity)); }

// Digits stand as they are; other numbers are compared without dashes and capitals.
std::string searched_number(const FieldInfo& number) {
    const auto column = quoted(number.name);
    return number.digits ? column : "replace(replace(lower(" + column + "), '-', ''), ' ', '')";
}

std::string contains(const std::string& text, const char* part) {
    return "instr(" + text + ", " + part + ") > 0";
}

// ?1 is what was typed, ?2 the same with a blank before it: numbered, because not every search has both.
std::string rank_of(const Places& places, SearchScope scope) {
    std::string rank = "CASE ";
    const auto when = [&](const std::string& condition, FoundBy by) {
        rank += "WHEN " + condition + " THEN " + std::to_string(static_cast<int>(by)) + ' ';
    };
    if (places.number) {
        const auto number = searched_number(*places.number);
        when(number + " = ?1", FoundBy::number);
        when("length(?1) > 1 AND substr(" + number + ", -length(?1)) = ?1", FoundBy::number_end);
    }
    for (std::size_t i = 0; scope == SearchScope::all && i < places.names.size(); ++i) {
        const auto keys = keys_column(places.names[i]->name);
        when(contains(keys, "?2"), i == 0 ? FoundBy::name_start : FoundBy::other_start);
        when(contains(keys, "?1"), i == 0 ? FoundBy::name_part : FoundBy::other_part);
    }
    if (places.number)
        when("length(?1) > 1 AND " + contains(searched_number(*places.number), "?1"), FoundBy::number_part);
    return rank + "END";
}

// The same as a rank that is no NULL, and a third of the work for the many rows that do not match.
std::string matches(const Places& places, SearchScope scope) {
    std::string any;
    const auto add = [&](const std::string& condition) { any += (any.empty() ? "" : " OR ") + condition; };
    for (const auto* name : places.names)
        if (scope == SearchScope::all) add(contains(keys_column(name->name), "?1"));
    if (places.number) add(contains(searched_number(*places.number), "?1"));
    return any;
}

std::string search_sql(const EntityInfo& entity, const Places& places, SearchScope scope) {
    auto columns = "\"id\", " + (places.number ? quoted(places.number->name) : std::string("''"));
    for (const auto* name : places.names) columns += ", " + quoted(name->name);
    std::string order = " ORDER BY \"_rank\", ";
    if (!places.names.empty()) order += full_column(places.names.front()->name) + ", ";
    return "SELECT " + columns + ", " + rank_of(places, scope) + " AS \"_rank\" FROM " + view_of(entity) +
           " WHERE (" + matches(places, scope) + ") AND \"_rank\" IS NOT NULL" + order + "\"id\" LIMIT ?3";
}

// The reading that was meant; empty when the characters themselves were typed.
std::string reading_found(const FieldInfo& field, std::string_view value, std::string_view typed) {
    if (searchable(value).find(typed) != std::string::npos) return {};
    for (const auto& reading : readings_of(value, field.read_as)) {
        if (reading.full.find(typed) != std::string::npos) return reading.full;
        if (reading.initials.find(typed) != std::string::npos) return reading.initials;
    }
    return std::string(typed);
}

void explain(FoundRecord& record, const Places& places, const std::vector<std::string>& values,
             std::string_view typed) {
    const auto by_number =
        record.by == FoundBy::number || record.by == FoundBy::number_end || record.by == FoundBy::number_part;
    if (by_number) {
        record.field = places.number;
        record.value = record.number;
        return;
    }
    const bool own = record.by == FoundBy::name_start || record.by == FoundBy::name_part;
    for (std::size_t i = own ? 0 : 1; i < places.names.size(); ++i) {
        record.field = places.names[i];
        record.value = values[i];
        const auto keys = reading_keys(values[i], places.names[i]->read_as).keys;
        if (own || keys.find(typed) != std::string::npos) break;
    }
    record.reading = reading_found(*record.field, record.value, typed);
}

/// A text about a record in a row of another entity.
struct PersonalPlace {
    const EntityInfo* entity;
    const FieldInfo* text;
    const FieldInfo* record;
};

std::vector<PersonalPlace> personal_places(const EntityInfo& about) {
    std::vector<PersonalPlace> places;
    for (const auto* entity : replicated_heads())
        for (const auto& record : entity->fields) {
            if (record.key || !record.reference || &record.reference() != &about) continue;
            for (const auto& text : entity->fields)
                if (text.personal && text.kind == Kind::text) places.push_back({entity, &text, &record});
        }
    return places;
}

void add_by_personal(LocalOffice& office, const EntityInfo& entity, const std::string& typed,
                     std::size_t most, std::vector<FoundRecord>& found) {
    if (typed.size() < fewest_personal_digits || !all_digits(typed)) return;
    for (const auto& place : personal_places(entity)) {
        const auto text = quoted(place.text->name);
        Statement row(office.replica().database().handle(),
                      "SELECT " + quoted(place.record->name) + ", " + text + " FROM " +
                          view_of(*place.entity) + " WHERE " +
                          contains("replace(replace(" + text + ", '-', ''), ' ', '')", "$1") + " LIMIT $2");
        row.bind(1, Cell::text(typed)).bind(2, Cell::of(static_cast<std::int64_t>(most)));
        while (row.step() && found.size() < most) {
            const auto id = uuid_from_bytes(row.column(0).bytes).value_or(Uuid{});
            const bool known =
                std::any_of(found.begin(), found.end(), [&](const auto& one) { return one.id == id; });
            auto record = known ? std::nullopt : record_of(office, entity, id);
            if (!record) continue;
            record->by = FoundBy::personal;
            record->field = place.text;
            record->value = std::string(row.column(1).bytes);
            found.push_back(*std::move(record));
        }
    }
}

}

bool is_searchable(const EntityInfo& entity) { return !entity.read.empty(); }

bool is_person(const EntityInfo& entity) {
    return is_searchable(entity) && entity.columns[entity.read.front().column].read_as == ReadAs::person;
}

std::vector<FoundRecord> find_records(LocalOffice& office, const EntityInfo& entity, std::string_view typed,
                                      std::size_t most, SearchScope scope) {
    std::vector<FoundRecord> found;
    const auto text = searchable(typed);
    const auto places = places_of(entity);
    if (text.empty() || (!places.number && (scope == SearchScope::numbers || places.names.empty())))
        return found;
    const auto beginning = ' ' + text;
    Statement row(office.replica().database().handle(), search_sql(entity, places, scope));
    row.bind(1, Cell::text(text)).bind(2, Cell::text(beginning));
    row.bind(3, Cell::of(static_cast<std::int64_t>(most)));
    while (row.step()) {
        FoundRecord record{.entity = &entity, .id = uuid_from_bytes(row.column(0).bytes).value_or(Uuid{})};
        record.number = std::string(row.column(1).bytes);
        std::vector<std::string> values;
        for (std::size_t i = 0; i < places.names.size(); ++i)
            values.emplace_back(row.column(static_cast<int>(i) + 2).bytes);
        if (!values.empty()) record.name = values.front();
        record.by = static_cast<FoundBy>(row.column(static_cast<int>(values.size()) + 2).integer);
        explain(record, places, values, text);
        found.push_back(std::move(record));
    }
    if (scope == SearchScope::all) add_by_personal(office, entity, text, most, found);
    return found;
}

std::vector<FoundRecord> find_records_of(LocalOffice& office, const EntityInfo& entity,
                                         const std::vector<FoundRecord>& named, std::size_t most) {
    std::vector<FoundRecord> found;
    for (const auto& field : entity.fields) {
        if (field.key || !field.reference) continue;
        std::vector<const FoundRecord*> subjects;
        std::string list;
        for (const auto& record : named)
            if (record.entity == &field.reference()) {
                subjects.push_back(&record);
                list += (list.empty() ? "$" : ", $") + std::to_string(subjects.size());
            }
        if (subjects.empty()) continue;
        const auto column = quoted(field.name);
        Statement row(office.replica().database().handle(),
                      "SELECT \"id\", " + column + " FROM " + view_of(entity) + " WHERE " + column + " IN (" +
                          list + ") ORDER BY \"created_at\" DESC, \"id\" LIMIT " + std::to_string(most));
        for (std::size_t i = 0; i < subjects.size(); ++i)
            row.bind(static_cast<int>(i) + 1, Cell::blob(subjects[i]->id.view()));
        while (row.step() && found.size() < most) {
            const auto subject = uuid_from_bytes(row.column(1).bytes).value_or(Uuid{});
            const auto one = std::find_if(subjects.begin(), subjects.end(),
                                          [&](const auto* record) { return record->id == subject; });
            if (one == subjects.end()) continue;
            auto record = **one;
            record.entity = &entity;
            record.id = uuid_from_bytes(row.column(0).bytes).value_or(Uuid{});
            found.push_back(std::move(record));
        }
    }
    return found;
}

std::optional<FoundRecord> record_of(LocalOffice& office, const EntityInfo& entity, const Uuid& id) {
    const auto places = places_of(entity);
    if (places.names.empty()) return std::nullopt;
    Statement row(office.replica().database().handle(),
                  "SELECT " + (places.number ? quoted(places.number->name) : std::string("''")) + ", " +
                      quoted(places.names.front()->name) + " FROM " + view_of(entity) + " WHERE \"id\" = $1");
    row.bind(1, Cell::blob(id.view()));
    if (!row.step()) return std::nullopt;
    return FoundRecord{.entity = &entity,
                       .id = id,
                       .number = std::string(row.column(0).bytes),
                       .name = std::string(row.column(1).bytes)};
}

}

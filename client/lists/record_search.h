// SPDX-License-Identifier: GPL-3.0-or-later
// Finds records of the replica by what people type: number or its last digits, Chinese characters, pinyin,
// initials, telephone (desk.md 9). What can be found follows from the descriptions: names that are read,
// unique numbers, and personal texts that other rows hold about a record, as far as those rows are here.
#pragma once

#include "client/replica/local_office.h"

#include <string>
#include <string_view>
#include <vector>

namespace liangheng {

/// How a record matches; the better ways first.
enum class FoundBy : std::uint8_t {
    number,     ///< the whole number
    number_end, ///< its last digits
    name_start, ///< the name begins so, or is so read from its beginning
    name_part,
    other_start, ///< the same of another name of the row, such as its holder's
    other_part,
    number_part,
    personal, ///< a row about it, such as its telephone
};

struct FoundRecord {
    const EntityInfo* entity = nullptr;
    Uuid id;
    std::string number; ///< empty where it has none
    std::string name;
    FoundBy by = FoundBy::name_part;
    const FieldInfo* field = nullptr; ///< the field that matches
    std::string value;                ///< what stands in it
    std::string reading;              ///< how that is read, where it was found by sound; else empty
};

/// Which part of a record is looked at.
enum class SearchScope : std::uint8_t { all, numbers };

/// True for an entity with a name that is read.
bool is_searchable(const EntityInfo& entity);
/// True for one whose first such name is a person's.
bool is_person(const EntityInfo& entity);

/// The best records first, at most `most`; none for a text without a letter, digit or character.
std::vector<FoundRecord> find_records(LocalOffice& office, const EntityInfo& entity, std::string_view typed,
                                      std::size_t most, SearchScope scope = SearchScope::all);
/// Records without a name that name one of these: the orders of a retailer. The latest first.
std::vector<FoundRecord> find_records_of(LocalOffice& office, const EntityInfo& entity,
                                         const std::vector<FoundRecord>& named, std::size_t most);
/// Number and name of a record; nothing when it is not here.
std::optional<FoundRecord> record_of(LocalOffice& office, const EntityInfo& entity, const Uuid& id);

}

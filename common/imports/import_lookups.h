// SPDX-License-Identifier: GPL-3.0-or-later
// Which row has this text in that field: codes, licence numbers, names. Read when first asked for; rows that
// the import makes are added, so that later lines find them.
#pragma once

#include "common/base/function_ref.h"
#include "common/schema/info.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace liangheng {

/// All rows of an entity, wherever the import happens: the server's store, or a desk's replica.
class ImportRowSource {
public:
    virtual ~ImportRowSource() = default;
    /// Visits every row: its id and the text of one field.
    virtual void each(const EntityInfo& entity, std::string_view field,
                      FunctionRef<void(const Uuid& id, std::string text)> visit) const = 0;
};

class ImportLookups {
public:
    explicit ImportLookups(const ImportRowSource& rows) : rows_(rows) {}

    enum class Answer : std::uint8_t { found, unknown, several };
    struct Found {
        Answer answer = Answer::unknown;
        Uuid id;
    };
    Found find(const EntityInfo& entity, std::string_view field, std::string_view text);
    /// What was read and added is forgotten.
    void forget() { tables_.clear(); }
    /// A row that the import makes; nothing when the text names one already.
    void add(const EntityInfo& entity, std::string_view field, std::string_view text, const Uuid& id);

private:
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    struct Entry {
        Uuid id;
        bool several = false;
    };
    using Table = std::unordered_map<std::string, Entry, TextHash, std::equal_to<>>;

    Table& table(const EntityInfo& entity, std::string_view field);

    const ImportRowSource& rows_;
    std::map<std::pair<const EntityInfo*, std::string>, Table, std::less<>> tables_;
};

}

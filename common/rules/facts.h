// SPDX-License-Identifier: GPL-3.0-or-later
// The only way in which a rule reads: by id, by a declared index, the details of a head (sync.md 12).
#pragma once

#include "common/base/id.h"
#include "common/rules/row.h"
#include "common/schema/member.h"

#include <array>
#include <string_view>
#include <vector>

namespace liangheng {

class Facts {
public:
    virtual ~Facts() = default;

    /// The row with this id: row, absent, or (at the desk) unknown.
    template<class T> Fact<T> find(const Id<T>& id) const {
        AnyRow row;
        const auto knowledge = find_row(info<T>(), id.value, row);
        return {knowledge, std::move(row)};
    }

    /// The row of an entity that is known at run time only.
    Knowledge find_any(const EntityInfo& entity, const Uuid& id, AnyRow& row) const {
        return find_row(entity, id, row);
    }

    /// All rows with this key in an index that the entity's description declares, by id.
    template<class T, class... Key>
    Result<std::vector<Row<T>>> each(std::string_view index, const Key&... values) const {
        const auto& entity = info<T>();
        const std::array<Cell, sizeof...(Key)> cells{Member<Key>::get(values)...};
        std::vector<AnyRow> rows;
        if (scan(entity, entity.index(index), cells, rows) == Knowledge::unknown)
            return refuse(cannot_tell_code);
        std::vector<Row<T>> result;
        result.reserve(rows.size());
        for (auto& row : rows) result.emplace_back(std::move(row));
        return result;
    }

    /// The detail rows of one head, by sequence; known wherever the head is.
    template<class D, class T> Result<std::vector<D>> details(const Id<T>& head) const {
        std::vector<D> rows;
        const DetailSink sink{&rows, [](void* target) -> void* {
                                  return &static_cast<std::vector<D>*>(target)->emplace_back();
                              }};
        if (read_details(info<D>(), head.value, sink) == Knowledge::unknown) return refuse(cannot_tell_code);
        return rows;
    }

    /// Where detail rows are put: `append` gives a fresh struct of the detail's type.
    struct DetailSink {
        void* target;
        void* (*append)(void* target);
    };

protected:
    friend class FactsWithChanges; // asks the facts below it
    virtual Knowledge find_row(const EntityInfo& entity, const Uuid& id, AnyRow& row) const = 0;
    virtual Knowledge scan(const EntityInfo& entity, const IndexInfo& index, std::span<const Cell> key,
                           std::vector<AnyRow>& rows) const = 0;
    virtual Knowledge read_details(const EntityInfo& detail, const Uuid& head,
                                   const DetailSink& sink) const = 0;
};

/// A row object with its common columns out of the entity's columns. Throws std::runtime_error when a cell
/// does not fit.
AnyRow make_row(const EntityInfo& entity, std::span<const Cell> columns);
/// Fills a struct from cells in the order of its fields.
void fill_object(const StructInfo& info, std::span<const Cell> cells, void* object);
/// The cells of a struct's fields, as views into it.
void read_object(const StructInfo& info, const void* object, std::vector<Cell>& cells);
/// Appends the five common cells behind the fields of a head; ids are views into `meta`.
void append_meta(const RowMeta& meta, std::vector<Cell>& cells);

}

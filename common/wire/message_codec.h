// SPDX-License-Identifier: GPL-3.0-or-later
// Protobuf bytes of described structs (messages, commands) and of rows. Standard wire encoding: fields in
// ascending order, defaults left out, zigzag for signed numbers, ids as bytes (sync.md 4).
#pragma once

#include "common/base/result.h"
#include "common/schema/info.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace liangheng {

/// Appends the bytes of a described struct.
void encode_struct(std::string& out, const StructInfo& info, const void* object);
/// Reads a described struct whose lists are empty; what the bytes leave out is zero. Refusals:
/// `protocol.malformed` with field and reason. Limits of the description are checked; unknown field numbers
/// are skipped.
Result<void> decode_struct(const StructInfo& info, std::string_view bytes, void* object);

/// One detail row of a head on its way: its cells in the order of the entity's columns.
struct DetailCells {
    const EntityInfo* entity = nullptr;
    std::vector<Cell> columns;
};

/// A decoded row: views into the bytes that it was read from.
struct RowCells {
    std::vector<Cell> columns;
    std::vector<DetailCells> details; ///< by entity, then by sequence
    std::string unknown;              ///< fields of a newer server, kept as raw bytes

    Uuid id() const { return uuid_from_bytes(columns.front().bytes).value_or(Uuid{}); }
};

/// Appends a head row: its columns, then each detail entity as repeated field 200 + number, without the
/// head's id.
void encode_row(std::string& out, const EntityInfo& entity, std::span<const Cell> columns,
                std::span<const DetailCells> details);
/// The same in parts, for rows that are read one cell array at a time: the head first, then its details in
/// order.
void encode_head(std::string& out, const EntityInfo& entity, std::span<const Cell> columns);
void encode_detail(std::string& out, const EntityInfo& detail, std::span<const Cell> columns);
/// Only some columns of a row, for audit events.
void encode_some(std::string& out, const EntityInfo& entity, std::span<const Cell> columns,
                 std::span<const std::size_t> which);
/// Reads a head row. The head's id is put into the detail rows again.
Result<void> decode_row(const EntityInfo& entity, std::string_view bytes, RowCells& row);

/// Field number of a detail entity inside its head's message.
inline int detail_field_number(const EntityInfo& detail) { return 200 + detail.number; }

}

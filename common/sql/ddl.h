// SPDX-License-Identifier: GPL-3.0-or-later
// CREATE TABLE and CREATE INDEX for a dialect from EntityInfo. Strings only; who runs them is not known here.
#pragma once

#include "common/schema/info.h"

#include <string>
#include <string_view>
#include <vector>

namespace liangheng {

enum class Dialect : std::uint8_t { sqlite, postgres };

/// Which copy of the table: the server's (with the bucket's number) or a desk's cache (bucket, unknown
/// fields).
enum class Side : std::uint8_t { server, cache };

/// A name in double quotes; "order" is a reserved word.
std::string quoted(std::string_view name);
std::string column_type(const FieldInfo& field);
/// What a desk keeps beside a name that is read: `name_full`, its reading, by which lists are sorted, and
/// `name_keys`, all that it is found by (common/readings). The server and the wire know neither.
std::string full_column(std::string_view column);
std::string keys_column(std::string_view column);
/// "name_full", "name_keys", … : those of all read columns of an entity, in order.
std::vector<std::string> reading_columns(const EntityInfo& entity);
/// The table, without its indexes.
std::string create_table(const EntityInfo& entity, Dialect dialect, Side side);
/// Adds a column that a table of an earlier program lacks; present rows get the value that means "as before"
/// (sync.md 17): nothing where it is optional, else zero or empty, which is what the wire leaves out.
std::string add_column(const EntityInfo& entity, const FieldInfo& column);
/// Indexes of the description, and on the server the one by bucket that loads page by.
std::vector<std::string> create_indexes(const EntityInfo& entity, Side side);

}

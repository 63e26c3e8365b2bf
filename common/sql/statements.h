// SPDX-License-Identifier: GPL-3.0-or-later
// SELECT, INSERT, UPDATE and DELETE texts from EntityInfo, the same for both engines ($1 parameters, in
// order). Rows are read as the entity's columns in their order; nothing else is ever selected.
#pragma once

#include "common/sql/ddl.h"

namespace liangheng {

/// "a", "b", … : the entity's columns.
std::string column_list(const EntityInfo& entity);
/// All columns, then _bucket where the table has one, then at the desk _unknown and the reading columns.
std::string insert_row(const EntityInfo& entity, Side side);
/// The same; an existing row of the key is replaced when its version is not higher (sync.md 8).
std::string upsert_row(const EntityInfo& entity);
std::string select_by_id(const EntityInfo& entity);
/// By the columns of an index, ordered by id.
std::string select_by_index(const EntityInfo& entity, const IndexInfo& index);
/// Lines of one head, by sequence.
std::string select_details(const EntityInfo& detail);
std::string delete_details(const EntityInfo& detail);
std::string delete_by_id(const EntityInfo& entity);
/// Sets the given columns (their cells first, `_bucket` last when it moves), then `id` and the version that
/// was read.
std::string update_row(const EntityInfo& entity, std::span<const std::size_t> columns, bool bucket_moves);
/// One page of a bucket behind an id: bucket (unless the entity is global), id, limit. Newest first for
/// periods.
std::string bucket_page(const EntityInfo& entity, bool first_page);
/// Key columns of the table: id, or head and sequence.
std::string key_of(const EntityInfo& entity);

}

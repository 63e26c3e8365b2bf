// SPDX-License-Identifier: GPL-3.0-or-later
// A named query: SQL text of a subject and the struct that its rows are. Lists, reports and exports run them, on the
// server over its tables and at the desk over the replica with the overlay.
#pragma once

#include "common/schema/info.h"

#include <string>
#include <string_view>

namespace liangheng {

/// `{retailer}` stands for the table of that entity; parameters are $1, $2 … in the order in which they appear; the columns
/// are the fields of the row's struct in their order. Only what SQLite and PostgreSQL both know.
struct NamedQuery {
    std::string_view name;
    std::string_view sql;
    int parameters = 0;
    const StructInfo& (*row)() = nullptr;
};

/// The text with its tables named: `{retailer}` becomes "retailer", or with a suffix "retailer_now".
std::string with_tables(std::string_view sql, std::string_view suffix = {});

}

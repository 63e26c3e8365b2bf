// SPDX-License-Identifier: GPL-3.0-or-later
// Words for the kinds and units of fields and for who may see a row, as `entities`, `commands` and `schema --markdown` print them.
#pragma once

#include "common/schema/info.h"

namespace liangheng {

/// "boolean", "number", "enum" …; stable, programs read it.
std::string_view kind_name(Kind kind);
/// "cartons", "fen", "basis_points"; empty without a unit.
std::string_view unit_name(Unit unit);
/// "global", "department", "territory", "person", "route", "server_only".
std::string_view visibility_name(Visibility visibility);

}

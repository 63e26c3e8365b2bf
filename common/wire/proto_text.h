// SPDX-License-Identifier: GPL-3.0-or-later
// The .proto of everything that travels or is kept as protobuf bytes, printed from the descriptions: rows,
// commands, parts and messages of the protocol. `schema --proto` prints it, protoc reads our bytes with it.
#pragma once

#include "common/schema/info.h"

#include <string>
#include <string_view>

namespace liangheng {

/// "order_line" -> "OrderLine".
std::string camel_name(std::string_view snake_name);
/// "DepartmentKind" -> "DEPARTMENT_KIND".
std::string upper_name(std::string_view camel_name);

/// Type of a field in the .proto; `kind` is the element's of a list of plain values.
std::string proto_type(const FieldInfo& field, Kind kind);

/// The whole text, package liangheng. A row's message has the entity's name; where a message of the protocol
/// has the same, the row's has "Row" behind it. Throws std::logic_error when two messages or enums still
/// share a name.
std::string proto_text();

}

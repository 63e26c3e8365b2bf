// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/schema/kind_names.h"

namespace liangheng {

std::string_view kind_name(Kind kind) {
    switch (kind) {
    case Kind::boolean:
        return "boolean";
    case Kind::number:
        return "number";
    case Kind::change:
        return "change";
    case Kind::text:
        return "text";
    case Kind::bytes:
        return "bytes";
    case Kind::id:
        return "id";
    case Kind::date:
        return "date";
    case Kind::time:
        return "time";
    case Kind::enumeration:
        return "enum";
    case Kind::list:
        break;
    }
    return "list";
}

std::string_view unit_name(Unit unit) {
    switch (unit) {
    case Unit::cartons:
        return "cartons";
    case Unit::fen:
        return "fen";
    case Unit::basis_points:
        return "basis_points";
    case Unit::none:
        break;
    }
    return {};
}

std::string_view visibility_name(Visibility visibility) {
    switch (visibility) {
    case Visibility::global:
        return "global";
    case Visibility::department:
        return "department";
    case Visibility::territory:
        return "territory";
    case Visibility::person:
        return "person";
    case Visibility::route:
        return "route";
    case Visibility::record:
        return "record";
    case Visibility::server_only:
        break;
    }
    return "server_only";
}

}

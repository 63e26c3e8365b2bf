// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/schema/check_object.h"

namespace liangheng {

std::optional<Refusal> check_object(const StructInfo& info, const void* object) {
    for (const auto& field : info.fields) {
        if (field.kind != Kind::list) {
            if (auto refusal = check_cell(field, field.get(object))) return refusal;
            continue;
        }
        if (!field.list.element) continue;
        for (std::size_t i = 0; i < field.list.size(object); ++i)
            if (auto refusal = check_object(field.list.element(), field.list.at(object, i))) return refusal;
    }
    return std::nullopt;
}

}

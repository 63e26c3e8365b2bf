// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/sync/row_bytes.h"

#include "common/wire/wire_reader.h"

namespace liangheng {

Uuid row_id(std::string_view row) {
    WireReader reader(row);
    int number = 0;
    WireType type{};
    std::string_view id;
    if (!reader.tag(number, type) || type != WireType::length || !reader.length_delimited(id)) return {};
    return uuid_from_bytes(id).value_or(Uuid{});
}

std::int64_t row_version(std::string_view row) {
    WireReader reader(row);
    int number = 0;
    WireType type{};
    while (!reader.at_end() && reader.tag(number, type)) {
        std::int64_t version = 0;
        if (number == version_field) return type == WireType::varint && reader.varint(version) ? version : 0;
        if (!reader.skip(type)) return 0;
    }
    return 0;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes as the body of each message, each command and each row. What is accepted is written again, and that
// is read as the same.
#include "common/catalogue.h"
#include "common/sync/messages.h"
#include "common/wire/message_codec.h"
#include "tests/fuzz/input.h"

using namespace liangheng;
using fuzz::must;

namespace {

void read_struct(const StructInfo& info, std::string_view bytes) {
    const std::shared_ptr<void> object(info.create(), info.destroy), again(info.create(), info.destroy);
    if (!decode_struct(info, bytes, object.get())) return;
    std::string first, second;
    encode_struct(first, info, object.get());
    must(decode_struct(info, first, again.get()).has_value());
    encode_struct(second, info, again.get());
    must(first == second);
}

void read_row(const EntityInfo& entity, std::string_view bytes) {
    RowCells row, again;
    if (!decode_row(entity, bytes, row)) return;
    std::string first, second;
    encode_row(first, entity, row.columns, row.details);
    must(decode_row(entity, first, again).has_value());
    encode_row(second, entity, again.columns, again.details);
    must(first == second);
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Input input(data, size);
    const auto kind = input.choice(3);
    if (kind == 0) {
        const auto messages = all_messages();
        read_struct(*messages[input.choice(messages.size())], input.rest());
    } else if (kind == 1) {
        const auto commands = all_commands();
        read_struct(*commands[input.choice(commands.size())], input.rest());
    } else {
        const auto entities = all_entities();
        const auto& entity = *entities[input.choice(entities.size())];
        if (!entity.is_detail()) read_row(entity, input.rest());
    }
    return 0;
}

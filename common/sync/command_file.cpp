// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/sync/command_file.h"

#include "common/catalogue.h"

#include <algorithm>
#include <memory>

namespace liangheng {
namespace {

const FieldInfo* file_field(const StructInfo& command) {
    const auto found = std::find_if(command.fields.begin(), command.fields.end(),
                                    [](const FieldInfo& field) { return field.names_file; });
    return found == command.fields.end() ? nullptr : &*found;
}

}

Bytes file_of(const StructInfo& command, const void* body) {
    const auto* field = file_field(command);
    return field ? Bytes{std::string(field->get(body).bytes)} : Bytes{};
}

Bytes file_of(const message::Command& command) {
    const auto* info = find_command(static_cast<int>(command.kind.value));
    if (!info || !file_field(*info)) return {};
    const std::shared_ptr<void> body(info->create(), info->destroy);
    return decode_struct(*info, command.body.data, body.get()) ? file_of(*info, body.get()) : Bytes{};
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/schema_markdown.h"

#include "common/catalogue.h"
#include "common/schema/kind_names.h"
#include "common/schema/member.h"
#include "common/staff/role.h"
#include "server/admin/schema_protocol.h"

namespace liangheng {
namespace {

// Type, and what it is restricted to.
std::string type_text(const FieldInfo& field) {
    std::string text(kind_name(field.kind));
    if (field.kind == Kind::list)
        text += " of " + std::string(field.list.element ? field.list.element().name
                                                        : kind_name(field.list.element_kind));
    if (field.reference) text += " of " + std::string(field.reference().name);
    if (field.unit != Unit::none) text += ", " + std::string(unit_name(field.unit));
    if (field.digits) text += ", " + std::to_string(field.digits) + " digits";
    if (!field.enumeration) return text;
    std::string_view before = ": ";
    for (const auto& value : field.enumeration->values) {
        text += std::string(before) + std::string(value.name);
        before = ", ";
    }
    return text;
}

std::string marks(const FieldInfo& field) {
    std::string text;
    const auto add = [&](bool holds, std::string_view mark) {
        if (holds) text += (text.empty() ? "" : ", ") + std::string(mark);
    };
    add(field.key, "key");
    add(field.unique, "unique");
    add(field.optional, "may be absent");
    add(field.personal, "personal");
    add(field.secret, "secret");
    return text;
}

void append_table(std::string& text, const std::vector<FieldInfo>& fields) {
    text += "\n| No. | Name | Type | Marks | Label |\n|---|---|---|---|---|\n";
    for (const auto& field : fields)
        text += "| " + std::to_string(field.number) + " | `" + std::string(field.name) + "` | " +
                type_text(field) + " | " + marks(field) + " | " + std::string(field.label) + " |\n";
}

std::string roles_text(const CommandInfo& command) {
    if (command.server_only) return "the server only";
    std::string text;
    for (const auto& role : enum_info<Role>().values)
        if (command.roles & (1U << static_cast<unsigned>(role.value)))
            text += (text.empty() ? "" : ", ") + std::string(role.name);
    return text.empty() ? "everybody" : text;
}

}

std::string schema_markdown() {
    std::string text = "# Protocol\n\n" + protocol_markdown() + "\n# Entities\n";
    for (const auto* entity : all_entities()) {
        text += "\n## " + std::string(entity->name) + " (" + std::string(entity->label) + ", no. " +
                std::to_string(entity->number) + ")\n\n";
        if (entity->is_detail())
            text += "Lines of `" + std::string(entity->head().name) + "`.\n";
        else
            text += "Seen by: " + std::string(visibility_name(entity->visibility)) + ".\n";
        append_table(text, entity->columns);
    }
    text += "\n# Commands\n";
    for (const auto* command : all_commands()) {
        text += "\n## " + std::string(command->name) + " (" + std::string(command->label) + ", no. " +
                std::to_string(command->number) + ")\n\n";
        text += "May be given by: " + roles_text(*command) + (command->online_only ? "; online only" : "") +
                ".\n";
        append_table(text, command->fields);
    }
    return text;
}

}

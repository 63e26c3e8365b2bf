// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/program/catalogue_json.h"

#include "common/schema/json.h"
#include "common/schema/kind_names.h"

namespace liangheng {
namespace {

void write_fields(JsonWriter& json, std::span<const FieldInfo> fields);

void write_field(JsonWriter& json, const FieldInfo& field) {
    json.begin_object().member("name", field.name).member("number", field.number);
    json.member("type", kind_name(field.kind)).member("label", field.label);
    if (field.unit != Unit::none) json.member("unit", unit_name(field.unit));
    if (field.optional) json.member("optional", true);
    if (field.key) json.member("key", true);
    if (field.unique) json.member("unique", true);
    if (field.personal) json.member("personal", true);
    if (field.digits)
        json.member("digits", field.digits);
    else if (field.kind == Kind::text || field.kind == Kind::bytes || field.kind == Kind::list)
        json.member("limit", field.limit);
    if (field.reference) json.member("entity", field.reference().name);
    if (field.enumeration) {
        json.key("values").begin_array();
        for (const auto& value : field.enumeration->values) json.value(value.name);
        json.end_array();
    }
    if (field.kind == Kind::list && !field.list.element)
        json.member("element_type", kind_name(field.list.element_kind));
    if (field.kind == Kind::list && field.list.element) write_fields(json, field.list.element().fields);
    json.end_object();
}

void write_fields(JsonWriter& json, std::span<const FieldInfo> fields) {
    json.key("fields").begin_array();
    for (const auto& field : fields) write_field(json, field);
    json.end_array();
}

void append_fields(std::string& text, std::span<const FieldInfo> fields, const std::string& indent) {
    for (const auto& field : fields) {
        text += indent + std::string(field.name) + ": " + std::string(kind_name(field.kind));
        if (field.unit != Unit::none) text += " (" + std::string(unit_name(field.unit)) + ")";
        if (field.reference) text += " of " + std::string(field.reference().name);
        if (field.optional) text += ", optional";
        text += '\n';
        if (field.kind == Kind::list && field.list.element)
            append_fields(text, field.list.element().fields, indent + "    ");
    }
}

}

std::string command_json_line(const CommandInfo& command) {
    JsonWriter json;
    json.begin_object()
        .member("name", command.name)
        .member("number", command.number)
        .member("label", command.label);
    json.key("roles").begin_array();
    for (const auto& role : enum_info<Role>().values)
        if (command.roles & role_bit(static_cast<Role>(role.value))) json.value(role.name);
    json.end_array();
    json.member("online_only", command.online_only).member("server_only", command.server_only);
    write_fields(json, command.fields);
    json.end_object().end_line();
    return json.take();
}

std::string entity_json_line(const EntityInfo& entity) {
    JsonWriter json;
    json.begin_object()
        .member("name", entity.name)
        .member("number", entity.number)
        .member("label", entity.label);
    if (entity.is_detail())
        json.member("detail_of", entity.head().name);
    else
        json.member("visibility", visibility_name(entity.visibility));
    json.key("details").begin_array();
    for (const auto* detail : entity.details) json.value(detail->name);
    json.end_array();
    write_fields(json, entity.columns);
    json.end_object().end_line();
    return json.take();
}

std::string command_text(const CommandInfo& command) {
    std::string text = std::string(command.name) + "  " + std::string(command.label);
    if (command.online_only) text += " (online only)";
    text += '\n';
    append_fields(text, command.fields, "    ");
    return text;
}

std::string entity_text(const EntityInfo& entity) {
    std::string text = std::string(entity.name) + "  " + std::string(entity.label) + '\n';
    append_fields(text, entity.columns, "    ");
    return text;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/proto_text.h"

#include "common/catalogue.h"
#include "common/sync/messages.h"
#include "common/wire/message_codec.h"

#include <map>
#include <set>
#include <stdexcept>

namespace liangheng {
std::string proto_type(const FieldInfo& field, Kind kind) {
    switch (kind) {
    case Kind::boolean:
        return "bool";
    case Kind::number:
        return "uint64";
    case Kind::change:
        return "sint64";
    case Kind::date:
        return "sint32";
    case Kind::time:
        return "sint64";
    case Kind::text:
        return "string";
    case Kind::enumeration:
        return std::string(field.enumeration->name);
    case Kind::id:
    case Kind::bytes:
    case Kind::list:
        break;
    }
    return "bytes";
}

namespace {

class ProtoWriter {
public:
    std::string write() {
        for (const auto* message : all_messages()) message_names_.insert(camel_name(message->name));
        for (const auto* entity : all_entities()) add_entity(*entity);
        for (const auto* command : all_commands()) add_struct(*command, camel_name(command->name));
        for (const auto* message : all_messages()) add_struct(*message, camel_name(message->name));
        std::string text =
            "// Printed by liangheng-server schema --proto. Numbers are never used for anything else.\n"
            "syntax = \"proto3\";\n\npackage liangheng;\n";
        for (const auto& [name, body] : enums_) text += "\nenum " + name + " {\n" + body + "}\n";
        for (const auto& [name, body] : messages_) text += "\nmessage " + name + " {\n" + body + "}\n";
        return text;
    }

private:
    std::string row_name(const EntityInfo& entity) const {
        const auto name = camel_name(entity.name);
        return message_names_.contains(name) ? name + "Row" : name;
    }

    void take_name(const std::string& name, const void* owner) {
        if (const auto [it, is_new] = owners_.emplace(name, owner); !is_new && it->second != owner)
            throw std::logic_error("two messages or enums are called " + name);
    }

    void add_enum(const EnumInfo& enumeration) {
        const std::string name(enumeration.name);
        take_name(name, &enumeration);
        if (enums_.contains(name)) return;
        std::string body;
        for (const auto& value : enumeration.values)
            body += "  " + upper_name(name) + '_' + upper_name(value.name) + " = " +
                    std::to_string(value.value) + ";\n";
        enums_.emplace(name, std::move(body));
    }

    static std::string line(std::string_view type, std::string_view name, int number,
                            std::string_view label) {
        std::string text =
            "  " + std::string(type) + ' ' + std::string(name) + " = " + std::to_string(number) + ';';
        if (!label.empty()) text += "  // " + std::string(label);
        return text + '\n';
    }

    std::string field_line(const FieldInfo& field) {
        if (field.enumeration) add_enum(*field.enumeration);
        if (field.kind != Kind::list)
            return line((field.optional ? "optional " : "") + proto_type(field, field.kind), field.name,
                        field.number, field.label);
        if (!field.list.element)
            return line("repeated " + proto_type(field, field.list.element_kind), field.name, field.number,
                        field.label);
        const auto& element = field.list.element();
        const auto name = camel_name(element.name);
        if (!owners_.contains(name)) add_struct(element, name);
        return line("repeated " + name, field.name, field.number, field.label);
    }

    void add_struct(const StructInfo& info, const std::string& name) {
        if (const auto it = owners_.find(name); it != owners_.end() && it->second == &info) return;
        take_name(name, &info);
        std::string body;
        for (const auto& field : info.fields) body += field_line(field);
        messages_.emplace_back(name, std::move(body));
    }

    // The head's id is not in the bytes of a detail row.
    void add_entity(const EntityInfo& entity) {
        const auto name = row_name(entity);
        take_name(name, &entity);
        std::string body;
        for (std::size_t i = entity.is_detail() ? 1 : 0; i < entity.columns.size(); ++i)
            body += field_line(entity.columns[i]);
        for (const auto* detail : entity.details)
            body += line("repeated " + row_name(*detail), detail->name, detail_field_number(*detail),
                         detail->label);
        messages_.emplace_back(name, std::move(body));
    }

    std::set<std::string> message_names_;
    std::map<std::string, const void*> owners_;
    std::map<std::string, std::string> enums_;
    std::vector<std::pair<std::string, std::string>> messages_;
};

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
char to_upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

}

std::string camel_name(std::string_view snake_name) {
    std::string name;
    bool begins = true;
    for (const char c : snake_name) {
        if (c != '_') name += begins ? to_upper(c) : c;
        begins = c == '_';
    }
    return name;
}

std::string upper_name(std::string_view camel_name) {
    std::string name;
    for (const char c : camel_name) {
        if (is_upper(c) && !name.empty()) name += '_';
        name += to_upper(c);
    }
    return name;
}

std::string proto_text() { return ProtoWriter().write(); }

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/forms/form_spec.h"

#include "client/lists/replica_source.h"
#include "common/base/fresh.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace liangheng {
namespace {

bool among(const std::vector<const char*>& names, std::string_view name) {
    return std::any_of(names.begin(), names.end(), [&](const char* one) { return name == one; });
}

OwnedCell owned(const Cell& cell) { return {cell.type, cell.integer, std::string(cell.bytes)}; }

// A choice of yes or no begins with no; everything else with nothing.
void begin_flags(const StructInfo& info, const std::string& prefix, FormValues& values) {
    for (const auto& field : info.fields) {
        const auto path = prefix + std::string(field.name);
        if (field.kind == Kind::boolean && !field.optional) values[path] = OwnedCell::of(0);
        if (field.kind == Kind::list && field.list.element)
            begin_flags(field.list.element(), path + '/', values);
    }
}

// "profile" of "profile/format"; empty for a field of the command itself.
std::string part_of(std::string_view path) {
    const auto slash = path.find('/');
    return slash == path.npos ? std::string() : std::string(path.substr(0, slash));
}

bool copy_record(const FormSpec& spec, LocalOffice& office, const Uuid& record, FormValues& values) {
    const auto& entity = spec.record();
    const auto row = row_by_id(office, entity, record);
    if (!row) return false;
    for (const auto& field : spec.command().fields) {
        const auto* column = entity.find(field.name);
        if (!column) continue;
        values[std::string(field.name)] = row->at(static_cast<std::size_t>(column - entity.fields.data()));
    }
    values["seen_version"] = row->at(common_column(entity, Common::version));
    return true;
}

}

QString title_of(const FormSpec& spec) { return QCoreApplication::translate("form", spec.title); }

const FieldInfo* field_at(const StructInfo& command, std::string_view path) {
    const auto slash = path.find('/');
    const auto* field = command.find(path.substr(0, slash));
    if (!field || slash == path.npos) return field;
    return field->list.element ? field->list.element().find(path.substr(slash + 1)) : nullptr;
}

std::vector<FormSection> sections_of(const FormSpec& spec, bool is_new) {
    std::vector<FormSection> sections;
    for (const auto& group : spec.groups) {
        FormSection section;
        if (group.title)
            section.title = [title = group.title] { return QCoreApplication::translate("form", title); };
        for (const auto* path : group.fields) {
            const auto* field = field_at(spec.command(), path);
            if (!field) throw std::out_of_range("no field " + std::string(path) + " in " + spec.name);
            const bool by_kind = !field->optional && (field->kind != Kind::text || field->digits > 0);
            section.fields.push_back({.path = path,
                                      .field = field,
                                      .required = by_kind || among(spec.required, path),
                                      .read_only = !is_new && among(spec.kept, path),
                                      .part = is_new ? std::string() : part_of(path)});
        }
        sections.push_back(std::move(section));
    }
    return sections;
}

std::optional<FormValues> start_values(const FormSpec& spec, LocalOffice& office,
                                       const FormSubject& subject) {
    FormValues values;
    begin_flags(spec.command(), {}, values);
    const auto fresh = [&] { return form_value(new_id(office.clock())); };
    if (subject.record && spec.record) {
        if (!copy_record(spec, office, subject.record, values)) return std::nullopt;
    } else {
        values["seen_version"] = OwnedCell::of(0);
        values[spec.id] = fresh();
    }
    if (subject.record && spec.record) values[spec.id] = form_value(subject.record);
    for (const auto* path : spec.fresh_ids) values[path] = fresh();
    if (spec.fill) spec.fill(office, subject, values);
    for (const auto& [path, value] : subject.preset) values[path] = value;
    return values;
}

std::shared_ptr<const void> make_command_object(const CommandInfo& command, const FormValues& values,
                                                const std::function<bool(const std::string&)>& changed) {
    std::shared_ptr<void> object(command.create(), command.destroy);
    for (const auto& field : command.fields) {
        const std::string name(field.name);
        if (field.kind != Kind::list) {
            if (const auto value = values.find(name); value != values.end())
                field.set(object.get(), value->second.cell());
            continue;
        }
        if (!field.list.element) continue;
        const auto& part = field.list.element();
        const bool wanted = std::any_of(part.fields.begin(), part.fields.end(), [&](const FieldInfo& inner) {
            return changed(name + '/' + std::string(inner.name));
        });
        if (!wanted) continue;
        void* element = field.list.append(object.get());
        for (const auto& inner : part.fields)
            if (const auto value = values.find(name + '/' + std::string(inner.name)); value != values.end())
                inner.set(element, value->second.cell());
    }
    return object;
}

FormValues values_of_command(const CommandInfo& command, const void* object) {
    FormValues values;
    for (const auto& field : command.fields) {
        const std::string name(field.name);
        if (field.kind != Kind::list) {
            values[name] = owned(field.get(object));
            continue;
        }
        if (!field.list.element || field.list.size(object) == 0) continue;
        const void* element = field.list.at(object, 0);
        for (const auto& inner : field.list.element().fields)
            values[name + '/' + std::string(inner.name)] = owned(inner.get(element));
    }
    return values;
}

}

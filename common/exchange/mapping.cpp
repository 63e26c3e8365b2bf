// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/exchange/mapping.h"

#include "common/base/text.h"

#include <algorithm>

namespace liangheng {
namespace {

std::string joined(std::span<const std::string> names) {
    std::string text;
    for (const auto& name : names) {
        if (name.empty()) continue;
        if (!text.empty()) text += ", ";
        text += name;
    }
    return text;
}

struct Assignment {
    std::string_view name;
    std::string_view value;
};
std::optional<Assignment> split(std::string_view text) {
    const auto at = text.find('=');
    if (at == text.npos || at == 0) return std::nullopt;
    return Assignment{trimmed(text.substr(0, at)), trimmed(text.substr(at + 1))};
}

Refusal no_assignment(std::string_view option, std::string_view text, std::string expected) {
    return refuse(
        "mapping.no_assignment",
        {{"option", std::string(option)}, {"value", std::string(text)}, {"expected", std::move(expected)}});
}

}

FieldSource::FieldSource(const ImportField& target)
    : name(target.name), field(target.field), judges_digits(target.judges_digits) {
    if (!target.lookup_field.empty() && field->reference)
        lookup = Lookup{std::string(field->reference().name), target.lookup_field};
}

const ImportField* Mapping::target(std::string_view name) const {
    const auto it =
        std::find_if(fields_.begin(), fields_.end(), [&](const auto& f) { return f.name == name; });
    return it == fields_.end() ? nullptr : &*it;
}

std::string Mapping::target_names() const {
    std::vector<std::string> names;
    for (const auto& field : fields_) names.push_back(field.name);
    return joined(names);
}

const FieldSource* Mapping::find(std::string_view name) const {
    const auto it =
        std::find_if(sources_.begin(), sources_.end(), [&](const auto& s) { return s.name == name; });
    return it == sources_.end() ? nullptr : &*it;
}

void Mapping::put(FieldSource source) {
    const auto it =
        std::find_if(sources_.begin(), sources_.end(), [&](const auto& s) { return s.name == source.name; });
    if (it == sources_.end())
        sources_.push_back(std::move(source));
    else
        *it = std::move(source);
}

std::optional<Refusal> Mapping::map(std::string_view assignment) {
    const auto parts = split(assignment);
    if (!parts || parts->value.empty()) return no_assignment("--map", assignment, "field=column");
    const auto* field = target(parts->name);
    if (!field)
        return refuse("mapping.unknown_field",
                      {{"file", "--map"}, {"entry", std::string(parts->name)}, {"allowed", target_names()}});
    FieldSource source(*field);
    source.column = parts->value;
    put(std::move(source));
    return std::nullopt;
}

std::optional<Refusal> Mapping::set(std::string_view assignment) {
    const auto parts = split(assignment);
    if (!parts) return no_assignment("--set", assignment, "field=value");
    const auto* field = target(parts->name);
    if (!field)
        return refuse("mapping.unknown_field",
                      {{"file", "--set"}, {"entry", std::string(parts->name)}, {"allowed", target_names()}});
    FieldSource source(*field);
    source.constant = parts->value;
    if (const auto value = convert_cell(source, {}); !value) return value.error();
    put(std::move(source));
    return std::nullopt;
}

void Mapping::add_same_names(std::span<const std::string> header) {
    for (const auto& field : fields_) {
        if (find(field.name) || std::find(header.begin(), header.end(), field.name) == header.end()) continue;
        FieldSource source(field);
        source.column = field.name;
        put(std::move(source));
    }
}

Result<std::vector<BoundSource>> join_header(const Mapping& mapping, std::span<const std::string> header) {
    std::vector<BoundSource> bound;
    for (const auto& source : mapping.sources()) {
        if (!source.column) {
            bound.push_back({&source, std::nullopt});
            continue;
        }
        const auto it = std::find(header.begin(), header.end(), *source.column);
        if (it == header.end())
            return refuse("mapping.unknown_column",
                          {{"column", *source.column}, {"field", source.name}, {"allowed", joined(header)}});
        bound.push_back({&source, static_cast<std::size_t>(it - header.begin())});
    }
    return bound;
}

}

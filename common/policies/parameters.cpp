// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/policies/parameters.h"

#include "common/base/text.h"

#include <array>
#include <stdexcept>

namespace liangheng {
namespace {

// requirements.md, Part D: what this version reads.
constexpr std::array known{
    KnownParameter{"orders.cutoff_time", ParameterType::text, "17:00", Role::department_head,
                   FIELD_LABEL("parameter", "Cut-off time of an order day")},
    KnownParameter{"orders.arrival_grace_minutes", ParameterType::number, "60", Role::department_head,
                   FIELD_LABEL("parameter", "Minutes that orders may arrive after the cut-off")},
    KnownParameter{"quota.band_bp.large", ParameterType::number, "500", Role::department_head,
                   FIELD_LABEL("parameter", "Usual band of large retailers (1/10,000)")},
    KnownParameter{"quota.band_bp.medium", ParameterType::number, "1000", Role::department_head,
                   FIELD_LABEL("parameter", "Usual band of medium retailers (1/10,000)")},
    KnownParameter{"quota.band_bp.small", ParameterType::number, "1500", Role::department_head,
                   FIELD_LABEL("parameter", "Usual band of small retailers (1/10,000)")},
    KnownParameter{"quota.band_range_bp.large.from", ParameterType::number, "500", Role::department_head,
                   FIELD_LABEL("parameter", "Smallest band of large retailers (1/10,000)")},
    KnownParameter{"quota.band_range_bp.large.to", ParameterType::number, "1000", Role::department_head,
                   FIELD_LABEL("parameter", "Largest band of large retailers (1/10,000)")},
    KnownParameter{"quota.band_range_bp.medium.from", ParameterType::number, "500", Role::department_head,
                   FIELD_LABEL("parameter", "Smallest band of medium retailers (1/10,000)")},
    KnownParameter{"quota.band_range_bp.medium.to", ParameterType::number, "1000", Role::department_head,
                   FIELD_LABEL("parameter", "Largest band of medium retailers (1/10,000)")},
    KnownParameter{"quota.band_range_bp.small.from", ParameterType::number, "0", Role::department_head,
                   FIELD_LABEL("parameter", "Smallest band of small retailers (1/10,000)")},
    KnownParameter{"quota.band_range_bp.small.to", ParameterType::number, "1500", Role::department_head,
                   FIELD_LABEL("parameter", "Largest band of small retailers (1/10,000)")},
    KnownParameter{"story.largest_file_kib", ParameterType::number, "16384", Role::administrator,
                   FIELD_LABEL("parameter", "Largest attachment in KiB")},
};

bool goes_before(const Parameter& row, const Parameter& other) {
    if (row.department.has_value() != other.department.has_value()) return row.department.has_value();
    return row.effective_from >= other.effective_from;
}

}

std::span<const KnownParameter> known_parameters() { return known; }

const KnownParameter* find_parameter(std::string_view name) {
    for (const auto& parameter : known)
        if (parameter.key == name) return &parameter;
    return nullptr;
}

bool is_parameter_value(ParameterType type, std::string_view value) {
    switch (type) {
    case ParameterType::number:
        return parse_whole_number(value).has_value();
    case ParameterType::date:
        return date_from_text(value).has_value();
    case ParameterType::flag:
        return value == "yes" || value == "no";
    case ParameterType::text:
        break;
    }
    return !trimmed(value).empty();
}

Result<std::string> parameter_text(const Facts& facts, std::string_view name,
                                   const Id<Department>& department, Date day) {
    const auto* parameter = find_parameter(name);
    if (!parameter) throw std::out_of_range("no parameter " + std::string(name));
    const auto rows = facts.each<Parameter>("key", std::string(name));
    if (!rows) return rows.error();
    const Parameter* best = nullptr;
    for (const auto& row : *rows) {
        if (row->effective_from > day || (row->department && *row->department != department)) continue;
        if (!best || goes_before(*row, *best)) best = &*row;
    }
    return best ? best->value : std::string(parameter->value);
}

Result<std::int64_t> parameter_number(const Facts& facts, std::string_view name,
                                      const Id<Department>& department, Date day) {
    const auto text = parameter_text(facts, name, department, day);
    if (!text) return text.error();
    const auto number = parse_whole_number(*text);
    if (!number) throw std::runtime_error("the parameter " + std::string(name) + " is no whole number");
    return *number;
}

}

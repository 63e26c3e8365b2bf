// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/staff/put_department.h"

#include "common/rules/guards.h"
#include "common/rules/make_command.h"
#include "common/rules/seen_version.h"

namespace liangheng {
namespace {

// Service departments stand under the county; squads and teams under either.
std::optional<Refusal> misplaced(const PutDepartment& command, const Facts& facts) {
    const bool is_county = command.kind == DepartmentKind::county;
    if (is_county && command.parent) return refuse("staff.county_has_no_parent");
    if (is_county) return std::nullopt;
    if (!command.parent) return refuse("staff.parent_missing");
    const auto parent = facts.find(*command.parent);
    if (!parent) return parent.or_refuse("staff.department_unknown");
    if (parent->kind == DepartmentKind::county) return std::nullopt;
    const bool under_service_department = parent->kind == DepartmentKind::service_department &&
                                          command.kind != DepartmentKind::service_department;
    if (!under_service_department) return refuse("staff.parent_of_wrong_kind");
    return std::nullopt;
}

}

Result<Changes> decide(const PutDepartment& command, const Facts& facts, const Context&) {
    if (auto missing = missing_text({{"code", command.code}, {"name", command.name}}))
        return *std::move(missing);
    if (auto wrong = misplaced(command, facts)) return *std::move(wrong);
    return put_row(facts, command.seen_version,
                   Department{.id = command.id,
                              .code = command.code,
                              .kind = command.kind,
                              .name = command.name,
                              .parent = command.parent,
                              .is_focus = command.is_focus,
                              .minimum_study_minutes = command.minimum_study_minutes},
                   "staff.department_unknown");
}

template const CommandInfo& command_info<PutDepartment>();

}

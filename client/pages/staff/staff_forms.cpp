// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/staff/staff_forms.h"

#include "client/pages/staff/leaving.h"
#include "common/staff/assign_role.h"
#include "common/staff/assign_territory.h"
#include "common/staff/end_role.h"
#include "common/staff/put_department.h"
#include "common/staff/put_employee.h"
#include "common/staff/put_substitution.h"
#include "common/staff/put_territory.h"

#include <QtGlobal>

namespace liangheng {
namespace {

void begin_today(LocalOffice& office, const FormSubject& subject, FormValues& values) {
    if (!subject.record) values["effective_from"] = form_value(date_of(office.clock()));
}

}

const FormSpec& department_form() {
    static const FormSpec spec{
        .name = "department",
        .title = QT_TRANSLATE_NOOP("form", "Department"),
        .command = &command_info<PutDepartment>,
        .record = &info<Department>,
        .groups = {{nullptr, {"code", "name", "kind", "parent", "is_focus", "minimum_study_minutes"}}},
        .required = {"code", "name"},
        .fresh_ids = {},
        .kept = {},
        .faults = {},
        .fill = {},
        .remark = {},
    };
    return spec;
}

const FormSpec& employee_form() {
    static const FormSpec spec{
        .name = "employee",
        .title = QT_TRANSLATE_NOOP("form", "Employee"),
        .command = &command_info<PutEmployee>,
        .record = &info<Employee>,
        .groups = {{nullptr, {"number", "name", "department", "joined_on", "left_on", "active"}}},
        .required = {"number", "name"},
        .fresh_ids = {},
        .kept = {},
        .faults = {{"staff.left_before_joined", "left_on"}, {"staff.department_unknown", "department"}},
        .fill =
            [](LocalOffice&, const FormSubject& subject, FormValues& values) {
                if (!subject.record) values["active"] = OwnedCell::of(1);
            },
        .remark = what_he_leaves,
    };
    return spec;
}

const FormSpec& territory_form() {
    static const FormSpec spec{
        .name = "territory",
        .title = QT_TRANSLATE_NOOP("form", "Territory"),
        .command = &command_info<PutTerritory>,
        .record = &info<Territory>,
        .groups = {{nullptr, {"code", "name", "department", "customer_manager"}}},
        .required = {"code", "name"},
        .fresh_ids = {"holder"},
        .kept = {"department", "customer_manager"},
        .faults = {{"staff.not_a_service_department", "department"},
                   {"staff.not_customer_manager_there", "customer_manager"},
                   {"staff.employee_not_active", "customer_manager"}},
        // The first holder holds from today on; for a territory that is there nobody reads it.
        .fill = begin_today,
        .remark = {},
    };
    return spec;
}

const FormSpec& handover_form() {
    static const FormSpec spec{
        .name = "handover",
        .title = QT_TRANSLATE_NOOP("form", "Hand over the territory"),
        .command = &command_info<AssignTerritory>,
        .record = &info<Territory>,
        .id = "territory",
        .groups = {{nullptr, {"employee", "effective_from"}}},
        .required = {},
        .fresh_ids = {"id"},
        .kept = {},
        .faults = {{"staff.not_customer_manager_there", "employee"},
                   {"staff.employee_not_active", "employee"},
                   {"rules.day_in_past", "effective_from"}},
        .fill =
            [](LocalOffice& office, const FormSubject&, FormValues& values) {
                values["effective_from"] = form_value(Date{date_of(office.clock()).days + 1});
            },
        .remark = what_may_be_on_his_way,
    };
    return spec;
}

const FormSpec& role_form() {
    static const FormSpec spec{
        .name = "role",
        .title = QT_TRANSLATE_NOOP("form", "Role"),
        .command = &command_info<AssignRole>,
        .record = nullptr,
        .groups = {{nullptr, {"employee", "role", "department", "squad_leader", "effective_from", "until"}}},
        .required = {},
        .fresh_ids = {},
        .kept = {},
        .faults = {{"staff.ends_before_it_begins", "until"},
                   {"staff.only_inspectors_lead_squads", "squad_leader"},
                   {"staff.role_of_other_department_kind", "department"},
                   {"staff.employee_not_active", "employee"},
                   {"rules.day_in_past", "effective_from"}},
        .fill = begin_today,
        .remark = {},
    };
    return spec;
}

const FormSpec& end_role_form() {
    static const FormSpec spec{
        .name = "end_role",
        .title = QT_TRANSLATE_NOOP("form", "Last day of the role"),
        .command = &command_info<EndRole>,
        .record = &info<RoleAssignment>,
        .id = "assignment",
        .groups = {{nullptr, {"until"}}},
        .required = {},
        .fresh_ids = {},
        .kept = {},
        .faults = {{"rules.day_in_past", "until"}, {"staff.role_ended", "until"}},
        .fill = {},
        .remark = {},
    };
    return spec;
}

const FormSpec& substitution_form() {
    static const FormSpec spec{
        .name = "substitution",
        .title = QT_TRANSLATE_NOOP("form", "Substitution"),
        .command = &command_info<PutSubstitution>,
        .record = &info<Substitution>,
        .groups = {{nullptr, {"for_employee", "by_employee", "role", "department", "from", "to", "reason"}}},
        .required = {"reason"},
        .fresh_ids = {},
        .kept = {},
        .faults = {{"staff.substitutes_himself", "by_employee"},
                   {"staff.ends_before_it_begins", "to"},
                   {"staff.role_not_held", "role"},
                   {"staff.substitution_over", "to"},
                   {"staff.substitution_begun", "from"}},
        .fill =
            [](LocalOffice& office, const FormSubject& subject, FormValues& values) {
                if (!subject.record) values["from"] = form_value(date_of(office.clock()));
            },
        .reasons = &info<Substitution>,
        .remark = {},
    };
    return spec;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/staff/organisation_lists.h"

#include "client/pages/staff/staff_forms.h"
#include "common/staff/role_assignment.h"
#include "common/staff/substitution.h"

#include <QCoreApplication>

namespace liangheng {
namespace {

QString staff_words(const char* text) { return QCoreApplication::translate("StaffLists", text); }

// A role that is over has no last day to set any more.
QString role_over(LocalOffice& office, const Uuid& row) {
    const auto role = office.facts().find(Id<RoleAssignment>{row});
    if (!role || !role->until || *role->until >= date_of(office.clock())) return {};
    return staff_words(QT_TRANSLATE_NOOP("StaffLists", "The role is over"));
}

QString substitution_over(LocalOffice& office, const Uuid& row) {
    const auto substitution = office.facts().find(Id<Substitution>{row});
    if (!substitution || substitution->to >= date_of(office.clock())) return {};
    return staff_words(QT_TRANSLATE_NOOP("StaffLists", "The substitution is over"));
}

}

const RecordListSpec& departments_list() {
    static const RecordListSpec spec{
        .query = &queries::listed_departments,
        .columns = {"code", "name", "kind", "parent_name", "is_focus"},
        .searched = {"code", "name"},
        .entities = {"department"},
        .words =
            [] {
                return std::array{
                    staff_words(QT_TRANSLATE_NOOP("StaffLists", "Departments")),
                    staff_words(QT_TRANSLATE_NOOP("StaffLists", "code, name")),
                    staff_words(QT_TRANSLATE_NOOP("StaffLists", "There are no departments yet.")),
                    staff_words(QT_TRANSLATE_NOOP("StaffLists", "No department fits the filter."))};
            },
        .actions = {{.form = &department_form(),
                     .about = RecordListAction::About::new_record,
                     .icon = "plus",
                     .text = [] { return staff_words(QT_TRANSLATE_NOOP("StaffLists", "New department")); },
                     .obstacle = {},
                     .subject = {},
                     .keys = {}},
                    {.form = &department_form(),
                     .about = RecordListAction::About::marked_record,
                     .icon = "edit",
                     .text = [] { return staff_words(QT_TRANSLATE_NOOP("StaffLists", "Change")); },
                     .obstacle = {},
                     .subject = {},
                     .keys = QKeySequence(Qt::Key_F2)}},
        .order = {},
        .newest_first = false,
        .in_force = {},
    };
    return spec;
}

const RecordListSpec& members_list() {
    static const RecordListSpec spec{
        .query = &queries::listed_members,
        .columns = {"number", "name", "department_name", "active", "joined_on", "left_on", "territories"},
        .searched = {"number", "name", "department_name"},
        .entities = {"employee", "department", "territory"},
        .words =
            [] {
                return std::array{
                    staff_words(QT_TRANSLATE_NOOP("StaffLists", "Employees")),
                    staff_words(QT_TRANSLATE_NOOP("StaffLists", "number, name, department")),
                    staff_words(QT_TRANSLATE_NOOP("StaffLists", "There are no employees yet.")),
                    staff_words(QT_TRANSLATE_NOOP("StaffLists", "No employee fits the filter."))};
            },
        .actions = {{.form = &employee_form(),
                     .about = RecordListAction::About::new_record,
                     .icon = "plus",
                     .text = [] { return staff_words(QT_TRANSLATE_NOOP("StaffLists", "New employee")); },
                     .obstacle = {},
                     .subject = {},
                     .keys = {}},
                    {.form = &employee_form(),
                     .about = RecordListAction::About::marked_record,
                     .icon = "edit",
                     .text = [] { return staff_words(QT_TRANSLATE_NOOP("StaffLists", "Change")); },
                     .obstacle = {},
                     .subject = {},
                     .keys = QKeySequence(Qt::Key_F2)}},
        .order = {},
        .newest_first = false,
        .in_force = {},
    };
    return spec;
}

const RecordListSpec& territories_list() {
    static const RecordListSpec spec{
        .query = &queries::listed_territories,
        .columns = {"code", "name", "department_name", "manager_name", "since", "next_manager", "next_from"},
        .searched = {"code", "name", "department_name", "manager_name"},
        .entities = {"territory", "territory_holder", "employee", "department"},
        .words =
            [] {
                return std::array{
                    staff_words(QT_TRANSLATE_NOOP("StaffLists", "Territories")),
                    staff_words(QT_TRANSLATE_NOOP("StaffLists", "code, name, department, customer manager")),
                    staff_words(QT_TRANSLATE_NOOP("StaffLists", "There are no territories yet.")),
                    staff_words(QT_TRANSLATE_NOOP("StaffLists", "No territory fits the filter."))};
            },
        .actions = {{.form = &territory_form(),
                     .about = RecordListAction::About::new_record,
                     .icon = "plus",
                     .text = [] { return staff_words(QT_TRANSLATE_NOOP("StaffLists", "New territory")); },
                     .obstacle = {},
                     .subject = {},
                     .keys = {}},
                    {.form = &territory_form(),
                     .about = RecordListAction::About::marked_record,
                     .icon = "edit",
                     .text = [] { return staff_words(QT_TRANSLATE_NOOP("StaffLists", "Change")); },
                     .obstacle = {},
                     .subject = {},
                     .keys = QKeySequence(Qt::Key_F2)},
                    {.form = &handover_form(),
                     .about = RecordListAction::About::marked_record,
                     .icon = "people",
                     .text = [] { return staff_words(QT_TRANSLATE_NOOP("StaffLists", "Hand over")); },
                     .obstacle = {},
                     .subject = {},
                     .keys = {}}},
        .order = {},
        .newest_first = false,
        .in_force = {},
    };
    return spec;
}

const RecordListSpec& roles_list() {
    static const RecordListSpec spec{
        .query = &queries::listed_roles,
        .columns = {"employee_number", "employee_name", "role", "department_name", "effective_from", "until",
                    "in_force", "set_at", "set_by"},
        .searched = {"employee_number", "employee_name", "department_name"},
        .entities = {"role_assignment", "employee", "department"},
        .words =
            [] {
                return std::array{staff_words(QT_TRANSLATE_NOOP("StaffLists", "Roles")),
                                  staff_words(QT_TRANSLATE_NOOP("StaffLists", "number, name, department")),
                                  staff_words(QT_TRANSLATE_NOOP("StaffLists", "There are no roles yet.")),
                                  staff_words(QT_TRANSLATE_NOOP("StaffLists", "No role fits the filter."))};
            },
        .actions = {{.form = &role_form(),
                     .about = RecordListAction::About::new_record,
                     .icon = "plus",
                     .text = [] { return staff_words(QT_TRANSLATE_NOOP("StaffLists", "New role")); },
                     .obstacle = {},
                     .subject = {},
                     .keys = {}},
                    {.form = &end_role_form(),
                     .about = RecordListAction::About::marked_record,
                     .icon = "cancel",
                     .text = [] { return staff_words(QT_TRANSLATE_NOOP("StaffLists", "End")); },
                     .obstacle = role_over,
                     .subject = {},
                     .keys = {}}},
        .order = {},
        .newest_first = false,
        .in_force = "in_force",
    };
    return spec;
}

const RecordListSpec& substitutions_list() {
    static const RecordListSpec spec{
        .query = &queries::listed_substitutions,
        .columns = {"from", "to", "for_name", "by_name", "role", "department_name", "in_force", "reason"},
        .searched = {"for_name", "by_name", "department_name", "reason"},
        .entities = {"substitution", "employee", "department"},
        .words =
            [] {
                return std::array{
                    staff_words(QT_TRANSLATE_NOOP("StaffLists", "Substitutions")),
                    staff_words(QT_TRANSLATE_NOOP("StaffLists", "name, department, reason")),
                    staff_words(QT_TRANSLATE_NOOP("StaffLists", "There are no substitutions yet.")),
                    staff_words(QT_TRANSLATE_NOOP("StaffLists", "No substitution fits the filter."))};
            },
        .actions = {{.form = &substitution_form(),
                     .about = RecordListAction::About::new_record,
                     .icon = "plus",
                     .text = [] { return staff_words(QT_TRANSLATE_NOOP("StaffLists", "New substitution")); },
                     .obstacle = {},
                     .subject = {},
                     .keys = {}},
                    {.form = &substitution_form(),
                     .about = RecordListAction::About::marked_record,
                     .icon = "edit",
                     .text = [] { return staff_words(QT_TRANSLATE_NOOP("StaffLists", "Change")); },
                     .obstacle = substitution_over,
                     .subject = {},
                     .keys = QKeySequence(Qt::Key_F2)}},
        .order = "from",
        .newest_first = true,
        .in_force = "in_force",
    };
    return spec;
}

}

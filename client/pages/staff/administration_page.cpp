// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/staff/administration_page.h"

#include "client/pages/calendar/calendar_lists.h"
#include "client/pages/calendar/cycles_page.h"
#include "client/pages/policies/parameters_page.h"
#include "client/pages/policies/policy_lists.h"
#include "client/pages/retailers/trade_area_list.h"
#include "client/pages/staff/organisation_lists.h"
#include "client/pages/staff/users_page.h"

#include <QtGlobal>

namespace liangheng {
namespace {

template<class P> Page* make_tab(const PageContext& context) { return new P(context); }

std::vector<TabInfo> administration_tabs() {
    constexpr auto admin = role_bit(Role::administrator);
    constexpr auto head = role_bit(Role::department_head);
    constexpr auto service = role_bit(Role::service_staff);
    return {
        {QT_TRANSLATE_NOOP("tab", "Users"), admin, &make_tab<UsersPage>, {}},
        {QT_TRANSLATE_NOOP("tab", "Employees"), admin, &make_record_list<members_list>, {"put_employee"}},
        {QT_TRANSLATE_NOOP("tab", "Departments"),
         admin,
         &make_record_list<departments_list>,
         {"put_department"}},
        {QT_TRANSLATE_NOOP("tab", "Territories"),
         admin,
         &make_record_list<territories_list>,
         {"put_territory", "assign_territory"}},
        {QT_TRANSLATE_NOOP("tab", "Roles"),
         admin,
         &make_record_list<roles_list>,
         {"assign_role", "end_role"}},
        {QT_TRANSLATE_NOOP("tab", "Substitutions"),
         admin,
         &make_record_list<substitutions_list>,
         {"put_substitution"}},
        {QT_TRANSLATE_NOOP("tab", "Parameters"), admin | head, &make_tab<ParametersPage>, {"set_parameter"}},
        {QT_TRANSLATE_NOOP("tab", "Float policies"),
         admin | head,
         &make_record_list<float_policies_list>,
         {"set_float_policy"}},
        {QT_TRANSLATE_NOOP("tab", "Order cycles"), admin | head | service, &make_tab<CyclesPage>, {}},
        {QT_TRANSLATE_NOOP("tab", "Calendar days"),
         admin | head | service,
         &make_record_list<workdays_list>,
         {"set_workdays"}},
        {QT_TRANSLATE_NOOP("tab", "Trade areas"),
         admin | service,
         &make_record_list<trade_areas_list>,
         {"put_trade_area_kind"}},
    };
}

}

AdministrationPage::AdministrationPage(const PageContext& context)
    : TabPage(context, administration_tabs()) {}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/staff/login.h"

namespace liangheng {

Id<Login> login_id(const Id<Employee>& employee) {
    return {make_derived_uuid({"login", employee.value.view()})};
}

}

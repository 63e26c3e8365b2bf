// SPDX-License-Identifier: GPL-3.0-or-later
// Administration: organisation, users, roles, parameters, calendar. Which tabs there are depends on the role
// (desk.md, page table, note 7).
#pragma once

#include "client/pages/tab_page.h"

namespace liangheng {

class AdministrationPage : public TabPage {
    Q_OBJECT
public:
    explicit AdministrationPage(const PageContext& context);
};

}

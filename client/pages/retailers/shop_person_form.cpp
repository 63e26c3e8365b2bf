// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/retailers/shop_person_form.h"

#include "common/retailers/put_shop_person.h"

#include <QtGlobal>

namespace liangheng {

const FormSpec& shop_person_form() {
    static const FormSpec spec{
        .name = "shop_person",
        .title = QT_TRANSLATE_NOOP("form", "Registered person"),
        .command = &command_info<PutShopPerson>,
        .record = &info<ShopPerson>,
        .groups = {{nullptr, {"name", "relation", "may_receive", "phone", "birthday", "from", "to"}}},
        .required = {"name"},
        .fresh_ids = {},
        .kept = {},
        .faults = {{"retailers.person_ends_before_he_begins", "to"},
                   {"retailers.person_has_begun", "from"},
                   {"rules.day_in_past", "from"}},
        .fill =
            [](LocalOffice& office, const FormSubject& subject, FormValues& values) {
                if (!subject.record) values["from"] = form_value(date_of(office.clock()));
            },
        .remark = {},
    };
    return spec;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/policies/policy_forms.h"

#include "client/widgets/field_text.h"
#include "common/policies/parameters.h"
#include "common/policies/set_parameter.h"
#include "common/quota/set_float_policy.h"

#include <QCoreApplication>

namespace liangheng {

QString parameter_name(std::string_view key) {
    const auto* known = find_parameter(key);
    return known ? QCoreApplication::translate("parameter", std::string(known->label).c_str()) : qt_text(key);
}

const FormSpec& parameter_form() {
    static const FormSpec spec{
        .name = "parameter",
        .title = QT_TRANSLATE_NOOP("form", "Parameter from a day on"),
        .command = &command_info<SetParameter>,
        .record = nullptr,
        .groups = {{nullptr, {"value", "effective_from", "department", "reason"}}},
        .required = {"value", "reason"},
        .fresh_ids = {},
        .kept = {},
        .faults = {{"policies.value_of_other_type", "value"}, {"rules.day_in_past", "effective_from"}},
        .fill =
            [](LocalOffice& office, const FormSubject&, FormValues& values) {
                values["effective_from"] = form_value(Date{date_of(office.clock()).days + 1});
            },
        .reasons = &info<Parameter>,
        .remark = {},
    };
    return spec;
}

const FormSpec& float_policy_form() {
    static const FormSpec spec{
        .name = "float_policy",
        .title = QT_TRANSLATE_NOOP("form", "Band from a month on"),
        .command = &command_info<SetFloatPolicy>,
        .record = nullptr,
        .groups = {{nullptr, {"size_class", "band", "effective_from"}}},
        .required = {},
        .fresh_ids = {},
        .kept = {},
        .faults = {{"quota.band_out_of_range", "band"},
                   {"quota.band_too_large", "band"},
                   {"quota.band_from_a_coming_month", "effective_from"},
                   {"rules.not_first_of_month", "effective_from"}},
        .fill =
            [](LocalOffice& office, const FormSubject&, FormValues& values) {
                values["effective_from"] = form_value(add_months(month_of(date_of(office.clock())), 1));
            },
        .remark = {},
    };
    return spec;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/policies/policy_lists.h"

#include "client/pages/policies/policy_forms.h"

#include <QCoreApplication>

namespace liangheng {
namespace {

QString policy_words(const char* text) { return QCoreApplication::translate("PolicyLists", text); }

}

const RecordListSpec& float_policies_list() {
    static const RecordListSpec spec{
        .query = &queries::listed_float_policies,
        .columns = {"size_class", "band", "effective_from", "in_force", "set_at", "set_by"},
        .searched = {"set_by"},
        .entities = {"float_policy"},
        .words =
            [] {
                return std::array{policy_words(QT_TRANSLATE_NOOP("PolicyLists", "Float policies")),
                                  policy_words(QT_TRANSLATE_NOOP("PolicyLists", "who set them")),
                                  policy_words(QT_TRANSLATE_NOOP("PolicyLists", "No band was set yet.")),
                                  policy_words(QT_TRANSLATE_NOOP("PolicyLists", "No band fits the filter."))};
            },
        .actions = {{.form = &float_policy_form(),
                     .about = RecordListAction::About::new_record,
                     .icon = "plus",
                     .text = [] { return policy_words(QT_TRANSLATE_NOOP("PolicyLists", "New band")); },
                     .obstacle = {},
                     .subject = {},
                     .keys = {}}},
        .order = "effective_from",
        .newest_first = true,
        .in_force = "in_force",
    };
    return spec;
}

}

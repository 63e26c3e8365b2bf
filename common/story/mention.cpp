// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/story/mention.h"

namespace liangheng {

Id<Mention> mention_id(const Id<Comment>& comment, const Id<Employee>& employee) {
    return {make_derived_uuid({"mention", comment.value.view(), employee.value.view()})};
}

}

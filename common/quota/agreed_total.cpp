// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/quota/agreed_total.h"

namespace liangheng {

Id<AgreedTotal> agreed_total_id(const Id<Retailer>& retailer, Date month) {
    return {make_derived_uuid({"agreed_total", retailer.value.view(), to_text(month_of(month))})};
}

}

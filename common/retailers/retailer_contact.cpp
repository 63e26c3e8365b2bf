// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/retailers/retailer_contact.h"

namespace liangheng {

Id<RetailerContact> retailer_contact_id(const Id<Retailer>& retailer) {
    return {make_derived_uuid({"retailer_contact", retailer.value.view()})};
}

}

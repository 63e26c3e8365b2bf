// SPDX-License-Identifier: GPL-3.0-or-later
// What the office should know before a person leaves or hands over: what he holds, and what of him may not
// have come to the server yet.
#pragma once

#include "client/widgets/form_view.h"

namespace liangheng {

class LocalOffice;

/// For a form of an employee (path "id") that ends his employment: his territories and open roles. Empty for
/// everybody else.
QString what_he_leaves(LocalOffice& office, const FormValues& values);
/// For the hand-over of a territory (path "territory"): what he has made at his own PC without the link is
/// not known here, and how to bring it in.
QString what_may_be_on_his_way(LocalOffice& office, const FormValues& values);

}

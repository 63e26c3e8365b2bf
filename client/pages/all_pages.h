// SPDX-License-Identifier: GPL-3.0-or-later
// All pages of the desk, one line each in all_pages.cpp.
#pragma once

#include "client/app/page_registry.h"

namespace liangheng {

PageRegistry all_pages();

}

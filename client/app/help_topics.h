// SPDX-License-Identifier: GPL-3.0-or-later
// The bundled help: one topic a page in each language, and some of the whole desk
// (resources/help/<language>/<topic>.html).
#pragma once

#include "client/app/settings.h"

#include <string_view>

namespace liangheng {

/// Whether there is a topic of this name.
bool has_help(std::string_view topic);
/// Its text as HTML; that of "desk" where there is no such topic.
QString help_text(std::string_view topic, Language language);

}

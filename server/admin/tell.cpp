// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/commands.h"

#include <cstdio>

namespace liangheng {

void tell(const std::string& code, const std::string& chinese, const std::string& english) {
    std::fprintf(stderr, "%s: %s\n%*s  %s\n", code.c_str(), chinese.c_str(), static_cast<int>(code.size()),
                 "", english.c_str());
}

}

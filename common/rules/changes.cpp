// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/rules/changes.h"

namespace liangheng {

Changes& Changes::done_otherwise(std::string code, Arguments arguments) {
    code_ = std::move(code);
    arguments_ = std::move(arguments);
    return *this;
}

}

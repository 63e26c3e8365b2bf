// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/program/desk_version.h"

#include "common/sync/messages.h"

namespace liangheng {

std::string desk_version() { return LIANGHENG_VERSION; }

std::string version_line(const std::string& program) {
    return program + " " + desk_version() + " (commit " + LIANGHENG_COMMIT + ", protocol " +
           std::to_string(protocol_version) + ", schema " + std::to_string(schema_version) + ")";
}

}

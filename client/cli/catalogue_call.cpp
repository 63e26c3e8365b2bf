// SPDX-License-Identifier: GPL-3.0-or-later
// liangheng-cli commands, entities: the catalogue. Needs no profile.
#include "client/cli/calls.h"
#include "client/cli/output.h"
#include "client/program/catalogue_json.h"
#include "common/catalogue.h"

namespace liangheng::cli {

int commands(const Common& common) {
    for (const auto* command : all_commands()) {
        if (common.json)
            print(command_json_line(*command));
        else if (!command->server_only)
            say(command_text(*command));
    }
    return done;
}

int entities(const Common& common) {
    for (const auto* entity : all_entities()) {
        if (entity->visibility == Visibility::server_only) continue;
        if (common.json)
            print(entity_json_line(*entity));
        else
            say(entity_text(*entity));
    }
    return done;
}

}

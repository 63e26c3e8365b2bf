// SPDX-License-Identifier: GPL-3.0-or-later
// Guards of what is said about a record: there is one, it is of a kind that people talk about, and the actor
// sees it.
#pragma once

#include "common/base/quantity.h"
#include "common/rules/changes.h"
#include "common/rules/context.h"
#include "common/rules/facts.h"
#include "common/story/comment.h"

namespace liangheng {

/// The place of a record that the actor sees. Refusals: story.no_such_record, auth.not_permitted.
Result<std::string> place_of_record(Count about, const Uuid& record, const Facts& facts,
                                    const Context& context);
/// A person's scope holds rows beside records of this place.
Result<bool> sees_place(const EntityInfo& entity, const std::string& place, const Uuid& holder,
                        const Facts& facts, const Context& context);
/// What was said about a record goes along when its row moves to another place.
std::optional<Refusal> move_story(Changes& changes, const Uuid& record, const std::string& place,
                                  const Facts& facts);

}

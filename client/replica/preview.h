// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk thinks of a command before it is queued (sync.md 12).
#pragma once

#include "common/base/result.h"
#include "common/rules/changes.h"

#include <cstdint>

namespace liangheng {

struct Preview {
    enum class Answer : std::uint8_t {
        allowed,     ///< "will be decided by the server"; the effects are in `changes`
        refused,     ///< shown at once and not queued
        cannot_tell, ///< queued without effects in the views
    };
    Answer answer = Answer::cannot_tell;
    Refusal refusal;            ///< when refused
    bool hangs_on_data = false; ///< the refusal may be out of date: offline, the page offers "send anyway"
    Changes changes;            ///< when allowed

    bool allowed() const { return answer == Answer::allowed; }
    bool refused() const { return answer == Answer::refused; }
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// What whoever looks after the server must know at once: in its log, in both languages.
#pragma once

#include "common/rules/refusal_sentences.h"

#include <spdlog/spdlog.h>

namespace liangheng {

inline void tell_alarm(const Refusal& alarm) { spdlog::critical("{}: {}", alarm.code, both_texts(alarm)); }

/// A code whose sentence takes a reason.
inline void tell_alarm(const char* code, const std::string& reason) {
    tell_alarm(refuse(code, {{"reason", reason}}));
}

}

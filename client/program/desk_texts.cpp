// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/program/desk_texts.h"

#include "common/rules/refusal_sentences.h"

namespace liangheng {

std::string people_text(const Refusal& refusal) { return both_texts(refusal) + " [" + refusal.code + "]"; }

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/tell_refusal.h"

#include "common/rules/refusal_sentences.h"
#include "server/admin/commands.h"

namespace liangheng {

int tell_refusal(const Refusal& refusal, int code) {
    tell(refusal.code, chinese_text(refusal), english_text(refusal));
    return code;
}

}

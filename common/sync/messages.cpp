// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/sync/messages.h"

#include "common/schema/make_info.h"
#include "common/sync/message_descriptions.h"

// clang-format off
#define LIANGHENG_MESSAGES \
    X(Hello) X(Login) X(Resume) X(Joining) X(Pull) X(Load) X(Command) X(Push) X(Empty) X(Welcome) \
    X(Refused) X(SessionRole) X(Session) X(ScopeBucket) X(ScopeChange) X(RowBytes) X(Rows) \
    X(GoneRow) X(Gone) X(Upto) X(Page) X(Reload) X(CommandOutcome) X(Results) X(Notice) X(Busy) \
    X(GoingAway) X(Pong) X(Ask) X(Answer) X(FilePut) \
    X(FileGet) X(File)
// clang-format on

namespace liangheng {

#define X(name)                                                                                              \
    template<> const StructInfo& message_info<message::name>() { return part_info<message::name>(); }
LIANGHENG_MESSAGES
#undef X

std::span<const StructInfo* const> all_messages() {
#define X(name) &part_info<message::name>(),
    static const StructInfo* const table[] = {LIANGHENG_MESSAGES};
#undef X
    return table;
}

}

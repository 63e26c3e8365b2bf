// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/replica/new_id.h"

#include <sodium.h>

#include <array>

namespace liangheng {

Uuid make_new_id(UtcTime now) {
    std::array<std::uint8_t, 10> random{};
    randombytes_buf(random.data(), random.size());
    return make_uuid7(now.ms, random);
}

}

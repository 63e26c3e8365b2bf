// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/fresh.h"

#include <sodium.h>

#include <array>
#include <chrono>
#include <string_view>

namespace liangheng {

UtcTime system_clock() {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::milliseconds>(now).count()};
}

Uuid new_id(UtcTime now) {
    std::array<std::uint8_t, 10> random{};
    randombytes_buf(random.data(), random.size());
    return make_uuid7(now.ms, random);
}

std::string random_password(std::size_t length) {
    constexpr std::string_view letters = "abcdefghjkmnpqrstuvwxyz23456789";
    std::string password;
    while (password.size() < length)
        password += letters[randombytes_uniform(static_cast<std::uint32_t>(letters.size()))];
    return password;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Why a line could not be opened or was lost, in words for a person: what he can mend has a code of its own.
#pragma once

#include "common/base/result.h"

#include <QSslSocket>

#include <filesystem>

namespace liangheng {

/// Of a socket that has just failed; `server` is HOST:PORT, `authority` the file that vouches for it.
Refusal line_trouble(const QSslSocket& socket, const std::string& server,
                     const std::filesystem::path& authority);
/// Of a line that worked.
Refusal link_lost(const std::string& reason);
/// Of a file of the profile, while the line was served.
Refusal told_failure(const std::exception& error, const std::filesystem::path& folder);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Names of files between Qt and the standard library, on every system.
#pragma once

#include <QString>

#include <filesystem>

namespace liangheng {

inline std::filesystem::path path_of(const QString& file) { return {file.toStdU16String()}; }
inline QString qt_path(const std::filesystem::path& file) {
    return QString::fromStdU16String(file.u16string());
}

}

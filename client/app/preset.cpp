// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/preset.h"

#include "client/widgets/field_text.h"

#include <QFileInfo>
#include <QSettings>

namespace liangheng {
namespace {

constexpr const char* preset_file = "liangheng-preset.ini";
constexpr qint64 largest_preset = 64 * 1024;

}

std::optional<Preset> read_preset(const std::filesystem::path& folder) {
    const auto path = folder / preset_file;
    const QFileInfo file(QString::fromStdString(path.string()));
    if (!file.isFile() || file.size() > largest_preset) return std::nullopt;
    const QSettings settings(file.filePath(), QSettings::IniFormat);
    Preset preset{plain_text(settings.value("server").toString().trimmed()),
                  plain_text(settings.value("authority").toString().trimmed())};
    if (preset.server.empty() || preset.authority.empty()) return std::nullopt;
    if (preset.authority.is_relative()) preset.authority = folder / preset.authority;
    return preset;
}

}

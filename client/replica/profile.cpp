// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/replica/profile.h"

#include "client/replica/profile_error.h"
#include "common/base/text.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <optional>

namespace liangheng {
namespace {

namespace fs = std::filesystem;

constexpr const char* config_name = "config.json";

QString qt_path(const fs::path& path) { return QString::fromStdString(path.string()); }

void make_folder(const fs::path& folder) {
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed) throw ProfileError("profile.not_writable", folder.string());
    fs::permissions(folder, fs::perms::owner_all, failed);
    if (failed) throw ProfileError("profile.not_writable", folder.string());
}

// Written beside and renamed, so that a crash leaves the old file or the new one.
void write_file(const fs::path& path, const QByteArray& bytes) {
    QSaveFile file(qt_path(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw ProfileError("profile.not_writable", path.string());
}

std::optional<QByteArray> read_file(const fs::path& path) {
    QFile file(qt_path(path));
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    return file.readAll();
}

std::optional<ProfileSettings> read_settings(const fs::path& folder) {
    const auto bytes = read_file(folder / config_name);
    if (!bytes) return std::nullopt;
    const auto config = QJsonDocument::fromJson(*bytes).object();
    ProfileSettings settings{config["server"].toString().toStdString(),
                             config["user"].toString().toStdString()};
    if (settings.server.empty() || settings.user.empty())
        throw ProfileError("profile.bad_config", (folder / config_name).string());
    return settings;
}

void write_settings(const fs::path& folder, const ProfileSettings& settings) {
    const QJsonObject config{{"server", QString::fromStdString(settings.server)},
                             {"user", QString::fromStdString(settings.user)}};
    write_file(folder / config_name, QJsonDocument(config).toJson());
}

void keep_authority(const fs::path& folder, const fs::path& authority) {
    const auto bytes = read_file(authority);
    if (!bytes || !bytes->contains("BEGIN CERTIFICATE"))
        throw ProfileError("profile.bad_config", authority.string());
    if (read_file(folder / "ca.pem") != bytes) write_file(folder / "ca.pem", *bytes);
}

}

ServerAddress server_address(const std::string& text) {
    const auto colon = text.rfind(':');
    const auto port =
        colon == text.npos ? std::nullopt : parse_whole_number(std::string_view(text).substr(colon + 1));
    if (!port || *port < 1 || *port > 65'535 || colon == 0) throw ProfileError("profile.bad_config", text);
    auto host = text.substr(0, colon);
    if (host.front() == '[' && host.back() == ']') host = host.substr(1, host.size() - 2);
    return {host, static_cast<std::uint16_t>(*port)};
}

Profile::Profile(fs::path folder)
    : folder_(std::move(folder)), lock_(std::make_unique<ProfileLock>(folder_ / "lock")) {}

Profile Profile::open(const fs::path& folder) {
    if (!fs::exists(folder / config_name)) throw ProfileError("profile.missing", folder.string());
    Profile profile(folder);
    profile.settings_ = read_settings(folder).value();
    server_address(profile.settings_.server);
    if (!fs::exists(profile.authority_file()))
        throw ProfileError("profile.bad_config", profile.authority_file().string());
    return profile;
}

Profile Profile::make(const fs::path& folder, const ProfileSettings& settings, const fs::path& authority) {
    server_address(settings.server);
    make_folder(folder);
    Profile profile(folder);
    const auto before = read_settings(folder);
    if (before && before->user != settings.user) throw ProfileError("profile.other_user", before->user);
    keep_authority(folder, authority);
    if (before != settings) write_settings(folder, settings);
    profile.settings_ = settings;
    return profile;
}

}
